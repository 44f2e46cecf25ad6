import { CLASSES, type FormIndex, LOWER, SUFFIX3, WIDTH } from '../form.ts';
import { type Bench, frame } from './parser.ts';

/** The columns of a text that parsing reads. */
export interface Columns {
  readonly index: FormIndex;
  readonly forms: Int32Array;
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
  /** Hashes of the lemmas. */
  readonly lemmas: Int32Array;
}

/** Puts the sentence of tokens `from` to `to` (excluded) on the bench. */
export function seat(bench: Bench, columns: Columns, from: number, to: number): void {
  const { input } = bench;
  const { hashes } = columns.index;
  frame(input, to - from);
  for (let i = from, slot = 1; i < to; i++, slot++) {
    const base = (columns.forms[i] as number) * WIDTH;
    input.word[slot] = hashes[base + LOWER] as number;
    input.suffix[slot] = hashes[base + SUFFIX3] as number;
    input.classes[slot] = hashes[base + CLASSES] as number;
    input.lemma[slot] = columns.lemmas[i] as number;
    input.tag[slot] = columns.xpos[i] as number;
    input.pos[slot] = columns.upos[i] as number;
  }
}
