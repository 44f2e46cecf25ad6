import { assembleProduct } from './assembly.ts';

/**
 * A matrix product over rows of the memory; everything counts in floats from its start.
 * `out[r · outStep + o] = bias[o] + Σ x[r · step + i] · w[o >> 3][i][o & 7]` for r below n, i below k, o below m.
 * k is a multiple of 4 and m of 8. Each sum runs over i in order and is rounded to a float at each step, so that every
 * kernel gives the same bits.
 */
type Product = (
  x: number,
  step: number,
  n: number,
  k: number,
  w: number,
  m: number,
  bias: number,
  out: number,
  outStep: number,
) => void;

/** Memory, and the product that works on it. */
export interface Kernel {
  readonly memory: Float32Array;
  readonly product: Product;
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
}
interface Wasm {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly product: (...numbers: number[]) => void } };
}

const PAGE = 65536;

/** Four floats at a time by WebAssembly where it may run, else plain loops with the same result. */
export function makeKernel(floats: number): Kernel {
  return makeWasmKernel(floats) ?? makePlainKernel(floats);
}

/** The kernel in WebAssembly; nothing where there is none, or where a page forbids it. */
export function makeWasmKernel(floats: number): Kernel | undefined {
  const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly?: Wasm };
  if (!wasm) return undefined;
  try {
    const memory = new wasm.Memory({ initial: Math.ceil((4 * floats) / PAGE) });
    const { product } = new wasm.Instance(new wasm.Module(assembleProduct()), { stemma: { memory } }).exports;
    return {
      memory: new Float32Array(memory.buffer),
      product: (x, step, n, k, w, m, bias, out, outStep) =>
        product(4 * x, 4 * step, n, k, 4 * w, m, 4 * bias, 4 * out, 4 * outStep),
    };
  } catch {
    return undefined;
  }
}

/** The kernel in plain loops, two rows by four outputs at a time. */
export function makePlainKernel(floats: number): Kernel {
  const memory = new Float32Array(floats);
  const f = Math.fround;
  const product: Product = (x, step, n, k, w, m, bias, out, outStep) => {
    for (let o = 0; o < m; o += 4) {
      const block = w + (o >> 3) * 8 * k + (o & 4);
      for (let r = 0; r < n; r += 2) {
        const two = r + 1 < n;
        let a = x + r * step;
        let b = two ? a + step : a;
        let c = block;
        const at = bias + o;
        let [s0, s1, s2, s3] = [f(memory[at]!), f(memory[at + 1]!), f(memory[at + 2]!), f(memory[at + 3]!)];
        let [t0, t1, t2, t3] = [s0, s1, s2, s3];
        for (const end = a + k; a < end; a++, b++, c += 8) {
          const p = memory[a]!;
          const q = memory[b]!;
          const w0 = memory[c]!;
          const w1 = memory[c + 1]!;
          const w2 = memory[c + 2]!;
          const w3 = memory[c + 3]!;
          s0 = f(s0 + f(p * w0));
          s1 = f(s1 + f(p * w1));
          s2 = f(s2 + f(p * w2));
          s3 = f(s3 + f(p * w3));
          t0 = f(t0 + f(q * w0));
          t1 = f(t1 + f(q * w1));
          t2 = f(t2 + f(q * w2));
          t3 = f(t3 + f(q * w3));
        }
        memory.set([s0, s1, s2, s3], out + r * outStep + o);
        if (two) memory.set([t0, t1, t2, t3], out + (r + 1) * outStep + o);
      }
    }
  };
  return { memory, product };
}
