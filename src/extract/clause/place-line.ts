import { type Doc, headOf, relOf, sentenceOf, sentenceSpan, uposOf } from '../../annotate/doc.ts';
import { findDateline } from '../../text/dateline.ts';

const AGENCY = /^\(\p{Lu}[\p{L} ]{1,30}\) ?(?:--?|[–—:])? ?/u;
/** "UNITED HARBOURS:", "HARIM, Talin --", "Harim, 6 March, PRESS -". */
const PLACE =
  /^(?:\p{Lu}[\p{Lu} ]{3,30}: |(?=[^.]*?(?:\p{Lu}{3}|, |\())\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}(?:, [\p{L}\d ]{2,20}){0,3} ?(?:\([\p{L}\d ]{2,30}\) ?)?(?:--|[–—]|-(?= ))\s*(?=\p{Lu}))/u;

/** Where the words of a sentence begin behind "TALIN (Press) -", as an offset in the text; its start when nothing stands before. */
function startBehind(doc: Doc, token: number): number {
  const [start, end] = sentenceSpan(doc, sentenceOf(doc, token));
  const line = doc.text.slice(start, end);
  return start + (findDateline(line)?.span[1] ?? AGENCY.exec(line)?.[0].length ?? PLACE.exec(line)?.[0].length ?? 0);
}

/** The word of a place line that was taken for a subject gives way to the noun behind the line. */
export function behindPlaceLine(doc: Doc, subject: number, verb: number): number {
  if (subject < 0) return subject;
  const start = startBehind(doc, subject);
  if ((doc.tokStart[subject] as number) >= start) return subject;
  for (let i = subject + 1; i < verb; i++) {
    if ((doc.tokStart[i] as number) < start || !/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, i))) continue;
    const head = headOf(doc, i);
    if (head < 0 || head === verb || (doc.tokStart[head] as number) < start) return i;
    if (/^(appos|conj|parataxis|list)$/.test(relOf(doc, i))) return i;
  }
  return subject;
}
