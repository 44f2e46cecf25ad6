import type { NameColumns } from './columns.ts';
import { NAME_KINDS, type NameKind, type NameSpan } from './kind.ts';
import { COMMON, NAME_LISTS } from './lexicon.ts';

/** A name with its points by kind and the detector's margin. */
export interface RatedName {
  readonly first: number;
  readonly last: number;
  readonly points: Float64Array;
  readonly margin: number;
}

/** Equal names of one document. */
interface Group {
  readonly words: readonly string[];
  readonly members: RatedName[];
  readonly sum: Float64Array;
}

/** How much of a full form's points its short forms take over. */
const CARRY = 1;

const listBit = (list: (typeof NAME_LISTS)[number]): number => 1 << NAME_LISTS.indexOf(list);
const SEATS = listBit('seats');
const PLACES = listBit('states') | listBit('places') | SEATS | listBit('adjectives') | listBit('peoples');
const kindIndex = (kind: NameKind): number => NAME_KINDS.indexOf(kind);
const [PERSON, STATE, PLACE] = [kindIndex('person'), kindIndex('state'), kindIndex('place')];

/**
 * One pass over the finished names of a document, so that a name once typed stays typed: equal names share one vote,
 * short forms take over the kind of the full form, and repeats that were missed are added. A capital that stands for
 * its government is told anew each time. Gives names in text order.
 */
export function settleNames(columns: NameColumns, names: readonly RatedName[]): NameSpan[] {
  const groups = groupNames(columns, names);
  const sums = new Map([...groups].map(([key, group]) => [key, carry(columns, group, groups)] as const));
  const settled: NameSpan[] = [];
  for (const [key, group] of groups) {
    const sum = sums.get(key) as Float64Array;
    for (const { first, last, points, margin } of group.members) {
      const [kind, gap] = decide(columns, first, last, points, sum);
      settled.push({ first, last, kind: NAME_KINDS[kind] as NameKind, margin: Math.min(margin, gap) });
    }
  }
  settled.push(...findMissed(columns, groups, sums, settled));
  return settled.sort((a, b) => a.first - b.first);
}

/** The kind of one name, and how far it lies above the next. */
function decide(
  { term }: NameColumns,
  first: number,
  last: number,
  points: Float64Array,
  sum: Float64Array,
): [kind: number, gap: number] {
  let best = 0;
  for (let k = 1; k < sum.length; k++) if ((sum[k] as number) > (sum[best] as number)) best = k;
  const seat = first === last && (((term[first] as number) >> 1) & SEATS) !== 0;
  if (seat && (best === STATE || best === PLACE)) {
    const gap = (points[STATE] as number) - (points[PLACE] as number);
    return [gap > 0 ? STATE : PLACE, Math.abs(gap)];
  }
  let next = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < sum.length; k++) if (k !== best) next = Math.max(next, sum[k] as number);
  return [best, (sum[best] as number) - next];
}

const keyOf = (words: readonly string[]): string => words.join('').replace(/[-'’ʼ]/g, '');

function wordsOf({ index, forms }: NameColumns, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push((index.forms[forms[i] as number] as string).toLowerCase());
  return words;
}

function groupNames(columns: NameColumns, names: readonly RatedName[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const words = wordsOf(columns, name.first, name.last);
    const key = keyOf(words);
    const group = groups.get(key) ?? { words, members: [], sum: new Float64Array(NAME_KINDS.length) };
    group.members.push(name);
    for (let k = 0; k < NAME_KINDS.length; k++) (group.sum[k] as number) += name.points[k] as number;
    groups.set(key, group);
  }
  return groups;
}

/** The points of a group, with those of a full form it is short for. */
function carry(columns: NameColumns, group: Group, groups: ReadonlyMap<string, Group>): Float64Array {
  const sum = Float64Array.from(group.sum);
  for (const full of groups.values()) {
    if (full.words.length <= group.words.length || !isShortFor(columns, group, full)) continue;
    for (let k = 0; k < sum.length; k++) (sum[k] as number) += CARRY * (full.sum[k] as number);
  }
  return sum;
}

/** True when `short` can be a short form of `full`: a family or given name, a bare head ("the Front"), initials. */
function isShortFor({ index, forms, term, flags, sense }: NameColumns, short: Group, full: Group): boolean {
  const { first, last } = short.members[0] as RatedName;
  if (isInitials(index.forms[forms[first] as number] as string, first, last, full.words)) return true;
  if ((((term[first] as number) >> 1) & PLACES) !== 0) return false;
  const ends = startsWith(full.words, short.words) || endsWith(full.words, short.words);
  if (!ends) return false;
  if (best(full.sum) === PERSON) return true;
  // "the Front" for "Harim Liberation Front"; not "Harim" for it.
  return first === last && ((sense[first] as number) > 0 || ((flags[first] as number) & COMMON) !== 0);
}

function isInitials(form: string, first: number, last: number, full: readonly string[]): boolean {
  if (first !== last || !/^(?:\p{Lu}\.?){2,}$/u.test(form)) return false;
  const letters = form.replaceAll('.', '').toLowerCase();
  const initials = full.filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|for)$/.test(word)).map((w) => w[0]);
  return initials.length >= 2 && initials.join('') === letters;
}

const startsWith = (full: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => full[i] === word);
const endsWith = (full: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => full[full.length - short.length + i] === word);

const best = (sum: Float64Array): number => {
  let top = 0;
  for (let k = 1; k < sum.length; k++) if ((sum[k] as number) > (sum[top] as number)) top = k;
  return top;
};

/** Exact repeats, capitals included, of names of the document where the detector saw none. */
function findMissed(
  { forms, capital, flags, sentStart }: NameColumns,
  groups: ReadonlyMap<string, Group>,
  sums: ReadonlyMap<string, Float64Array>,
  settled: readonly NameSpan[],
): NameSpan[] {
  const taken = new Uint8Array(forms.length);
  for (const { first, last } of settled) taken.fill(1, first, last + 1);
  // Names by their first form, longest first.
  const byStart = new Map<number, { readonly forms: Int32Array; readonly kind: number }[]>();
  for (const [key, { members }] of groups) {
    const { first, last } = members[0] as RatedName;
    const common = first === last && ((flags[first] as number) & COMMON) !== 0;
    if (common || capital[first] === 0) continue;
    const list = byStart.get(forms[first] as number) ?? [];
    list.push({ forms: forms.subarray(first, last + 1), kind: best(sums.get(key) as Float64Array) });
    list.sort((a, b) => b.forms.length - a.forms.length);
    byStart.set(forms[first] as number, list);
  }
  const missed: NameSpan[] = [];
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const end = sentStart[s + 1] as number;
    for (let i = sentStart[s] as number; i < end; i++) {
      if (taken[i] === 1) continue;
      const hit = byStart
        .get(forms[i] as number)
        ?.find(
          ({ forms: words }) =>
            i + words.length <= end && words.every((form, j) => forms[i + j] === form && taken[i + j] === 0),
        );
      // A capitalised neighbour means another, longer name.
      if (!hit || isCapitalFree(i - 1) || isCapitalFree(i + hit.forms.length)) continue;
      const last = i + hit.forms.length - 1;
      missed.push({ first: i, last, kind: NAME_KINDS[hit.kind] as NameKind, margin: 0 });
      taken.fill(1, i, last + 1);
    }
    function isCapitalFree(j: number): boolean {
      return j > (sentStart[s] as number) && j < end && capital[j] === 1 && taken[j] === 0;
    }
  }
  return missed;
}
