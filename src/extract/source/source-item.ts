import { type Doc, formOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { kids, range } from '../clause/statement-tree.ts';

/** How many sentences back the words that a list hangs on may stand. */
const ITEMS = 12;

/** Whether a token is the sign of an item: "●", "–". */
export const isItemSign = (doc: Doc, i: number): boolean => !/[\p{L}\p{N}]/u.test(formOf(doc, i));

/** "In his speech **the mayor** also: ● blamed the army ● vowed to stay": the subject of the words with a colon that the items of a list go on from; nothing without such words. */
export function listSubject(doc: Doc, sign: number): readonly number[] | undefined {
  const item = sentenceOf(doc, sign);
  if (doc.sentStart[item] !== sign) return undefined;
  let s = item - 1;
  while (s >= 0 && item - s < ITEMS && formOf(doc, doc.sentStart[s] as number) === formOf(doc, sign)) s--;
  if (s < 0) return undefined;
  const [start, colon] = [doc.sentStart[s] as number, (doc.sentStart[s + 1] as number) - 1];
  if (formOf(doc, colon) !== ':') return undefined;
  const subject = range(start, colon).find((i) => kids(doc, i, 'nsubj').length > 0);
  const [told] = subject === undefined ? [] : kids(doc, subject, 'nsubj');
  let last = told ?? colon - 1;
  while (last > start && told === undefined && /^(ADV|AUX|VERB|PUNCT)$/.test(uposOf(doc, last))) last--;
  let from = last;
  while (
    from > start &&
    (/^(DET|ADJ|NUM|NOUN|PROPN)$/.test(uposOf(doc, from - 1)) || /^[-‐‑]$/.test(formOf(doc, from - 1)))
  )
    from--;
  return range(from, last);
}
