import { sigmoid } from './gate.ts';
import type { Kernel } from './kernel.ts';
import { type Layer, runLayer } from './layer.ts';

/** Where the recurrent layer finds its rows. */
export interface GruPlaces {
  /** What the inputs give to the three gates (reset, update, new), forward and then backward, `6 · half` a row. */
  readonly gates: number;
  /** States are added to rows of `2 · half` here: forward in the first half, backward in the second. */
  readonly out: number;
  /** Scratch: one state, and what it gives to the three gates. */
  readonly state: number;
  readonly fed: number;
}

/** One direction of a gated recurrent unit over n rows, added to the rows at `places.out`. */
export function addGru(
  kernel: Kernel,
  recurrent: Layer,
  half: number,
  n: number,
  places: GruPlaces,
  backward: boolean,
): void {
  const { memory } = kernel;
  const { state, fed } = places;
  memory.fill(0, state, state + half);
  for (let t = 0; t < n; t++) {
    const row = backward ? n - 1 - t : t;
    const gates = places.gates + row * 6 * half + (backward ? 3 * half : 0);
    const out = places.out + row * 2 * half + (backward ? half : 0);
    runLayer(kernel, recurrent, state, half, 1, fed, recurrent.m);
    for (let i = 0; i < half; i++) {
      const reset = sigmoid(memory[gates + i]! + memory[fed + i]!);
      const update = sigmoid(memory[gates + half + i]! + memory[fed + half + i]!);
      const fresh = Math.tanh(memory[gates + 2 * half + i]! + reset * memory[fed + 2 * half + i]!);
      const next = (1 - update) * fresh + update * memory[state + i]!;
      memory[state + i] = next;
      memory[out + i] = memory[out + i]! + next;
    }
  }
}
