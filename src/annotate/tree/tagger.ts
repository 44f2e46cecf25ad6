import {
  CLASSES,
  EXACT,
  type FormIndex,
  HABIT,
  LOWER,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WIDTH,
} from '../form.ts';
import { mix1, mix2, mix3 } from '../hash.ts';
import { bestClass, type Scores, type Weights } from '../weights.ts';

/** A greedy tagger: a table of weights, and the words that have one tag only. */
export interface Tagger {
  readonly weights: Weights;
  /** Tag by the hash of the exact form; these words are never scored. */
  readonly sure: ReadonlyMap<number, number>;
}

/** The most rows one token can have. */
export const MOST_ROWS = 64;

const BEGIN = -12345;
const END = -54321;

/** What the tagger looks at: forms by id from `from` to `to` (one sentence), and the tags of an earlier tagger, if any. */
export interface TagInput {
  readonly index: FormIndex;
  readonly forms: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly earlier: Uint8Array | undefined;
}

/** Fills `rows` with the table rows of token `i`, given the two tags before it; gives their number. */
export function tagRows(
  input: TagInput,
  i: number,
  last: number,
  before: number,
  bits: number,
  rows: Int32Array,
): number {
  const { forms, from, to, earlier } = input;
  const h = input.index.hashes;
  const shift = 32 - bits;
  const at = (forms[i] as number) * WIDTH;
  const atLeft = i > from ? (forms[i - 1] as number) * WIDTH : -1;
  const atRight = i + 1 < to ? (forms[i + 1] as number) * WIDTH : -1;
  const w = h[at + LOWER] as number;
  const left = atLeft < 0 ? BEGIN : (h[atLeft + LOWER] as number);
  const left2 = i > from + 1 ? (h[(forms[i - 2] as number) * WIDTH + LOWER] as number) : BEGIN;
  const right = atRight < 0 ? END : (h[atRight + LOWER] as number);
  const right2 = i + 2 < to ? (h[(forms[i + 2] as number) * WIDTH + LOWER] as number) : END;
  const suffix2 = h[at + SUFFIX2] as number;
  const suffix3 = h[at + SUFFIX3] as number;
  const shape = h[at + SHAPE] as number;
  const leftSuffix = atLeft < 0 ? BEGIN : (h[atLeft + SUFFIX3] as number);
  const rightSuffix = atRight < 0 ? END : (h[atRight + SUFFIX3] as number);
  const leftShape = atLeft < 0 ? BEGIN : (h[atLeft + SHAPE] as number);
  const rightShape = atRight < 0 ? END : (h[atRight + SHAPE] as number);
  const rightSuffix2 = atRight < 0 ? END : (h[atRight + SUFFIX2] as number);
  const classes = h[at + CLASSES] as number;
  const leftClasses = atLeft < 0 ? BEGIN : (h[atLeft + CLASSES] as number);
  const rightClasses = atRight < 0 ? END : (h[atRight + CLASSES] as number);
  const rightClasses2 = i + 2 < to ? (h[(forms[i + 2] as number) * WIDTH + CLASSES] as number) : END;
  const habit = h[at + HABIT] as number;
  const rightHabit = atRight < 0 ? END : (h[atRight + HABIT] as number);
  let k = 0;
  rows[k++] = mix1(0, 1) >>> shift;
  rows[k++] = mix1(1, w) >>> shift;
  rows[k++] = mix1(2, h[at + EXACT] as number) >>> shift;
  rows[k++] = mix1(3, left) >>> shift;
  rows[k++] = mix1(4, left2) >>> shift;
  rows[k++] = mix1(5, right) >>> shift;
  rows[k++] = mix1(6, right2) >>> shift;
  rows[k++] = mix2(7, left, w) >>> shift;
  rows[k++] = mix2(8, w, right) >>> shift;
  rows[k++] = mix1(9, last) >>> shift;
  rows[k++] = mix2(10, last, before) >>> shift;
  rows[k++] = mix2(11, last, w) >>> shift;
  rows[k++] = mix1(12, h[at + SUFFIX1] as number) >>> shift;
  rows[k++] = mix1(13, suffix2) >>> shift;
  rows[k++] = mix1(14, suffix3) >>> shift;
  rows[k++] = mix1(15, h[at + SUFFIX4] as number) >>> shift;
  rows[k++] = mix1(16, h[at + PREFIX1] as number) >>> shift;
  rows[k++] = mix1(17, h[at + PREFIX2] as number) >>> shift;
  rows[k++] = mix1(18, h[at + PREFIX3] as number) >>> shift;
  rows[k++] = mix1(19, shape) >>> shift;
  rows[k++] = mix2(20, shape, i === from ? 1 : 0) >>> shift;
  rows[k++] = mix2(21, last, suffix3) >>> shift;
  rows[k++] = mix2(22, last, right) >>> shift;
  rows[k++] = mix1(23, leftSuffix) >>> shift;
  rows[k++] = mix1(24, rightSuffix) >>> shift;
  rows[k++] = mix2(25, leftShape, shape) >>> shift;
  rows[k++] = mix2(26, shape, rightShape) >>> shift;
  rows[k++] = mix3(27, last, shape, rightSuffix2) >>> shift;
  rows[k++] = mix2(28, rightSuffix, suffix3) >>> shift;
  rows[k++] = mix3(29, before, last, w) >>> shift;
  rows[k++] = mix1(60, classes) >>> shift;
  rows[k++] = mix2(61, classes, last) >>> shift;
  rows[k++] = mix2(62, classes, rightClasses) >>> shift;
  rows[k++] = mix3(63, last, classes, rightClasses) >>> shift;
  rows[k++] = mix2(64, w, rightClasses) >>> shift;
  rows[k++] = mix3(65, rightClasses, rightClasses2, classes) >>> shift;
  rows[k++] = mix2(66, classes, suffix2) >>> shift;
  rows[k++] = mix3(67, classes, leftClasses, rightClasses) >>> shift;
  rows[k++] = mix2(68, classes, shape) >>> shift;
  rows[k++] = mix2(69, classes, right) >>> shift;
  rows[k++] = mix2(74, shape, right) >>> shift;
  rows[k++] = mix3(75, classes, shape, i === from ? 1 : 0) >>> shift;
  rows[k++] = mix2(70, habit, last) >>> shift;
  rows[k++] = mix2(71, habit, rightHabit) >>> shift;
  rows[k++] = mix3(72, last, habit, rightHabit) >>> shift;
  rows[k++] = mix2(73, w, rightHabit) >>> shift;
  if (earlier === undefined) return k;
  const x = earlier[i] as number;
  const xLeft = i > from ? (earlier[i - 1] as number) : 201;
  const xLeft2 = i > from + 1 ? (earlier[i - 2] as number) : 201;
  const xRight = i + 1 < to ? (earlier[i + 1] as number) : 202;
  const xRight2 = i + 2 < to ? (earlier[i + 2] as number) : 202;
  rows[k++] = mix1(40, x) >>> shift;
  rows[k++] = mix2(41, x, w) >>> shift;
  rows[k++] = mix2(42, x, xRight) >>> shift;
  rows[k++] = mix2(43, xLeft, x) >>> shift;
  rows[k++] = mix3(44, xLeft, x, xRight) >>> shift;
  rows[k++] = mix3(45, x, xRight, right) >>> shift;
  rows[k++] = mix3(46, x, w, xRight) >>> shift;
  rows[k++] = mix3(47, x, xRight, xRight2) >>> shift;
  rows[k++] = mix3(48, x, w, left) >>> shift;
  rows[k++] = mix3(49, xLeft, x, w) >>> shift;
  rows[k++] = mix3(50, xLeft2, xLeft, x) >>> shift;
  rows[k++] = mix3(51, w, xRight, xRight2) >>> shift;
  rows[k++] = mix3(52, xLeft, w, xRight) >>> shift;
  rows[k++] = mix3(53, xLeft2, xLeft, w) >>> shift;
  rows[k++] = mix3(54, xLeft, xRight, suffix3) >>> shift;
  rows[k++] = mix2(55, xRight, w) >>> shift;
  return k;
}

const rows = new Int32Array(MOST_ROWS);

/** Tags one sentence, left to right, into `tags[from..to)`. */
export function tagSentence(tagger: Tagger, input: TagInput, tags: Uint8Array, scores: Scores): void {
  const { weights, sure } = tagger;
  const { hashes } = input.index;
  let last = -1;
  let before = -2;
  for (let i = input.from; i < input.to; i++) {
    const known = sure.get(hashes[(input.forms[i] as number) * WIDTH + EXACT] as number);
    const tag = known ?? bestClass(weights, rows, tagRows(input, i, last, before, weights.bits, rows), scores);
    tags[i] = tag;
    before = last;
    last = tag;
  }
}
