import { isFirst, NAME_TAGS, OUTSIDE } from './kind.ts';

/** True when tag `next` may follow tag `last`: a word goes on with a name only behind a word of the same kind. */
const mayFollow = (last: number, next: number): boolean =>
  next === OUTSIDE || isFirst(next) || last === next || last === next - 1;

/** The tags that may stand before each tag, as flat lists. */
const BEFORE: readonly Int32Array[] = Array.from({ length: NAME_TAGS }, (_, next) =>
  Int32Array.from(Array.from({ length: NAME_TAGS }, (__, last) => last).filter((last) => mayFollow(last, next))),
);

/** Room for the best path over a sentence of at most `longest` tokens. */
export interface PathBench {
  /** Scores by token and tag, filled in by the caller. */
  readonly scores: Float64Array;
  /** The best sum of a path that ends at a token with a tag. */
  readonly best: Float64Array;
  /** The best sum of what follows it. */
  readonly rest: Float64Array;
  readonly from: Int8Array;
}

export const makePathBench = (longest: number): PathBench => ({
  scores: new Float64Array(longest * NAME_TAGS),
  best: new Float64Array(longest * NAME_TAGS),
  rest: new Float64Array(longest * NAME_TAGS),
  from: new Int8Array(longest * NAME_TAGS),
});

/**
 * The tags with the highest sum of `bench.scores` (by token and tag) and `steps` (by tag and next tag), into `tags`.
 * `allowed` holds a bit for each tag a token may have, and leaves the others out; absent, all are allowed.
 */
export function bestPath(
  bench: PathBench,
  n: number,
  steps: Float64Array,
  tags: Uint8Array,
  allowed?: Int32Array,
): void {
  const { scores, best, from } = bench;
  for (let t = 0; t < NAME_TAGS; t++) {
    const out = (t !== OUTSIDE && !isFirst(t)) || (allowed !== undefined && (((allowed[0] as number) >> t) & 1) === 0);
    best[t] = out ? Number.NEGATIVE_INFINITY : (scores[t] as number);
  }
  for (let i = 1; i < n; i++) {
    const row = i * NAME_TAGS;
    const last = row - NAME_TAGS;
    for (let t = 0; t < NAME_TAGS; t++) {
      let [top, choice] = [Number.NEGATIVE_INFINITY, 0];
      if (allowed === undefined || (((allowed[i] as number) >> t) & 1) === 1) {
        const before = BEFORE[t] as Int32Array;
        for (let j = 0; j < before.length; j++) {
          const p = before[j] as number;
          const score = (best[last + p] as number) + (steps[p * NAME_TAGS + t] as number);
          if (score > top) {
            top = score;
            choice = p;
          }
        }
      }
      best[row + t] = top + (scores[row + t] as number);
      from[row + t] = choice;
    }
  }
  let tag = 0;
  const end = (n - 1) * NAME_TAGS;
  for (let t = 1; t < NAME_TAGS; t++) if ((best[end + t] as number) > (best[end + tag] as number)) tag = t;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * NAME_TAGS + tag] as number;
  }
}

/** Fills `bench.rest` after `bestPath`: best + rest is the sum of the best path through a token with a tag. */
export function fillRest({ scores, rest }: PathBench, n: number, steps: Float64Array): void {
  const end = (n - 1) * NAME_TAGS;
  rest.fill(0, end, end + NAME_TAGS);
  for (let i = n - 2; i >= 0; i--) {
    const row = i * NAME_TAGS;
    const next = row + NAME_TAGS;
    rest.fill(Number.NEGATIVE_INFINITY, row, next);
    for (let t = 0; t < NAME_TAGS; t++) {
      const onward = (scores[next + t] as number) + (rest[next + t] as number);
      const before = BEFORE[t] as Int32Array;
      for (let j = 0; j < before.length; j++) {
        const p = before[j] as number;
        const score = onward + (steps[p * NAME_TAGS + t] as number);
        if (score > (rest[row + p] as number)) rest[row + p] = score;
      }
    }
  }
}
