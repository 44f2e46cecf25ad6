import type { Commonness, StoryTerm, StoryText, TermKind } from '../../core/story.ts';
import { daysBetween } from '../days.ts';
import { weightOf } from './weight.ts';

/** How alike texts are, each with each: 0 to 1, by their place in the list. */
export type Likenesses = readonly (readonly number[])[];

/** How alike texts are by the terms they share, weighed by rarity (cosine), and by how near in time they came out. */
export function likenessesOf(texts: readonly StoryText[], common: Commonness): Likenesses {
  const all = texts.map(() => new Array<number>(texts.length).fill(0));
  const postings = new Map<string, Posting>();
  for (const [n, { terms }] of texts.entries()) {
    const own = terms.map(({ key }) => postings.get(key) ?? begin(key));
    const weights = terms.map((term, i) => weightIn(own[i] as Posting, term, common));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const row = all[n] as number[];
    for (const [i, { texts: before, weights: theirs }] of own.entries()) {
      const weight = (weights[i] as number) / length;
      for (let at = 0; at < before.length; at++) {
        const other = before[at] as number;
        row[other] = (row[other] as number) + weight * (theirs[at] as number);
      }
      before.push(n);
      theirs.push(weight);
    }
  }
  for (const [n, row] of all.entries())
    for (let m = 0; m < n; m++) {
      row[m] = Math.min(1, (row[m] as number) * nearness(texts[n]?.days, texts[m]?.days));
      (all[m] as number[])[n] = row[m] as number;
    }
  return all;

  function begin(key: string): Posting {
    const made: Posting = { texts: [], weights: [], rarity: {} };
    postings.set(key, made);
    return made;
  }
}

/** The texts that have a term, each with what the term is there by the length of the text, and how rare it is as a word, name or number. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
  readonly rarity: Partial<Record<TermKind, number>>;
}

function weightIn({ rarity }: Posting, term: StoryTerm, common: Commonness): number {
  const known = rarity[term.kind] ?? weightOf(term, common);
  rarity[term.kind] = known;
  return known;
}

/** Texts of the same days are more likely of one story than their words alone say; each `HALF` more days take half of that away. */
const SAME_DAYS = 1.5;
const NEAR = 4;
const HALF = 20;
const LEAST = 0.3;

/** By how much the time between two texts raises or lowers their likeness; 1 where a day is not known. */
export function nearness(a: StoryText['days'], b: StoryText['days']): number {
  if (a === undefined || b === undefined) return 1;
  const gap = Math.max(0, daysBetween(a[1], b[0]), daysBetween(b[1], a[0]));
  return Math.max(LEAST, SAME_DAYS * 0.5 ** (Math.max(0, gap - NEAR) / HALF));
}
