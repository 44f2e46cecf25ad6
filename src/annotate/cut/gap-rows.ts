import { mix1, mix2, mix3 } from '../hash.ts';
import { type Chunk, describeChunk } from './chunk.ts';
import type { Survey } from './survey.ts';

/** The chunk before the first and after the last. */
const NO_CHUNK: Chunk = { ...describeChunk('', { bits: 0, classes: 0, w: new Int16Array(0) }), begins: 0 };

/** The most rows one gap can have. */
export const MOST_GAP_ROWS = 104;

const lengthClass = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 25 ? 5 : n < 45 ? 6 : 7);
const fineClass = (n: number): number =>
  n < 6 ? n : n < 8 ? 6 : n < 11 ? 7 : n < 15 ? 8 : n < 20 ? 9 : n < 30 ? 10 : n < 45 ? 11 : 12;

/**
 * Fills `rows` with the table rows of the gap after chunk `i` that tell of the words beside it, and gives their number.
 * The sentence so far begins at chunk `from`.
 */
export function nearRows(survey: Survey, i: number, from: number, bits: number, rows: Int32Array): number {
  const { chunks } = survey;
  const q = chunks[i - 2] ?? NO_CHUNK;
  const p = chunks[i - 1] ?? NO_CHUNK;
  const a = chunks[i] as Chunk;
  const b = chunks[i + 1] as Chunk;
  const c = chunks[i + 2] ?? NO_CHUNK;
  const e = chunks[i + 3] ?? NO_CHUNK;
  const f = chunks[i + 4] ?? NO_CHUNK;
  const shift = 32 - bits;
  const d = a.stops;
  const s = a.sign;
  const cap = b.begins;
  const size = lengthClass(i - from + 1);
  let k = 0;
  rows[k++] = mix1(0, 1) >>> shift;
  rows[k++] = mix1(1, a.closed) >>> shift;
  rows[k++] = mix1(2, b.opened) >>> shift;
  rows[k++] = mix1(3, a.shape) >>> shift;
  rows[k++] = mix1(4, b.shape) >>> shift;
  rows[k++] = mix2(5, d, cap) >>> shift;
  rows[k++] = mix3(6, d, cap, a.closes) >>> shift;
  rows[k++] = mix3(7, d, cap, a.length) >>> shift;
  rows[k++] = mix2(8, a.closed, cap) >>> shift;
  rows[k++] = mix2(9, a.lastSign, b.opened) >>> shift;
  rows[k++] = mix2(10, d, b.opened) >>> shift;
  rows[k++] = mix3(11, d, a.shape, b.shape) >>> shift;
  rows[k++] = mix2(12, d, size) >>> shift;
  rows[k++] = mix3(13, d, cap, size) >>> shift;
  rows[k++] = mix2(14, d, p.closed) >>> shift;
  rows[k++] = mix3(15, d, b.opens, cap) >>> shift;
  rows[k++] = mix2(16, b.shape, c.shape) >>> shift;
  rows[k++] = mix3(17, a.lastSign, cap, b.opens * 2 + a.closes) >>> shift;
  rows[k++] = mix2(18, d, c.lower) >>> shift;
  rows[k++] = mix3(19, d, b.shape, a.length) >>> shift;
  rows[k++] = mix2(20, a.closed, b.opened) >>> shift;
  rows[k++] = mix2(21, a.suffix, cap) >>> shift;
  rows[k++] = mix2(22, cap, size) >>> shift;
  rows[k++] = mix3(23, d, a.bare, cap) >>> shift;
  rows[k++] = mix3(24, d, p.begins * 8 + cap, c.begins * 8 + a.begins) >>> shift;
  rows[k++] = mix3(25, a.shape, b.shape, p.shape) >>> shift;
  rows[k++] = mix3(26, b.opened, c.opened, d) >>> shift;
  rows[k++] = mix3(27, p.stops, d, cap) >>> shift;
  rows[k++] = mix3(28, b.shape, c.stops, d) >>> shift;
  rows[k++] = mix3(29, a.cut, d, b.opened) >>> shift;
  rows[k++] = mix3(30, d, b.opened, a.length) >>> shift;
  rows[k++] = mix3(31, a.cut, d, cap * 8 + p.begins) >>> shift;
  rows[k++] = mix3(32, a.begins * 8 + cap, c.begins * 8 + p.begins, size) >>> shift;
  rows[k++] = mix3(33, c.shape, b.shape, a.shape) >>> shift;
  rows[k++] = mix3(34, b.shape, c.shape, e.shape) >>> shift;
  rows[k++] = mix2(35, q.shape, p.shape) >>> shift;
  rows[k++] = mix3(36, p.begins * 8 + a.begins, cap * 8 + c.begins, (e.begins * 8 + f.begins) * 128 + s) >>> shift;
  rows[k++] = mix3(37, d, e.lower, cap) >>> shift;
  rows[k++] = mix2(38, a.suffix, b.opened) >>> shift;
  rows[k++] = mix2(39, p.closed, a.closed) >>> shift;
  rows[k++] = mix3(40, p.closed, a.closed, b.opened) >>> shift;
  rows[k++] = mix3(41, a.closed, b.opened, c.opened) >>> shift;
  rows[k++] = mix3(42, a.shape, cap, size) >>> shift;
  return k;
}

/**
 * Adds to the first `k` rows those that tell of word classes, sorts, the sentence so far and the paragraph, and gives
 * the number of all. `before` is the length of the sentence before, 0 for none.
 */
export function farRows(
  survey: Survey,
  i: number,
  from: number,
  before: number,
  bits: number,
  rows: Int32Array,
  k: number,
): number {
  const { chunks } = survey;
  const q = chunks[i - 2] ?? NO_CHUNK;
  const p = chunks[i - 1] ?? NO_CHUNK;
  const a = chunks[i] as Chunk;
  const b = chunks[i + 1] as Chunk;
  const c = chunks[i + 2] ?? NO_CHUNK;
  const e = chunks[i + 3] ?? NO_CHUNK;
  const first = chunks[from] as Chunk;
  const shift = 32 - bits;
  const d = a.stops;
  const s = a.sign;
  const cap = b.begins;
  const length = i - from + 1;
  const size = lengthClass(length);
  const sc = s * 8 + cap;
  let at = k;

  // Classes of the words: where there is no end mark, a sentence shows by its words.
  const as = a.kind * 128 + s;
  rows[at++] = mix3(50, a.kind, b.kind, s) >>> shift;
  rows[at++] = mix3(51, s, b.kind, c.kind) >>> shift;
  rows[at++] = mix3(52, p.kind, as, b.kind) >>> shift;
  rows[at++] = mix3(53, as, b.kind, c.kind) >>> shift;
  rows[at++] = mix3(54, b.kind, c.kind, e.kind * 128 + s) >>> shift;
  rows[at++] = mix3(55, q.kind, p.kind, as) >>> shift;
  rows[at++] = mix2(56, as, b.kind * 16 + size) >>> shift;
  rows[at++] = mix3(57, s, b.opened, c.kind) >>> shift;
  rows[at++] = mix3(58, a.closed, b.kind, c.kind) >>> shift;
  rows[at++] = mix3(59, b.opened, a.kind, s) >>> shift;
  rows[at++] = mix3(60, s, p.kind, a.kind) >>> shift;
  rows[at++] = mix3(61, d, Math.min(3, length), a.known * 8 + cap) >>> shift;
  rows[at++] = mix3(62, d, Math.min(3, length), a.cut * 8 + cap) >>> shift;

  // Sorts of the chunks: lists of addresses, files, items; lines of signs; smileys.
  const sorts = a.sort * 32 + b.sort;
  const left = fineClass(chunks.length - i - 1);
  rows[at++] = mix2(70, sorts, s) >>> shift;
  rows[at++] = mix3(71, sorts, p.sort, s) >>> shift;
  rows[at++] = mix3(72, sorts, c.sort, s) >>> shift;
  rows[at++] = mix3(73, sorts, p.sort * 32 + c.sort, s) >>> shift;
  rows[at++] = mix3(74, sorts, p.sort * 32 + c.sort, q.sort * 32 + e.sort) >>> shift;
  rows[at++] = mix3(75, sorts, first.sort, s) >>> shift;
  rows[at++] = mix3(76, sorts, size, s) >>> shift;
  rows[at++] = mix3(77, b.sort, a.kind, s) >>> shift;
  rows[at++] = mix3(78, a.sort, b.kind, c.kind) >>> shift;
  rows[at++] = mix3(79, d, b.sort, c.kind) >>> shift;
  rows[at++] = mix3(80, p.stops, a.sort, b.kind) >>> shift;
  rows[at++] = mix3(81, sorts, survey.style, left) >>> shift;
  rows[at++] = mix3(82, sorts, fineClass(length), fineClass(before)) >>> shift;

  // The sentence so far, what follows up to the next end mark, the paragraph as a whole.
  const { verbs, stopIn, style } = survey;
  const open = (survey.quotes[i + 1] as number) * 4 + (survey.brackets[i + 1] as number);
  const to = Math.min(chunks.length, i + 2 + (stopIn[i + 1] as number), i + 9);
  const had = Math.min(2, (verbs[i + 1] as number) - (verbs[from] as number));
  const told = had * 3 + Math.min(2, (verbs[to] as number) - (verbs[i + 1] as number));
  const stop = fineClass(stopIn[i + 1] as number);
  rows[at++] = mix3(90, style, s, cap) >>> shift;
  rows[at++] = mix3(91, style, s, b.opened) >>> shift;
  rows[at++] = mix3(92, s, cap, left) >>> shift;
  rows[at++] = mix3(93, s, cap, stop) >>> shift;
  rows[at++] = mix3(94, s, cap, told) >>> shift;
  rows[at++] = mix3(95, s, b.kind, told) >>> shift;
  rows[at++] = mix3(96, s * 16 + cap, told, size * 16 + stop) >>> shift;
  rows[at++] = mix3(97, s, cap, open) >>> shift;
  rows[at++] = mix3(98, d, b.opens * 8 + cap, open * 2 + a.closes) >>> shift;
  rows[at++] = mix3(99, s, cap, survey.capitals) >>> shift;
  rows[at++] = mix3(100, a.kind, b.kind, told * 128 + s) >>> shift;
  rows[at++] = mix3(101, first.sort * 32 + b.sort, s, told) >>> shift;
  rows[at++] = mix3(102, first.shape, b.shape, s) >>> shift;
  rows[at++] = mix3(103, first.closed === b.closed ? 1 : first.shape === b.shape ? 2 : 3, s, cap) >>> shift;
  rows[at++] = mix3(104, first.kind, b.kind, s) >>> shift;
  rows[at++] = mix3(105, first.lower, s, cap) >>> shift;
  rows[at++] = mix3(106, fineClass(before), fineClass(length), sc) >>> shift;
  rows[at++] = mix3(107, fineClass(length), left, sc) >>> shift;
  return at;
}
