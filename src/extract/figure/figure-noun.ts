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
    const chain = chainEnd(doc, i, stop);
    if (chain > i) {
      i = chain;
      continue;
    }
    // "two women Orla Venn and Ilse Torvald": a name behind a plural says who they are
    if (noun >= 0 && xposOf(doc, noun) === 'NNS' && (pos === 'PROPN' || TAKEN.test(formOf(doc, i)))) break;
    if (pos === 'NOUN' || pos === 'PROPN' || (i === from && isMeasureWord(doc, i, table))) noun = i;
    else if (pos === 'ADJ' || (pos === 'PUNCT' && formOf(doc, i) === '-' && i > from)) continue;
    else if (pos === 'PART' && noun >= 0) continue;
    else if (pos === 'VERB' && noun < 0 && PARTICIPLE.test(formOf(doc, i)) && isNoun(doc, i + 1, stop)) continue;
    else if (pos === 'CCONJ' && i > from && (noun < 0 || joinsNames(doc, noun, i, stop))) continue;
    else break;
  }
  const group = groupBefore(doc, first, table);
  if (noun >= 0) return { first, last, noun: [from, noun] };
  return group === undefined ? { first, last } : { first, last, noun: [group, group], group };
}

const isNoun = (doc: Doc, i: number, stop: number): boolean =>
  i < stop && ['NOUN', 'ADJ', 'PROPN'].includes(uposOf(doc, i));

/** The last token of "state-of-the-art", which stands where an adjective does; `i` itself where there is no such chain. */
function chainEnd(doc: Doc, i: number, stop: number): number {
  let end = i;
  let hyphens = 0;
  const touches = (k: number): boolean => k + 1 < stop && doc.tokEnd[k] === doc.tokStart[k + 1];
  while (touches(end) && formOf(doc, end + 1) === '-' && touches(end + 1)) {
    end += 2;
    hyphens++;
  }
  return hyphens > 1 ? end : i;
}

/** "Orimi and Harimi refugees": two names before one noun. */
const joinsNames = (doc: Doc, noun: number, and: number, stop: number): boolean =>
  uposOf(doc, noun) === 'PROPN' &&
  and + 2 < stop &&
  /^(?:PROPN|ADJ)$/.test(uposOf(doc, and + 1)) &&
  uposOf(doc, and + 2) === 'NOUN';

/** "130 kg": a unit of things, whatever the tagger takes it for. */
function isMeasureWord(doc: Doc, i: number, table: FigureTable): boolean {
  const unit = table.units.get(formOf(doc, i).toLowerCase());
  return unit !== undefined && unit !== 'persons' && uposOf(doc, i) !== 'VERB';
}

/** "a family of six", "a crew of about 20": the noun before "of" and a bound. */
function groupBefore(doc: Doc, first: number, table: FigureTable): number | undefined {
  let i = first - 1;
  while (i > 0 && i > first - 4 && /^(at|least|about|around|some|nearly|over|more|than)$/i.test(formOf(doc, i))) i--;
  if (i < 1 || formOf(doc, i).toLowerCase() !== 'of') return undefined;
  return table.groups.has(formOf(doc, i - 1).toLowerCase()) ? i - 1 : undefined;
}
