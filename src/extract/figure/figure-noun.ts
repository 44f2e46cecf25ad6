import { type Doc, formOf, sentenceOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import type { FigureTable } from './figure-table.ts';

/** What stands beside a number: its own tokens and the noun phrase it counts. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  /** Tokens of the counted noun phrase; absent when the number stands alone ("killing 12"). */
  readonly noun?: readonly [first: number, last: number];
  /** The noun that holds those counted and stands before them: "a family of six". */
  readonly group?: number;
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
/** "took 12 farmers hostage": what became of them, no part of the noun. */
const TAKEN = /^(hostage|captive|prisoner)$/i;
const PARTICIPLE = /(ed|ing)$/;

/**
 * Finds the noun phrase a number counts: the run of adjectives and nouns to its right, to the last noun of the run;
 * without one, the group before it.
 */
export function countedNoun(doc: Doc, start: number, end: number, table: FigureTable): Counted | undefined {
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
    // "two women Orla Venn and Ilse Torvald": a name behind a plural says who they are
    if (noun >= 0 && xposOf(doc, noun) === 'NNS' && (pos === 'PROPN' || TAKEN.test(formOf(doc, i)))) break;
    if (pos === 'NOUN' || pos === 'PROPN') noun = i;
    else if (pos === 'ADJ' || (pos === 'PUNCT' && formOf(doc, i) === '-' && i > from)) continue;
    else if (pos === 'PART' && noun >= 0) continue;
    else if (pos === 'VERB' && noun < 0 && PARTICIPLE.test(formOf(doc, i)) && isNoun(doc, i + 1, stop)) continue;
    else if (pos === 'CCONJ' && noun < 0 && i > from) continue;
    else break;
  }
  const group = groupBefore(doc, first, table);
  if (noun >= 0) return { first, last, noun: [from, noun] };
  return group === undefined ? { first, last } : { first, last, noun: [group, group], group };
}

const isNoun = (doc: Doc, i: number, stop: number): boolean =>
  i < stop && ['NOUN', 'ADJ', 'PROPN'].includes(uposOf(doc, i));

/** "a family of six", "a crew of about 20": the noun before "of" and a bound. */
function groupBefore(doc: Doc, first: number, table: FigureTable): number | undefined {
  let i = first - 1;
  while (i > 0 && i > first - 4 && /^(at|least|about|around|some|nearly|over|more|than)$/i.test(formOf(doc, i))) i--;
  if (i < 1 || formOf(doc, i).toLowerCase() !== 'of') return undefined;
  return table.groups.has(formOf(doc, i - 1).toLowerCase()) ? i - 1 : undefined;
}
