/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const EPSILON = 1e-5;

/**
 * Adds the gated outputs of a convolution (width values, then as many gates) to one row of states, and normalises the
 * row with `scale` and `shift`. All places count in floats.
 */
export function addGated(
  memory: Float32Array,
  row: number,
  outputs: number,
  width: number,
  scale: Float32Array,
  shift: Float32Array,
): void {
  let sum = 0;
  for (let i = 0; i < width; i++) {
    const value = memory[row + i]! + memory[outputs + i]! * sigmoid(memory[outputs + width + i]!);
    memory[row + i] = value;
    sum += value;
  }
  const mean = sum / width;
  let square = 0;
  for (let i = 0; i < width; i++) square += (memory[row + i]! - mean) ** 2;
  const factor = 1 / Math.sqrt(square / width + EPSILON);
  for (let i = 0; i < width; i++) memory[row + i] = (memory[row + i]! - mean) * factor * scale[i]! + shift[i]!;
}
