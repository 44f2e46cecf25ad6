import { type Doc, formOf, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';

/** What stands beside a number: its own tokens and the noun phrase it counts. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  /** Tokens of the counted noun phrase; absent when the number stands alone ("killing 12"). */
  readonly noun?: readonly [first: number, last: number];
}

const SKIP = new Set([
  'of',
  'the',
  'other',
  'more',
  'its',
  'their',
  'his',
  'her',
  'these',
  'those',
  'additional',
  'further',
]);
const PARTICIPLE = /(ed|ing)$/;

/** Finds the noun phrase a number counts: the run of adjectives and nouns to its right, to the last noun of the run. */
export function countedNoun(doc: Doc, start: number, end: number): Counted | undefined {
  const first = tokenAt(doc, start);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < doc.n && (doc.tokStart[last + 1] as number) < end) last++;
  const stop = doc.sentStart[sentenceOf(doc, first) + 1] as number;
  let i = last + 1;
  while (i < stop && SKIP.has(formOf(doc, i).toLowerCase())) i++;
  const from = i;
  let noun = -1;
  for (; i < stop; i++) {
    if (doc.text.slice(doc.tokEnd[i - 1], doc.tokStart[i]).includes('\n')) break;
    const pos = uposOf(doc, i);
    if (pos === 'NOUN' || pos === 'PROPN') noun = i;
    else if (pos === 'ADJ' || (pos === 'PUNCT' && formOf(doc, i) === '-' && i > from)) continue;
    else if (pos === 'PART' && noun >= 0) continue;
    else if (pos === 'VERB' && noun < 0 && PARTICIPLE.test(formOf(doc, i)) && isNoun(doc, i + 1, stop)) continue;
    else if (pos === 'CCONJ' && noun < 0 && i > from) continue;
    else break;
  }
  if (noun >= 0) return { first, last, noun: [from, noun] };
  return { first, last };
}

const isNoun = (doc: Doc, i: number, stop: number): boolean =>
  i < stop && ['NOUN', 'ADJ', 'PROPN'].includes(uposOf(doc, i));
