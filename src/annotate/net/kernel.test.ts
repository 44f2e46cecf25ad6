import { describe, expect, test } from 'vitest';
import { type Kernel, makePlainKernel, makeWasmKernel } from './kernel.ts';

// 7 rows that overlap (a step of 4, 12 wide), 16 outputs.
const [STEP, N, K, M] = [4, 7, 12, 16];
const [X, W, BIAS, OUT] = [3, 64, 300, 400];

function run({ memory, product }: Kernel): Float32Array {
  for (let i = 0; i < OUT; i++) memory[i] = Math.sin(i * 12.9898) * 3;
  product(X, STEP, N, K, W, M, BIAS, OUT, 20);
  return memory.slice(OUT, OUT + 20 * N);
}

describe('the matrix product', () => {
  const plain = run(makePlainKernel(1024));

  test('is the sum it should be', () => {
    const at = (i: number) => Math.fround(Math.sin(i * 12.9898) * 3);
    for (const [r, o] of [
      [0, 0],
      [3, 7],
      [6, 9],
      [5, 15],
    ] as const) {
      let sum = at(BIAS + o);
      for (let i = 0; i < K; i++) sum += at(X + r * STEP + i) * at(W + (o >> 3) * 8 * K + 8 * i + (o & 7));
      expect(plain[r * 20 + o]).toBeCloseTo(sum, 4);
    }
  });

  test('writes nothing between its rows', () => {
    for (let r = 0; r < N; r++) expect(Array.from(plain.slice(r * 20 + M, r * 20 + 20))).toEqual([0, 0, 0, 0]);
  });

  test('gives the same bits in WebAssembly', () => {
    const kernel = makeWasmKernel(1024);
    expect(kernel).toBeDefined();
    expect(run(kernel as Kernel)).toEqual(plain);
  });
});
