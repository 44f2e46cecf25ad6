import { mix1, mix2, mix3 } from '../hash.ts';
import type { ParseInput } from './move-rows.ts';
import type { State } from './state.ts';

/** The most rows one arc can have. */
export const MOST_LABEL_ROWS = 64;

/** Fills `rows` with the table rows that tell the relation of slot `d` to its head `h`; gives their number. */
export function labelRows(
  input: ParseInput,
  state: State,
  h: number,
  d: number,
  bits: number,
  rows: Int32Array,
): number {
  const shift = 32 - bits;
  const { word, tag, pos, suffix, lemma, classes } = input;
  const { left, left2, right, label, governs } = state;
  const side = h < d ? 1 : 0;
  const far = Math.abs(h - d);
  const distance = (far < 5 ? far : far < 10 ? 5 : 6) * 2 + side;
  const hw = word[h] as number;
  const ht = tag[h] as number;
  const hp = pos[h] as number;
  const dw = word[d] as number;
  const dt = tag[d] as number;
  const dp = pos[d] as number;
  const dL = left[d] as number;
  const dm = word[dL] as number;
  const dLl = label[dL] as number;
  const dRl = label[right[d] as number] as number;
  const hLl = label[left[h] as number] as number;
  const hRl = label[right[h] as number] as number;
  const newest = side === 1 ? hRl : hLl;
  const other = side === 1 ? hLl : hRl;
  const hs = governs[h] as number;
  let k = 0;
  rows[k++] = mix1(0, side) >>> shift;
  rows[k++] = mix2(1, hw, side) >>> shift;
  rows[k++] = mix2(2, ht, side) >>> shift;
  rows[k++] = mix2(3, dw, side) >>> shift;
  rows[k++] = mix2(4, dt, side) >>> shift;
  rows[k++] = mix3(5, ht, dt, side) >>> shift;
  rows[k++] = mix3(6, hw, dt, side) >>> shift;
  rows[k++] = mix3(7, ht, dw, side) >>> shift;
  rows[k++] = mix3(8, hw, dw, side) >>> shift;
  rows[k++] = mix3(9, ht, dt, distance) >>> shift;
  rows[k++] = mix3(10, dt, dLl, side) >>> shift;
  rows[k++] = mix3(11, dt, dm, ht) >>> shift;
  rows[k++] = mix3(12, dt, dRl, ht) >>> shift;
  rows[k++] = mix3(13, dt, tag[dL] as number, ht) >>> shift;
  rows[k++] = mix3(14, ht, dt, newest) >>> shift;
  rows[k++] = mix3(15, hw, dt, newest) >>> shift;
  rows[k++] = (mix3(16, ht, hLl, dt) + side * 77777777) >>> shift;
  rows[k++] = (mix3(17, hw, hLl, dt) + side * 77777777) >>> shift;
  rows[k++] = mix3(18, tag[d - 1] as number, dt, ht * 2 + side) >>> shift;
  rows[k++] = mix3(19, tag[d + 1] as number, dt, ht * 2 + side) >>> shift;
  rows[k++] = mix3(20, tag[h - 1] as number, ht, dt * 2 + side) >>> shift;
  rows[k++] = mix3(21, tag[h + 1] as number, ht, dt * 2 + side) >>> shift;
  rows[k++] = mix3(22, hp, dp, distance) >>> shift;
  rows[k++] = mix3(23, suffix[d] as number, dp, side) >>> shift;
  rows[k++] = mix3(24, suffix[d] as number, ht, side) >>> shift;
  rows[k++] = mix3(25, word[d - 1] as number, dt, side) >>> shift;
  rows[k++] = mix3(26, word[d + 1] as number, dt, side) >>> shift;
  rows[k++] = mix3(27, dw, dm, side) >>> shift;
  rows[k++] = mix3(28, dw, ht, newest) >>> shift;
  rows[k++] = mix3(29, ht, dm, dw) >>> shift;
  rows[k++] = mix3(30, hw, dm, dt) >>> shift;
  rows[k++] = mix3(31, dLl * 60 + (label[left2[d] as number] as number), dt, hp) >>> shift;
  rows[k++] = mix3(32, dRl, dt, hp * 2 + side) >>> shift;
  rows[k++] = mix3(33, other, dt, ht) >>> shift;
  rows[k++] = mix3(34, lemma[h] as number, hp, lemma[d] as number) >>> shift;
  rows[k++] = mix3(35, lemma[h] as number, dp, hs) >>> shift;
  rows[k++] = mix3(36, ht, dt * 2 + side, hs) >>> shift;
  rows[k++] = mix3(37, hp, dm, hs) >>> shift;
  rows[k++] = mix3(38, dt * 2 + side, ht, governs[d] as number) >>> shift;
  rows[k++] = mix3(39, dp * 2 + side, hp, governs[d] as number) >>> shift;
  rows[k++] = mix3(40, lemma[h] as number, dm, dp * 2 + side) >>> shift;
  rows[k++] = mix3(41, classes[h] as number, classes[d] as number, side) >>> shift;
  rows[k++] = mix3(42, classes[h] as number, dt * 2 + side, hs) >>> shift;
  rows[k++] = mix3(43, ht, classes[d] as number, dm) >>> shift;
  return k;
}
