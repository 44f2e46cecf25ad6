import type { ReviewRow } from '../../../src/core/view.ts';

/** What a person can say of two actors. */
export type Verdict = 'same' | 'different' | 'unsure';

/** A word that was said on this page, newest last. */
export interface Said {
  readonly id: string;
  readonly about: readonly [string, string];
  readonly verdict: Verdict;
}

/** Where the reviewer stands: the pair in view and what was said so far. */
export interface Desk {
  readonly at: number;
  readonly said: readonly Said[];
}

/** The two actors of a pair as one key. */
const pairKey = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const aboutOf = ({ a, b }: ReviewRow): readonly [string, string] => [a.id, b.id];

/** What was last said of a pair on this page. */
export const verdictOf = (desk: Desk, row: ReviewRow): Verdict | undefined =>
  desk.said.findLast(({ about }) => pairKey(about) === pairKey(aboutOf(row)))?.verdict;

/** The pair before or behind, the ends holding. */
export const stepped = (desk: Desk, by: 1 | -1, count: number): Desk => ({
  ...desk,
  at: Math.max(0, Math.min(count - 1, desk.at + by)),
});

/** The desk after a word: it is remembered, and the next pair of which nothing was said comes into view. */
export function withWord(desk: Desk, word: Said, rows: readonly ReviewRow[]): Desk {
  const said = [...desk.said, word];
  const open = (n: number): boolean => {
    const row = rows[n];
    return row !== undefined && verdictOf({ at: n, said }, row) === undefined;
  };
  const later = rows.findIndex((_, n) => n > desk.at && open(n));
  const any = later >= 0 ? later : rows.findIndex((_, n) => open(n));
  return { said, at: any >= 0 ? any : desk.at };
}

/** The desk after a word was taken back, or could not be written: its pair comes into view again. */
export function without(desk: Desk, id: string, rows: readonly ReviewRow[]): Desk {
  const last = desk.said.find((word) => word.id === id);
  if (!last) return desk;
  const at = rows.findIndex((row) => pairKey(aboutOf(row)) === pairKey(last.about));
  return { said: desk.said.filter((word) => word.id !== id), at: at >= 0 ? at : desk.at };
}
