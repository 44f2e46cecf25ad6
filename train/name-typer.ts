import type { NameColumns } from '../src/annotate/name/columns.ts';
import { kindRows, MOST_KIND_ROWS, type NameTree } from '../src/annotate/name/context.ts';
import { NAME_KINDS, type NameKind } from '../src/annotate/name/kind.ts';
import { NOTHING, TYPER_CLASSES } from '../src/annotate/name/typer.ts';
import { bestClass, makeScores, type Weights } from '../src/annotate/weights.ts';
import { addAverage, correct, dropRows, makeLearner } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';

/** A name to learn the kind of: its table rows, and a bit for each kind it may have. */
export interface KindLesson {
  readonly rows: Int32Array;
  readonly allowed: number;
}

/** What the typer may say of a span: one of these kinds, or that it is nothing. */
export interface KindGold {
  readonly first: number;
  readonly last: number;
  readonly kinds: readonly (NameKind | 'nothing')[];
}

const room = new Int32Array(MOST_KIND_ROWS);

/** The lesson of one gold name, whose tokens count from `from`. */
export function makeKindLesson(
  columns: NameColumns,
  tree: NameTree,
  from: number,
  { first, last, kinds }: KindGold,
  bits: number,
): KindLesson {
  const count = kindRows(columns, tree, from + first, from + last, bits, room);
  return {
    rows: room.slice(0, count),
    allowed: kinds.reduce((set, kind) => set | (1 << (kind === 'nothing' ? NOTHING : NAME_KINDS.indexOf(kind))), 0),
  };
}

/** How the typer is trained. */
export interface TyperPlan {
  readonly bits: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  readonly drop: number;
}

/** Trains the typer; where several kinds are allowed, the one it likes best now is the gold. */
export function trainTyper(lessons: readonly KindLesson[], plan: TyperPlan): Weights {
  let weights: Weights | undefined;
  const kept = new Int32Array(MOST_KIND_ROWS);
  for (const seed of plan.seeds) {
    const learner = makeLearner(plan.bits, TYPER_CLASSES);
    const scores = makeScores(learner.weights);
    const random = seeded(seed);
    const order = [...lessons];
    for (let epoch = 0; epoch < plan.epochs; epoch++)
      for (const { rows, allowed } of shuffle(order, random)) {
        kept.set(rows);
        const count = dropRows(kept, rows.length, plan.drop, random);
        bestClass(learner.weights, kept, count, scores);
        const [good, bad] = rivals(scores, allowed);
        if ((scores[good] as number) < (scores[bad] as number) + 1) correct(learner, kept, count, good, bad);
        learner.decisions++;
      }
    weights = addAverage(learner, weights);
  }
  if (!weights) throw new Error('a typer needs at least one seed');
  return weights;
}

/** The best kind that is allowed and the best one that is not. */
function rivals(scores: ArrayLike<number>, allowed: number): [good: number, bad: number] {
  let [good, bad] = [-1, -1];
  for (let k = 0; k < scores.length; k++) {
    if ((allowed >> k) & 1) {
      if (good < 0 || (scores[k] as number) > (scores[good] as number)) good = k;
    } else if (bad < 0 || (scores[k] as number) > (scores[bad] as number)) bad = k;
  }
  return [good, bad];
}
