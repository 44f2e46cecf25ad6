import { isFull, plainWords } from './saying-word.ts';

/** A shorter run of words is no quotation that could be known again. */
export const SHORT_RUN = 5;

/** One quotation, made ready to be compared. */
export interface Quoted {
  readonly text: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  /** How many of its words say something by themselves. */
  readonly full: number;
}

/** Makes a quotation ready. */
export function quotedOf(piece: string): Quoted {
  const words = plainWords(piece);
  return { text: words.join(' '), words, set: new Set(words), full: words.filter(isFull).length };
}

/** A run of the same words inside quotation marks on both sides. */
export interface Run {
  readonly words: number;
  /** Those of them that say something by themselves. */
  readonly full: number;
  /** Their share of all such words of the shorter quotation: openings like "let me be clear" are no quotation. */
  readonly share: number;
}

/** The longest run of words that any two quotations share; none under five words is looked for. */
export function longestRun(a: readonly Quoted[], b: readonly Quoted[]): Run {
  let best: Run = { words: 0, full: 0, share: 0 };
  for (const x of a)
    for (const y of b) {
      if (!mayShare(x, y)) continue;
      const run = x.text === y.text ? x.words : commonRun(x.words, y.words);
      if (run.length <= best.words) continue;
      const full = run.filter(isFull).length;
      best = { words: run.length, full, share: full / Math.max(Math.min(x.full, y.full), 1) };
    }
  return best;
}

/** False where too few words stand in both lists for a run of them: that is soon told and spares the search. */
function mayShare(x: Quoted, y: Quoted): boolean {
  if (Math.min(x.words.length, y.words.length) < SHORT_RUN) return false;
  let shared = 0;
  for (const word of x.words) if (y.set.has(word)) shared++;
  return shared >= SHORT_RUN;
}

/** The longest run of words that two lists share. */
function commonRun(x: readonly string[], y: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  let above: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < y.length; j++) {
      const length = x[i] === y[j] ? (above[j - 1] ?? 0) + 1 : 0;
      row[j] = length;
      if (length > best.length) best = x.slice(i - length + 1, i + 1);
    }
    above = row;
  }
  return best;
}
