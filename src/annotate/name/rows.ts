import { EXACT, LOWER, PREFIX1, PREFIX2, PREFIX3, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, WIDTH } from '../form.ts';
import { mix1, mix2, mix3 } from '../hash.ts';
import type { NameColumns } from './columns.ts';

/** The most table rows of one token. */
export const MOST_NAME_ROWS = 112;

const BEGIN = -12345;
const END = -54321;

/** Fills `rows` from `at` with the table rows of token `i` of the sentence `from` to `to`; gives where they end. */
export function nameRows(
  columns: NameColumns,
  i: number,
  from: number,
  to: number,
  size: number,
  rows: Int32Array,
  at: number,
): number {
  const { index, forms, tags, sense, flags, term, seen, runFirst, runLast, capital } = columns;
  const h = index.hashes;
  const shift = 32 - size;
  const cell = (j: number, column: number): number =>
    j < from ? BEGIN : j >= to ? END : (h[(forms[j] as number) * WIDTH + column] as number);
  const tag = (j: number): number => (j < from ? BEGIN : j >= to ? END : (tags[j] as number));
  const code = (j: number): number => (j < from ? BEGIN : j >= to ? END : (sense[j] as number));
  const list = (j: number): number => (j < from ? BEGIN : j >= to ? END : (term[j] as number));
  const flag = (j: number): number => (j < from ? BEGIN : j >= to ? END : (flags[j] as number));
  const w = cell(i, LOWER);
  const left = cell(i - 1, LOWER);
  const right = cell(i + 1, LOWER);
  const shape = cell(i, SHAPE);
  const leftShape = cell(i - 1, SHAPE);
  const rightShape = cell(i + 1, SHAPE);
  const x = tag(i);
  const xLeft = tag(i - 1);
  const xRight = tag(i + 1);
  const s3 = cell(i, SUFFIX3);
  const inPhrase = list(i);
  const inSeen = seen[i] as number;
  let k = at;
  rows[k++] = mix1(0, 1) >>> shift;
  rows[k++] = mix1(1, cell(i, EXACT)) >>> shift;
  rows[k++] = mix1(2, w) >>> shift;
  rows[k++] = mix1(3, left) >>> shift;
  rows[k++] = mix1(4, cell(i - 2, LOWER)) >>> shift;
  rows[k++] = mix1(5, right) >>> shift;
  rows[k++] = mix1(6, cell(i + 2, LOWER)) >>> shift;
  rows[k++] = mix2(7, left, w) >>> shift;
  rows[k++] = mix2(8, w, right) >>> shift;
  rows[k++] = mix2(9, left, shape) >>> shift;
  rows[k++] = mix2(10, right, shape) >>> shift;
  rows[k++] = mix1(11, cell(i, SUFFIX1)) >>> shift;
  rows[k++] = mix2(12, cell(i, SUFFIX2), capital[i] as number) >>> shift;
  rows[k++] = mix2(13, s3, capital[i] as number) >>> shift;
  rows[k++] = mix2(14, cell(i, SUFFIX4), capital[i] as number) >>> shift;
  rows[k++] = mix1(15, cell(i, PREFIX1)) >>> shift;
  rows[k++] = mix2(16, cell(i, PREFIX2), capital[i] as number) >>> shift;
  rows[k++] = mix2(17, cell(i, PREFIX3), capital[i] as number) >>> shift;
  rows[k++] = mix2(18, shape, s3) >>> shift;
  rows[k++] = mix1(19, shape) >>> shift;
  rows[k++] = mix2(20, leftShape, shape) >>> shift;
  rows[k++] = mix2(21, shape, rightShape) >>> shift;
  rows[k++] = mix3(22, leftShape, shape, rightShape) >>> shift;
  rows[k++] = mix3(23, cell(i - 2, SHAPE), leftShape, shape) >>> shift;
  rows[k++] = mix3(24, shape, rightShape, cell(i + 2, SHAPE)) >>> shift;
  rows[k++] = mix2(25, shape, i === from ? 1 : 0) >>> shift;
  rows[k++] = mix1(26, cell(i - 1, SUFFIX3)) >>> shift;
  rows[k++] = mix2(27, cell(i + 1, SUFFIX3), shape) >>> shift;
  rows[k++] = mix3(28, cell(i - 2, LOWER), left, shape) >>> shift;
  rows[k++] = mix3(29, shape, right, cell(i + 2, LOWER)) >>> shift;
  rows[k++] = mix1(30, x) >>> shift;
  rows[k++] = mix2(31, xLeft, x) >>> shift;
  rows[k++] = mix2(32, x, xRight) >>> shift;
  rows[k++] = mix3(33, xLeft, x, xRight) >>> shift;
  rows[k++] = mix3(34, tag(i - 2), xLeft, x) >>> shift;
  rows[k++] = mix3(35, x, xRight, tag(i + 2)) >>> shift;
  rows[k++] = mix3(36, x, shape, inSeen) >>> shift;
  rows[k++] = mix2(37, left, x) >>> shift;
  rows[k++] = mix2(38, x, right) >>> shift;
  rows[k++] = mix2(39, code(i), capital[i] as number) >>> shift;
  rows[k++] = mix2(40, code(i - 1), shape) >>> shift;
  rows[k++] = mix2(41, code(i + 1), shape) >>> shift;
  rows[k++] = mix3(42, code(i - 1), code(i), capital[i] as number) >>> shift;
  rows[k++] = mix3(43, code(i), code(i + 1), capital[i] as number) >>> shift;
  rows[k++] = mix2(44, inPhrase, shape) >>> shift;
  rows[k++] = mix3(45, list(i - 1), inPhrase, x) >>> shift;
  rows[k++] = mix3(46, inPhrase, list(i + 1), x) >>> shift;
  rows[k++] = mix3(47, inPhrase, xRight, capital[i] as number) >>> shift;
  rows[k++] = mix3(48, inSeen, shape, i === from ? 1 : 0) >>> shift;
  rows[k++] = mix2(49, inSeen, w) >>> shift;
  const bits = flag(i);
  rows[k++] = mix3(50, bits, capital[i] as number, i === from ? 1 : 0) >>> shift;
  rows[k++] = mix3(51, flag(i - 1), bits, capital[i] as number) >>> shift;
  rows[k++] = mix3(52, bits, flag(i + 1), shape) >>> shift;
  rows[k++] = mix3(53, code(i - 1), code(i - 2), shape) >>> shift;
  rows[k++] = mix3(54, code(i + 1), code(i + 2), shape) >>> shift;
  rows[k++] = mix3(55, code(i - 1), code(i + 1), shape) >>> shift;
  const first = runFirst[i] as number;
  if (first < 0) return k;
  const last = runLast[i] as number;
  const length = Math.min(last - first, 4);
  const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const before = cell(first - 1, LOWER);
  const after = cell(last + 1, LOWER);
  const lastWord = cell(last, LOWER);
  const firstWord = cell(first, LOWER);
  rows[k++] = mix2(60, lastWord, place) >>> shift;
  rows[k++] = mix2(61, firstWord, place) >>> shift;
  rows[k++] = mix3(62, code(last), place, length) >>> shift;
  rows[k++] = mix3(63, code(first), place, length) >>> shift;
  rows[k++] = mix3(64, code(first), code(last), place) >>> shift;
  rows[k++] = mix2(65, before, place) >>> shift;
  rows[k++] = mix2(66, after, place) >>> shift;
  rows[k++] = mix3(67, before, after, length) >>> shift;
  rows[k++] = mix3(68, tag(first - 1), tag(last + 1), length) >>> shift;
  rows[k++] = mix3(69, list(first), list(last), place) >>> shift;
  rows[k++] = mix2(70, code(first - 1), place) >>> shift;
  rows[k++] = mix2(71, code(last + 1), place) >>> shift;
  rows[k++] = mix3(72, length, place, inSeen) >>> shift;
  rows[k++] = mix3(73, cell(last, SUFFIX3), place, length) >>> shift;
  rows[k++] = mix3(74, before, cell(first - 2, LOWER), length) >>> shift;
  rows[k++] = mix3(75, after, cell(last + 2, LOWER), length) >>> shift;
  // "Ministry of Defence": what stands before the link says what the whole is, and the other way round.
  const back = first - 2 >= from ? (runLast[first - 2] as number) : -1;
  const on = last + 2 < to ? (runLast[last + 2] as number) : -1;
  rows[k++] = mix3(76, before, back < 0 ? 0 : code(first - 2), place) >>> shift;
  rows[k++] = mix3(77, before, back < 0 ? 0 : cell(first - 2, LOWER), 1) >>> shift;
  rows[k++] = mix3(78, after, on < 0 ? 0 : code(on), code(last)) >>> shift;
  rows[k++] = mix3(79, after, on < 0 ? 0 : 1, lastWord) >>> shift;
  rows[k++] = mix3(80, cell(first, PREFIX3), length, place) >>> shift;
  rows[k++] = mix3(81, cell(last + 1, SUFFIX2), tag(last + 1), length) >>> shift;
  rows[k++] = mix3(82, flag(first), flag(last), length) >>> shift;
  rows[k++] = mix3(83, bits, place, length) >>> shift;
  rows[k++] = mix3(84, code(first - 1), code(last + 1), length) >>> shift;
  rows[k++] = mix3(85, inPhrase, place, length) >>> shift;
  return k;
}
