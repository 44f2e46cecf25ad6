import { labelRows } from '../src/annotate/tree/label-rows.ts';
import { type Bench, bestMove, makeBench, type Parser, scoreMoves } from '../src/annotate/tree/parser.ts';
import {
  allows,
  attach,
  below,
  depthOf,
  headBy,
  isDone,
  LEFT,
  RIGHT,
  SHIFT,
  type State,
  shift,
  start,
} from '../src/annotate/tree/state.ts';
import { bestClass, type Weights } from '../src/annotate/weights.ts';
import { addAverage, correct, dropRows, makeLearner } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';

/** A sentence with its gold tree, by slot: heads 1 to n, the root n + 1. */
export interface Lesson {
  readonly n: number;
  readonly head: Int32Array;
  readonly rel: Uint8Array;
  /** Puts the sentence on the bench. */
  readonly set: (bench: Bench) => void;
}

/** How the parser is trained. */
export interface ParserPlan {
  readonly moveBits: number;
  readonly labelBits: number;
  readonly labels: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  /** How often, from the second epoch on, the parser follows its own move instead of the good one. */
  readonly explore: number;
  /** Share of rows left out at each decision of every other run; the runs in between see all. */
  readonly drop: number;
}

/** Trains with the dynamic oracle; `tell` hears the share of wrong moves after each epoch. */
export function trainParser(lessons: readonly Lesson[], plan: ParserPlan, tell: (line: string) => void): Parser {
  let moves: Weights | undefined;
  let labels: Weights | undefined;
  for (const [i, seed] of plan.seeds.entries()) {
    const run = runSeed(lessons, plan, seed, i % 2 === 0 ? 0 : plan.drop, tell);
    moves = addAverage(run.moves, moves);
    labels = addAverage(run.labels, labels);
  }
  if (!moves || !labels) throw new Error('a parser needs at least one seed');
  return { moves, labels };
}

function runSeed(
  lessons: readonly Lesson[],
  plan: ParserPlan,
  seed: number,
  drop: number,
  tell: (line: string) => void,
) {
  const moves = makeLearner(plan.moveBits, 4);
  const labels = makeLearner(plan.labelBits, plan.labels);
  const random = seeded(seed);
  const order = [...lessons];
  const bench = makeBench(Math.max(...lessons.map((lesson) => lesson.n)), labels.weights);
  const { state, input } = bench;
  const costs = new Int32Array(3);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const lesson of shuffle(order, random)) {
      lesson.set(bench);
      start(state, lesson.n);
      while (!isDone(state)) {
        const count = scoreMoves(moves.weights, bench, (rows, all) => dropRows(rows, all, drop, random));
        const guess = bestMove(bench);
        countCosts(lesson, state, costs);
        const good = bestOfCheapest(costs, bench.moveScores);
        all++;
        if ((costs[guess] as number) > (costs[good] as number)) {
          correct(moves, bench.rows, count, good, guess);
          wrong++;
        }
        moves.decisions++;
        const move = epoch > 0 && random() < plan.explore ? guess : good;
        if (move === SHIFT) {
          shift(state);
          continue;
        }
        const dependent = below(state, 0);
        const head = headBy(state, move);
        const described = labelRows(input, state, head, dependent, plan.labelBits, bench.labelRows);
        const rows = dropRows(bench.labelRows, described, drop, random);
        const label = bestClass(labels.weights, bench.labelRows, rows, bench.labelScores);
        if (lesson.head[dependent] === head) {
          const gold = lesson.rel[dependent] as number;
          if (label !== gold) correct(labels, bench.labelRows, rows, gold, label);
          labels.decisions++;
        }
        attach(state, move, label);
      }
    }
    tell(`parser seed ${seed} epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % of the moves wrong`);
  }
  return { moves, labels };
}

const NEVER = 1_000_000;

/** How many gold arcs each move makes impossible; `NEVER` for a move that is not allowed. */
export function countCosts(lesson: Lesson, state: State, costs: Int32Array): void {
  const { head } = lesson;
  const { n, front } = state;
  const depth = depthOf(state);
  const top = below(state, 0);
  costs.fill(NEVER);
  if (allows(state, SHIFT)) {
    let cost = 0;
    for (let down = 0; down < depth; down++) {
      const slot = below(state, down);
      if (down > 0 && head[front] === slot) cost++;
      if (head[slot] === front) cost++;
    }
    costs[SHIFT] = cost;
  }
  let beyond = 0;
  for (let slot = front + 1; slot <= n + 1; slot++) {
    if (head[top] === slot) beyond++;
    if (slot <= n && head[slot] === top) beyond++;
  }
  const ofFront = front <= n && head[front] === top ? 1 : 0;
  if (allows(state, LEFT)) costs[LEFT] = beyond + ofFront + (depth > 1 && head[top] === below(state, 1) ? 1 : 0);
  if (allows(state, RIGHT)) costs[RIGHT] = beyond + ofFront + (head[top] === front ? 1 : 0);
}

function bestOfCheapest(costs: Int32Array, scores: Float32Array): number {
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (costs[move] === NEVER) continue;
    const better = best < 0 ? -1 : (costs[move] as number) - (costs[best] as number);
    if (better < 0 || (better === 0 && (scores[move] as number) > (scores[best] as number))) best = move;
  }
  return best;
}
