import type { Commonness, StoryText } from '../../core/story.ts';
import { daysBetween } from '../days.ts';
import { weightOf } from './weight.ts';

/** How alike texts are, each with each: 0 to 1, by their place in the list. */
export type Likenesses = readonly (readonly number[])[];

/** How alike texts are by the terms they share, weighed by rarity (cosine), and by how near in time they came out. */
export function likenessesOf(texts: readonly StoryText[], common: Commonness): Likenesses {
  const all = texts.map(() => texts.map(() => 0));
  const postings = new Map<string, (readonly [text: number, weight: number])[]>();
  for (const [n, { terms }] of texts.entries()) {
    const weights = terms.map((term) => weightOf(term, common));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const row = all[n] as number[];
    for (const [i, { key }] of terms.entries()) {
      const weight = (weights[i] as number) / length;
      const posting = postings.get(key) ?? [];
      for (const [other, its] of posting) row[other] = (row[other] as number) + weight * its;
      posting.push([n, weight]);
      postings.set(key, posting);
    }
  }
  for (const [n, row] of all.entries())
    for (let m = 0; m < n; m++) {
      row[m] = Math.min(1, (row[m] as number) * nearness(texts[n]?.days, texts[m]?.days));
      (all[m] as number[])[n] = row[m] as number;
    }
  return all;
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
