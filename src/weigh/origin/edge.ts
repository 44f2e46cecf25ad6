import type { Cite } from '../../core/line.ts';
import type { LineageType } from '../../core/lineage.ts';
import type { Span } from '../../core/span.ts';

/**
 * That an article was made from another, or says that it has it from an outlet. `parent` is an article, or `outlet:` and
 * a name where no text of that outlet is held.
 */
export interface Edge {
  readonly child: string;
  readonly parent: string;
  /** How the later text rests on the earlier one. */
  readonly kind: LineageType;
  /** What of the child comes from there, UTF-16, half open; all of it where absent. */
  readonly spans?: readonly Span[];
  /** What shows it: passages of both texts, or the words of the credit. */
  readonly cites: readonly Cite[];
  readonly rule: string;
}

/** A whole text came from there, not some passages of it. */
export const isWhole = ({ kind, spans }: Edge): boolean =>
  kind === 'copy' || kind === 'translation' || spans === undefined;
