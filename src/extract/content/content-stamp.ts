import { type Doc, sentenceOf } from '../../annotate/doc.ts';

/** "0921 GMT -", "14:30 –", "18.05 " at the head of a line of a ticker. */
const STAMP =
  /^(?:\d{1,2}[:.h]?\d{2}\s*(?:[A-Z]{2,4}\s*)?[-–—|]\s+|\d{1,2}[:.]\d{2}\s*(?:[A-Z]{3,4}\s*)?:?\s+(?=[\p{Lu}"“‘«]))/u;

/** Reported words without the time of a ticker that stands before them: it says when the line was written. */
export function withoutStamp(doc: Doc, tokens: readonly number[]): readonly number[] {
  const first = Math.min(...tokens);
  const sentence = sentenceOf(doc, first);
  if (tokens.length === 0 || first !== doc.sentStart[sentence]) return tokens;
  const from = doc.tokStart[first] as number;
  const until = doc.tokEnd[(doc.sentStart[sentence + 1] as number) - 1] as number;
  const stamp = STAMP.exec(doc.text.slice(from, until))?.[0].length ?? 0;
  return stamp === 0 ? tokens : tokens.filter((i) => (doc.tokStart[i] as number) >= from + stamp);
}
