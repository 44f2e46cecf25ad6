import { shapeOf } from './form.ts';
import { hashText, mix1, mix2, mix3 } from './hash.ts';
import type { Weights } from './weights.ts';

/** What the splitter knows of one stretch without blanks. */
export interface Chunk {
  /** Hash without closing marks, lower-cased; and without opening marks. */
  readonly closed: number;
  readonly opened: number;
  readonly shape: number;
  readonly lower: number;
  readonly suffix: number;
  /** The full stops and other end marks it ends with, hashed; 0 for none. */
  readonly stops: number;
  readonly lastSign: number;
  readonly length: number;
  /** Closing marks after the word, opening marks before it: 0 or 1. */
  readonly closes: number;
  readonly opens: number;
  /** How it begins: 1 capital, 2 small letter, 3 digit, 4 other; 0 for no chunk at all. */
  readonly begins: number;
  /** Hash of the word without its stops and marks, lower-cased. */
  readonly bare: number;
  /** 0 plain, 1 one letter, 2 full stops inside (`U.S.`), 3 no vowel, 4 no letter at all. */
  readonly cut: number;
  /** True for an abbreviation that something must follow: a rank, a title, `incl.`. */
  readonly leads: boolean;
}

/** Abbreviations that no sentence ends with, whatever the weights say. Training texts hold too few of them. */
const LEADS = new Set(
  `adm amb asst brig capt cdr cmdr col cpl dr drs fr ft gen gov hon incl insp lt maj messrs mr mrs ms msgr mt mx pfc pres
   prof pvt rep reps rev sen sens sgt st supt vs cf e.g i.e`.split(/\s+/),
);

/** Describes one chunk. */
export function describeChunk(form: string): Chunk {
  const text = form
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...');
  const core = text.replace(/["')\]]+$/, '');
  const inner = text.replace(/^["'([]+/, '');
  const stops = /[.!?]+$/.exec(core)?.[0] ?? '';
  const bare = core.slice(0, core.length - stops.length);
  const word = bare.replace(/^["'([]+/, '').toLowerCase();
  return {
    closed: hashText(core.toLowerCase()),
    opened: hashText(inner.toLowerCase()),
    shape: hashText(shapeOf(text)),
    lower: hashText(text.toLowerCase()),
    suffix: hashText(text.slice(-3)),
    stops: stops === '' ? 0 : hashText(stops.length > 3 ? '...' : stops),
    lastSign: core.charCodeAt(core.length - 1) || 0,
    length: Math.min(6, bare.length),
    closes: core === text ? 0 : 1,
    opens: inner === text ? 0 : 1,
    begins: /^[A-Z\p{Lu}]/u.test(inner) ? 1 : /^[a-z\p{Ll}]/u.test(inner) ? 2 : /^\d/.test(inner) ? 3 : 4,
    bare: hashText(word),
    cut: /^\p{L}$/u.test(word) ? 1 : word.includes('.') ? 2 : /[aeiouy]/.test(word) ? 0 : /\p{L}/u.test(word) ? 3 : 4,
    leads: stops === '.' && core === text && LEADS.has(word),
  };
}

/** The chunk before the first and after the last. */
export const NO_CHUNK: Chunk = { ...describeChunk(''), begins: 0 };

/** The most rows one gap can have. */
export const MOST_GAP_ROWS = 48;

const lengthClass = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 25 ? 5 : n < 45 ? 6 : 7);

/** Fills `rows` with the table rows of the gap between `a` and `b`; `length` counts the chunks since the last end. */
export function gapRows(
  p: Chunk,
  a: Chunk,
  b: Chunk,
  c: Chunk,
  length: number,
  bits: number,
  rows: Int32Array,
): number {
  const shift = 32 - bits;
  const cap = b.begins;
  const size = lengthClass(length);
  const d = a.stops;
  let k = 0;
  rows[k++] = mix1(0, 1) >>> shift;
  rows[k++] = mix1(1, a.closed) >>> shift;
  rows[k++] = mix1(2, b.opened) >>> shift;
  rows[k++] = mix1(3, a.shape) >>> shift;
  rows[k++] = mix1(4, b.shape) >>> shift;
  rows[k++] = mix2(5, d, cap) >>> shift;
  rows[k++] = mix3(6, d, cap, a.closes) >>> shift;
  rows[k++] = mix3(7, d, cap, a.length) >>> shift;
  rows[k++] = mix2(8, a.closed, cap) >>> shift;
  rows[k++] = mix2(9, a.lastSign, b.opened) >>> shift;
  rows[k++] = mix2(10, d, b.opened) >>> shift;
  rows[k++] = mix3(11, d, a.shape, b.shape) >>> shift;
  rows[k++] = mix2(12, d, size) >>> shift;
  rows[k++] = mix3(13, d, cap, size) >>> shift;
  rows[k++] = mix2(14, d, p.closed) >>> shift;
  rows[k++] = mix3(15, d, b.opens, cap) >>> shift;
  rows[k++] = mix2(16, b.shape, c.shape) >>> shift;
  rows[k++] = mix3(17, a.lastSign, cap, b.opens * 2 + a.closes) >>> shift;
  rows[k++] = mix2(18, d, c.lower) >>> shift;
  rows[k++] = mix3(19, d, b.shape, a.length) >>> shift;
  rows[k++] = mix2(20, a.closed, b.opened) >>> shift;
  rows[k++] = mix2(21, a.suffix, cap) >>> shift;
  rows[k++] = mix2(22, cap, size) >>> shift;
  rows[k++] = mix3(23, d, a.bare, cap) >>> shift;
  rows[k++] = mix3(24, d, p.begins * 8 + cap, c.begins * 8 + a.begins) >>> shift;
  rows[k++] = mix3(25, a.shape, b.shape, p.shape) >>> shift;
  rows[k++] = mix3(26, b.opened, c.opened, d) >>> shift;
  rows[k++] = mix3(27, p.stops, d, cap) >>> shift;
  rows[k++] = mix3(28, b.shape, c.stops, d) >>> shift;
  rows[k++] = mix3(29, a.cut, d, b.opened) >>> shift;
  rows[k++] = mix3(30, d, b.opened, a.length) >>> shift;
  rows[k++] = mix3(31, a.cut, d, cap * 8 + p.begins) >>> shift;
  rows[k++] = mix3(32, a.begins * 8 + cap, c.begins * 8 + p.begins, size) >>> shift;
  return k;
}

const rows = new Int32Array(MOST_GAP_ROWS);

/** True when a sentence ends between `a` and `b`. */
function endsAfter(weights: Weights, p: Chunk, a: Chunk, b: Chunk, c: Chunk, length: number): boolean {
  if (a.leads) return false;
  const count = gapRows(p, a, b, c, length, weights.bits, rows);
  const { w } = weights;
  let score = 0;
  for (let j = 0; j < count; j++) {
    const base = (rows[j] as number) * 2;
    score += (w[base + 1] as number) - (w[base] as number);
  }
  return score > 0;
}

/** For each chunk of a paragraph whether a sentence ends after it; the last one always does. */
export function splitSentences(weights: Weights, chunks: readonly Chunk[]): boolean[] {
  const ends: boolean[] = [];
  let length = 0;
  for (let i = 0; i < chunks.length; i++) {
    length++;
    const last = i + 1 === chunks.length;
    const end =
      last ||
      endsAfter(
        weights,
        chunks[i - 1] ?? NO_CHUNK,
        chunks[i] as Chunk,
        chunks[i + 1] as Chunk,
        chunks[i + 2] ?? NO_CHUNK,
        length,
      );
    ends.push(end);
    if (end) length = 0;
  }
  return ends;
}
