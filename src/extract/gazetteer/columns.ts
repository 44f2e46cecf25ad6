/** Numbers as a table keeps them: the first bytes of all, then the second bytes of all, so that they pack well. */
export interface ByteColumn {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly width: number;
}

/** The number at place `i`. */
export function numberAt({ bytes, count, width }: ByteColumn, i: number): number {
  let value = 0;
  for (let b = width - 1; b >= 0; b--) value = value * 256 + (bytes[b * count + i] as number);
  return value;
}

/** Writes numbers in `order` into the bytes of a column of that width. */
export function packNumbers(values: ArrayLike<number>, order: ArrayLike<number>, width: number): Uint8Array {
  const bytes = new Uint8Array(order.length * width);
  for (let i = 0; i < order.length; i++) {
    let value = values[order[i] as number] as number;
    for (let b = 0; b < width; b++) {
      bytes[b * order.length + i] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}

/** A list of numbers that grows without an object for each. */
export class NumberList {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.length);
  }
}
