/** 32-bit FNV-1a over the UTF-16 units of `text`; `seed` sets families of hashes apart. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

const M1 = 0x85ebca6b | 0;
const M2 = 0xc2b2ae35 | 0;

/** Mixes a template number and one integer into 32 bits whose top bits are even enough to be a table row. */
export function mix1(template: number, a: number): number {
  let x = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), M1);
  x ^= x >>> 15;
  x = Math.imul(x, M2);
  return x ^ (x >>> 16);
}

/** The same for two integers. */
export function mix2(template: number, a: number, b: number): number {
  return mix1(template, Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1));
}

/** The same for three integers. */
export function mix3(template: number, a: number, b: number, c: number): number {
  return mix1(template, Math.imul(Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1), 0x2545f491) ^ (c + 0x3c6ef372));
}
