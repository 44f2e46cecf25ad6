import type { Kernel } from './kernel.ts';
import { type Layer, roundUp, runLayer } from './layer.ts';

/** Where arc scores are made. */
export interface ArcPlaces {
  /** Rows of the words as dependents, and of the root and the words as heads; `step` floats apart. */
  readonly dependents: number;
  readonly heads: number;
  readonly step: number;
  /** Scratch: dependents turned by the arc matrix; the heads packed as weights; zeros for a bias. */
  readonly turned: number;
  readonly packed: number;
  readonly zeros: number;
  /** Scores, `roundUp(n + 1, 8)` a row: one row for each word, one place for the root and each word as its head. */
  readonly scores: number;
}

/** Scores every word of a sentence as the head of every other. */
export function scoreArcs(kernel: Kernel, arc: Layer, n: number, places: ArcPlaces): void {
  const { memory, product } = kernel;
  const m = roundUp(n + 1, 8);
  runLayer(kernel, arc, places.dependents, places.step, n, places.turned, arc.m);
  memory.fill(0, places.packed, places.packed + m * arc.m);
  for (let h = 0; h <= n; h++) {
    const from = places.heads + h * places.step;
    const to = places.packed + (h >> 3) * 8 * arc.m + (h & 7);
    for (let i = 0; i < arc.m; i++) memory[to + 8 * i] = memory[from + i]!;
  }
  product(places.turned, arc.m, n, arc.m, places.packed, m, places.zeros, places.scores, m);
}

/**
 * The scores of the relations of one word under its head, written to `out`. `turned` is the row of the word turned by the
 * label tensor, `size + 1` floats a relation; `head` the row of its head.
 */
export function scoreLabels(memory: Float32Array, turned: number, head: number, size: number, out: Float64Array): void {
  for (let label = 0, at = turned; label < out.length; label++, at += size + 1) {
    let sum = memory[at + size]!;
    for (let i = 0; i < size; i++) sum += memory[at + i]! * memory[head + i]!;
    out[label] = sum;
  }
}
