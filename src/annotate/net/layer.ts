import type { Kernel } from './kernel.ts';

/** Where a layer's weights lie in the memory: k inputs, m outputs, made up to whole blocks of the kernel. */
export interface Layer {
  readonly k: number;
  readonly m: number;
  readonly w: number;
  readonly bias: number;
}

/** A kernel and how much of its memory is given out. */
export interface Arena {
  readonly kernel: Kernel;
  taken: number;
}

/** The smallest multiple of `unit` that is not below n. */
export const roundUp = (n: number, unit: number): number => Math.ceil(n / unit) * unit;

/** So many floats of the memory, all zero. Throws an `Error` when they are not there. */
export function take(arena: Arena, floats: number): number {
  const at = arena.taken;
  arena.taken += roundUp(floats, 4);
  if (arena.taken > arena.kernel.memory.length) throw new Error('the memory of the net is too small');
  return at;
}

/** Packs a layer of `outputs` by `inputs` weights, `weight(o, i)`, for the kernel. Without a bias it is zero. */
export function placeLayer(
  arena: Arena,
  outputs: number,
  inputs: number,
  weight: (o: number, i: number) => number,
  bias: (o: number) => number = () => 0,
): Layer {
  const [k, m] = [roundUp(inputs, 4), roundUp(outputs, 8)];
  const layer = { k, m, w: take(arena, k * m), bias: take(arena, m) };
  const { memory } = arena.kernel;
  for (let o = 0; o < outputs; o++) {
    memory[layer.bias + o] = bias(o);
    for (let i = 0; i < inputs; i++) memory[layer.w + (o >> 3) * 8 * k + 8 * i + (o & 7)] = weight(o, i);
  }
  return layer;
}

/** Runs a layer over n rows. */
export function runLayer(
  { product }: Kernel,
  layer: Layer,
  x: number,
  step: number,
  n: number,
  out: number,
  outStep: number,
): void {
  product(x, step, n, layer.k, layer.w, layer.m, layer.bias, out, outStep);
}
