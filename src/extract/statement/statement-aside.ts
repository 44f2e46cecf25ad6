import { type Doc, formOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { low, range } from '../clause/statement-tree.ts';
import type { Said } from '../cue/said.ts';

/** Longest noun between a comma and the clause that tells of it: "a surprising new claim". */
const NOUN = 5;

/**
 * "The media reported that he was hurt, **a claim he dismissed**", "She regretted the remark, **which her office said** was a
 * joke", "The army said it had left, **but residents said** it was there": what somebody else says of the words before it is
 * told by the outlet, and no part of those words. Gives the statements with their contents cut at the comma.
 */
export function cutAsides(doc: Doc, said: readonly Said[]): Said[] {
  const out = said.map((one) => ({ ...one }));
  for (const inner of out) {
    const comma = asideBefore(doc, inner);
    if (comma < 0) continue;
    for (const outer of out) {
      if (outer === inner || outer.head > comma || !outer.content.includes(inner.head)) continue;
      if (quotes(doc, comma, outer) || (outer.content[0] ?? comma) >= comma) continue;
      Object.assign(outer, { content: outer.content.filter((i) => i < comma) });
      Object.assign(inner, { content: inner.content.filter((i) => !outer.cue.includes(i)) });
    }
  }
  return out;
}

/** Whether a quotation runs over the comma. */
const quotes = (doc: Doc, comma: number, { head }: Said): boolean =>
  doc.quotes.some(
    ({ span }) =>
      span[0] < (doc.tokStart[comma] as number) &&
      span[1] > (doc.tokEnd[comma] as number) &&
      !(span[0] < (doc.tokStart[head] as number) && span[1] > (doc.tokEnd[head] as number)),
  );

/** The comma before the words that open a clause of somebody else's; -1 where no such words stand before the speaker. */
function asideBefore(doc: Doc, { source, sourceTokens, head, row }: Said): number {
  const first = Math.min(...sourceTokens);
  if (source < 0 || sourceTokens.length === 0 || first > head || row.kind !== 'verb') return -1;
  const before = low(doc, first - 1);
  if (before === 'but')
    return formOf(doc, first - 2) === ',' && /^VB[DZP]$|^VB$/.test(xposOf(doc, head)) ? first - 2 : -1;
  // "..., and **he noted** that", "... — and **she added**"
  if (before === 'and' && uposOf(doc, source) === 'PRON' && first === source)
    return /^([,–—]|--)$/.test(formOf(doc, first - 2)) && /^VB[DZ]$/.test(xposOf(doc, head)) ? first - 2 : -1;
  if (/^(which|whom|who|what)$/.test(before)) {
    const lead = uposOf(doc, first - 2) === 'ADP' ? first - 3 : first - 2;
    return formOf(doc, lead) === ',' ? lead : -1;
  }
  const comma = range(Math.max(0, first - 1 - NOUN), first - 1).findLast((i) => formOf(doc, i) === ',');
  if (comma === undefined || !/^an?$/.test(low(doc, comma + 1))) return -1;
  const noun = range(comma + 2, low(doc, first - 1) === 'that' ? first - 2 : first - 1);
  return noun.length > 0 && noun.every((i) => /^(ADJ|NOUN)$/.test(uposOf(doc, i))) ? comma : -1;
}
