import { bestClass, makeScores, type Scores, type Weights } from '../weights.ts';
import { labelRows, MOST_LABEL_ROWS } from './label-rows.ts';
import { MOST_MOVE_ROWS, moveRows, type ParseInput } from './move-rows.ts';
import {
  allows,
  attach,
  below,
  headBy,
  isDone,
  LEFT,
  makeState,
  onlyMove,
  RIGHT,
  SHIFT,
  type State,
  shift,
  start,
} from './state.ts';

/** The greedy arc-hybrid parser: one table for the moves (rows of four, three used), one for the relations. */
export interface Parser {
  readonly moves: Weights;
  readonly labels: Weights;
}

/** What parsing works in: sized once to the longest sentence, then reused. */
export interface Bench {
  readonly input: ParseInput;
  readonly state: State;
  readonly rows: Int32Array;
  readonly labelRows: Int32Array;
  readonly moveScores: Float32Array;
  readonly labelScores: Scores;
}

/** A bench for sentences of at most `most` words. */
export function makeBench(most: number, labels: Weights): Bench {
  const column = () => new Int32Array(most + 4);
  return {
    input: { n: 0, word: column(), tag: column(), pos: column(), suffix: column(), lemma: column(), classes: column() },
    state: makeState(most),
    rows: new Int32Array(MOST_MOVE_ROWS),
    labelRows: new Int32Array(MOST_LABEL_ROWS),
    moveScores: new Float32Array(3),
    labelScores: makeScores(labels),
  };
}

const EMPTY = -7;
const ROOT = -999;

/** Sets the slots around the words: nothing before the first, the root and two empty ones after the last. */
export function frame(input: ParseInput, n: number): void {
  input.n = n;
  for (const slot of [0, n + 1, n + 2, n + 3]) {
    const root = slot === n + 1;
    input.word[slot] = root ? ROOT : EMPTY;
    input.suffix[slot] = root ? ROOT : EMPTY;
    input.lemma[slot] = root ? ROOT : EMPTY;
    input.classes[slot] = root ? ROOT : EMPTY;
    input.tag[slot] = root ? 60 : 61;
    input.pos[slot] = root ? 30 : 31;
  }
}

/**
 * Scores the three moves; the rows used stay on the bench. Gives the number of rows. Training may leave some of them
 * out by `thin`, which gives the number left.
 */
export function scoreMoves(moves: Weights, bench: Bench, thin?: (rows: Int32Array, count: number) => number): number {
  const { rows, moveScores } = bench;
  const described = moveRows(bench.input, bench.state, moves.bits, rows);
  const count = thin ? thin(rows, described) : described;
  const { w } = moves;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let j = 0; j < count; j++) {
    const base = (rows[j] as number) << 2;
    a += w[base] as number;
    b += w[base + 1] as number;
    c += w[base + 2] as number;
  }
  moveScores[SHIFT] = a;
  moveScores[LEFT] = b;
  moveScores[RIGHT] = c;
  return count;
}

/** The allowed move with the highest score. There always is one until the sentence is done. */
export function bestMove(bench: Bench): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let move = SHIFT; move <= RIGHT; move++) {
    const score = bench.moveScores[move] as number;
    if (score > top && allows(bench.state, move)) {
      top = score;
      best = move;
    }
  }
  return best;
}

/**
 * Parses the sentence that stands on the bench; the tree is in `bench.state` afterwards, by slot. Relation `root` goes to
 * the word that hangs on the artificial root, and to no other.
 */
export function parseSentence(parser: Parser, bench: Bench, root: number): void {
  const { state, input } = bench;
  start(state, input.n);
  while (!isDone(state)) {
    let move = onlyMove(state);
    if (move < 0) {
      scoreMoves(parser.moves, bench);
      move = bestMove(bench);
    }
    if (move === SHIFT) shift(state);
    else {
      const head = headBy(state, move);
      attach(state, move, head > input.n ? root : bestLabel(parser.labels, bench, head, root));
    }
  }
}

/** The relation with the highest score under a head that is a word. */
function bestLabel(labels: Weights, { input, state, labelRows: rows, labelScores }: Bench, head: number, root: number) {
  const count = labelRows(input, state, head, below(state, 0), labels.bits, rows);
  const best = bestClass(labels, rows, count, labelScores);
  if (best !== root) return best;
  let second = root === 0 ? 1 : 0;
  for (let label = second + 1; label < labels.classes; label++)
    if (label !== root && (labelScores[label] as number) > (labelScores[second] as number)) second = label;
  return second;
}
