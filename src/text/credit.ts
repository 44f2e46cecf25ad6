import type { Span } from '../core/span.ts';
import { type OutletRow, outletOfName } from './outlet.ts';

/** A credit: the name it gives and where it stands in the line. */
export interface Credit {
  readonly name: string;
  readonly span: Span;
}

const WHOLE = /^(?:\((?<round>[^()]{2,50})\)|\[(?<square>[^[\]]{2,50})\]|[-–—]{1,3} ?(?<dash>\p{Lu}[^.!?]{1,50}))$/u;

/** A line that is nothing but a name in brackets or after a dash; nothing for a longer or a lower-case line. */
export function creditLine(line: string): Credit | undefined {
  const { round, square, dash } = WHOLE.exec(line.trim())?.groups ?? {};
  const name = (round ?? square ?? dash)?.trim();
  if (name === undefined || name.split(/\s+/).length > 6 || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return undefined;
  return { name, span: [0, line.length] };
}

const TRAILING =
  /(?<=[.!?”"’»])\s+(?:\((?<round>\p{Lu}[^()]{1,40})\)|[-–—]{1,3} ?(?<dash>\p{Lu}[\p{L} .&]{1,30}))\s*$/u;

/** A credit after the last full stop of a paragraph; only names the register knows, since a bracket may say anything. */
export function trailingCredit(line: string, outlets: readonly OutletRow[]): Credit | undefined {
  const match = TRAILING.exec(line);
  const name = (match?.groups?.round ?? match?.groups?.dash)?.trim();
  if (!match || name === undefined || !outletOfName(name, outlets)) return undefined;
  const blank = /^\s*/.exec(match[0])?.[0].length ?? 0;
  return { name, span: [match.index + blank, line.length] };
}
