import { type Doc, formOf, headOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';

/** "Guns silent on the river", "All hostages out": a line without a verb says it of the noun that heads it or stands before it; -1 otherwise. */
export function lineSubject(doc: Doc, state: number): number {
  const head = headOf(doc, state);
  if (head >= 0 && head < state && headOf(doc, head) < 0 && /^(?:NOUN|PROPN)$/.test(uposOf(doc, head)))
    return /^(?:amod|advmod|acl|compound:prt)$/.test(relOf(doc, state)) && isLine(doc, state) ? head : -1;
  const before = state - 1;
  const compound = before >= 0 && headOf(doc, before) === state && relOf(doc, before) === 'compound';
  return head < 0 && compound && uposOf(doc, state) === 'ADJ' && isLine(doc, state) ? before : -1;
}

/** No verb in the whole sentence. */
const isLine = (doc: Doc, token: number): boolean => {
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++)
    if (/^(?:VERB|AUX)$/.test(uposOf(doc, i)) && relOf(doc, i) !== 'amod') return false;
  return true;
};

/** "Live: **mortar rounds** on the lower town": what stands behind a colon is a line of its own. */
export const opensBehindColon = (doc: Doc, noun: number): boolean => {
  let first = noun;
  while (first > 0 && /^(?:compound|amod|nummod|det)$/.test(relOf(doc, first - 1)) && headOf(doc, first - 1) === noun)
    first--;
  return first > 0 && formOf(doc, first - 1) === ':';
};
