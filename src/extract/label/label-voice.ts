import type { Doc } from '../../annotate/doc.ts';
import type { ReadingLabel } from '../../core/reading.ts';
import { covers, overlaps, type Span } from '../../core/span.ts';
import { statementAround } from '../clause/statement-around.ts';
import type { StatementDraft } from '../draft.ts';

/** Whose words a label is. */
export type Voice = Pick<ReadingLabel, 'voice' | 'within'>;

/** Longest quotation that is a name in quotation marks rather than something said, in words. */
const SHORT = 5;
const DISTANCED = /\b(?:so-called|self-styled|self-proclaimed|self-described|what (?:it|he|she|they) calls?)\b/i;

/**
 * Whose words a label is: somebody's inside a statement or a quotation; in quotation marks of the outlet's own, or kept at a
 * distance by "so-called"; else the outlet's own. `held` is true for what somebody is said to take another for: "which Merova calls a
 * terrorist group".
 */
export function voiceOf(doc: Doc, span: Span, statements: readonly StatementDraft[], held: boolean): Voice {
  const told = statementAround(statements, span);
  if (told) return { voice: 'attributed', within: told.id };
  if (held) return { voice: 'attributed', within: null };
  const quote = doc.quotes.find((one) => overlaps(one.span, span));
  if (quote) {
    const short = doc.text.slice(...quote.inner).split(/\s+/).length <= SHORT;
    return { voice: short ? 'scare-quoted' : 'attributed', within: null };
  }
  const around: Span = [Math.max(0, span[0] - 22), span[1]];
  return { voice: DISTANCED.test(sameLine(doc, around)) ? 'scare-quoted' : 'own', within: null };
}

const sameLine = (doc: Doc, span: Span): string => doc.text.slice(...span).replace(/^.*[\n.,;:]/s, '');

/** Whether a statement denies what stands in the span. */
export const isDenied = (statements: readonly StatementDraft[], span: Span): boolean =>
  statements.some(
    (one) => one.act === 'deny' && one.cuePolarity === 'asserted' && one.content.some((c) => covers(c, span)),
  );
