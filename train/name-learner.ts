import type { NameColumns } from '../src/annotate/name/columns.ts';
import { FAR } from '../src/annotate/name/detect.ts';
import { firstTag, innerTag, isFirst, NAME_KINDS, NAME_TAGS, OUTSIDE } from '../src/annotate/name/kind.ts';
import { bestPath, makePathBench } from '../src/annotate/name/path.ts';
import { MOST_NAME_ROWS, nameRows } from '../src/annotate/name/rows.ts';
import { bestClass, makeScores, type Scores, type Weights } from '../src/annotate/weights.ts';
import type { GoldName } from './name-data.ts';
import { addAverage, dropRows, type Learner, makeLearner } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';

/** One sentence to learn from: table rows by token, and the tags each token may have. */
export interface NameLesson {
  readonly n: number;
  /** The rows of token i are `rows[ends[i - 1]..ends[i])`. */
  readonly rows: Int32Array;
  readonly ends: Int32Array;
  readonly allowed: Int32Array;
}

const UNMARKED = (['population', 'other'] as const).reduce((set, kind) => {
  const k = NAME_KINDS.indexOf(kind);
  return set | (1 << firstTag(k)) | (1 << innerTag(k));
}, 1 << OUTSIDE);

/** Makes the lesson of one sentence of `columns`. */
export function makeLesson(
  columns: NameColumns,
  from: number,
  to: number,
  names: readonly GoldName[],
  bits: number,
  coarse: boolean,
): NameLesson {
  const n = to - from;
  const rows = new Int32Array(n * MOST_NAME_ROWS);
  const ends = new Int32Array(n);
  let at = 0;
  const inside = new Uint8Array(n);
  for (const { first, last } of names) inside.fill(1, first, last + 1);
  for (let i = from; i < to; i++) {
    // Words far from any capital are passed over, as in use.
    if (columns.near[i] === 1 || inside[i - from] === 1) at = nameRows(columns, i, from, to, bits, rows, at);
    ends[i - from] = at;
  }
  const allowed = new Int32Array(n).fill(1 << OUTSIDE);
  // Data of three types says nothing about peoples, treaties and the like: what it leaves unmarked may be one.
  if (coarse) for (let i = 1; i < n; i++) if (columns.capital[from + i] === 1) allowed[i] = UNMARKED;
  for (const { first, last, kinds } of names)
    for (let i = first; i <= last; i++) {
      allowed[i] = kinds.reduce((set, kind) => {
        const k = NAME_KINDS.indexOf(kind);
        return set | (1 << (i === first ? firstTag(k) : innerTag(k)));
      }, 0);
    }
  return { n, rows: rows.slice(0, at), ends, allowed };
}

/** The names a trained detector finds in the sentence of a lesson, as first and last token. */
export function findSpans(lesson: NameLesson, { weights, steps }: NameTables): [first: number, last: number][] {
  const bench = makePathBench(lesson.n);
  const scores = makeScores(weights);
  const tags = new Uint8Array(lesson.n);
  for (let i = 0; i < lesson.n; i++) {
    const rows = lesson.rows.subarray(i === 0 ? 0 : (lesson.ends[i - 1] as number), lesson.ends[i] as number);
    bestClass(weights, rows, rows.length, scores);
    if (rows.length === 0) passOver(scores);
    bench.scores.set(scores, i * NAME_TAGS);
  }
  bestPath(bench, lesson.n, steps, tags);
  const spans: [number, number][] = [];
  tags.forEach((tag, i) => {
    if (tag === OUTSIDE) return;
    if (isFirst(tag)) spans.push([i, i]);
    else (spans.at(-1) as [number, number])[1] = i;
  });
  return spans;
}

/** Nothing but OUTSIDE for a word that is passed over. */
const passOver = (scores: Scores): void => {
  scores.fill(FAR);
  scores[OUTSIDE] = 0;
};

/** How the detector is trained. */
export interface NamePlan {
  readonly bits: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  /** Share of rows left out at each token. */
  readonly drop: number;
  /** How far a right tag must lie above a wrong one. */
  readonly gap: number;
}

/** Trained tables: scores of tags by row, and of one tag behind another. */
export interface NameTables {
  readonly weights: Weights;
  readonly steps: Float64Array;
}

/** Trains on `lessons`; the runs of all seeds are summed, which is their vote. */
export function trainNames(lessons: readonly NameLesson[], plan: NamePlan): NameTables {
  let weights: Weights | undefined;
  const steps = new Float64Array(NAME_TAGS * NAME_TAGS);
  for (const seed of plan.seeds) {
    const run = runSeed(lessons, plan, seed);
    weights = addAverage(run.learner, weights);
    const { decisions } = run.learner;
    for (let i = 0; i < steps.length; i++)
      (steps[i] as number) += (run.steps[i] as number) - (run.stepSums[i] as number) / decisions;
  }
  if (!weights) throw new Error('a detector needs at least one seed');
  return { weights, steps };
}

interface Run {
  readonly learner: Learner;
  readonly steps: Float64Array;
  readonly stepSums: Float64Array;
}

function runSeed(lessons: readonly NameLesson[], plan: NamePlan, seed: number): Run {
  const learner = makeLearner(plan.bits, NAME_TAGS);
  const run: Run = {
    learner,
    steps: new Float64Array(NAME_TAGS * NAME_TAGS),
    stepSums: new Float64Array(NAME_TAGS * NAME_TAGS),
  };
  const random = seeded(seed);
  const longest = lessons.reduce((most, lesson) => Math.max(most, lesson.n), 0);
  const bench = makePathBench(longest);
  const scores = makeScores(learner.weights);
  const [found, good] = [new Uint8Array(longest), new Uint8Array(longest)];
  const kept = new Int32Array(longest * MOST_NAME_ROWS);
  const keptEnds = new Int32Array(longest);
  const order = [...lessons];
  for (let epoch = 0; epoch < plan.epochs; epoch++)
    for (const lesson of shuffle(order, random)) {
      keepRows(lesson, plan.drop, random, kept, keptEnds);
      for (let i = 0; i < lesson.n; i++) {
        const start = i === 0 ? 0 : (keptEnds[i - 1] as number);
        const rows = kept.subarray(start, keptEnds[i] as number);
        bestClass(learner.weights, rows, rows.length, scores);
        if (lesson.ends[i] === (i === 0 ? 0 : lesson.ends[i - 1])) passOver(scores);
        const allowed = lesson.allowed[i] as number;
        for (let t = 0; t < NAME_TAGS; t++)
          bench.scores[i * NAME_TAGS + t] = (scores[t] as number) + ((allowed >> t) & 1 ? 0 : plan.gap);
      }
      bestPath(bench, lesson.n, run.steps, found);
      learner.decisions++;
      if (isRight(lesson, found)) continue;
      bestPath(bench, lesson.n, run.steps, good, lesson.allowed);
      correctPath(run, lesson.n, kept, keptEnds, good, found);
    }
  return run;
}

function keepRows(lesson: NameLesson, drop: number, random: () => number, kept: Int32Array, ends: Int32Array): void {
  let at = 0;
  for (let i = 0; i < lesson.n; i++) {
    const start = i === 0 ? 0 : (lesson.ends[i - 1] as number);
    const rows = lesson.rows.subarray(start, lesson.ends[i] as number);
    kept.set(rows, at);
    at += dropRows(kept.subarray(at, at + rows.length), rows.length, drop, random);
    ends[i] = at;
  }
}

function isRight(lesson: NameLesson, found: Uint8Array): boolean {
  for (let i = 0; i < lesson.n; i++)
    if ((((lesson.allowed[i] as number) >> (found[i] as number)) & 1) === 0) return false;
  return true;
}

/** Moves the weights towards the good tags and away from those found, where the two differ. */
function correctPath(
  { learner, steps, stepSums }: Run,
  n: number,
  rows: Int32Array,
  ends: Int32Array,
  good: Uint8Array,
  found: Uint8Array,
): void {
  const { w } = learner.weights;
  const { sums, decisions } = learner;
  const step = (from: number, to: number, by: number) => {
    (steps[from * NAME_TAGS + to] as number) += by;
    (stepSums[from * NAME_TAGS + to] as number) += by * decisions;
  };
  for (let i = 0; i < n; i++) {
    const [right, wrong] = [good[i] as number, found[i] as number];
    if (i > 0 && (right !== wrong || good[i - 1] !== found[i - 1])) {
      step(good[i - 1] as number, right, 1);
      step(found[i - 1] as number, wrong, -1);
    }
    if (right === wrong) continue;
    for (let j = i === 0 ? 0 : (ends[i - 1] as number); j < (ends[i] as number); j++) {
      const base = (rows[j] as number) * NAME_TAGS;
      (w[base + right] as number) += 1;
      (sums[base + right] as number) += decisions;
      (w[base + wrong] as number) -= 1;
      (sums[base + wrong] as number) -= decisions;
    }
  }
}
