import type { AccurateModel } from './model.ts';
import { inputOf, readPiece } from './net.ts';
import { LONGEST_PIECE } from './place.ts';

/** The columns that the net fills, by token; heads are indices into the whole list, -1 for a root. */
interface Columns {
  readonly xpos: Uint8Array;
  readonly upos: Uint8Array;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/**
 * Tags and parses forms with the net; sentence s holds tokens `sentStart[s]` to `sentStart[s + 1]`. A sentence beyond
 * LONGEST_PIECE words is read in pieces, the roots of the later ones hung on the first root as `parataxis`: scores of all
 * word pairs would grow with the square of its length.
 */
export function fillByNet(
  forms: readonly string[],
  sentStart: ArrayLike<number>,
  model: AccurateModel,
  columns: Columns,
): void {
  const { net } = model;
  const parataxis = model.relNames.indexOf('parataxis');
  const known = new Map<string, Float32Array>();
  const input = (form: string): Float32Array => {
    const found = known.get(form) ?? inputOf(net, form);
    known.set(form, found);
    return found;
  };
  for (let s = 0; s + 1 < sentStart.length; s++) {
    const end = sentStart[s + 1] as number;
    let root = -1;
    for (let from = sentStart[s] as number; from < end; from += LONGEST_PIECE) {
      const piece = readPiece(net, forms.slice(from, Math.min(from + LONGEST_PIECE, end)).map(input));
      const first = root;
      piece.head.forEach((head, k) => {
        const i = from + k;
        columns.xpos[i] = piece.xpos[k] as number;
        columns.upos[i] = model.uposCodes[piece.upos[k] as number] as number;
        columns.rel[i] = head === 0 && first >= 0 ? parataxis : (piece.rel[k] as number);
        columns.head[i] = head === 0 ? first : from + head - 1;
        if (head === 0 && first < 0) root = i;
      });
    }
  }
}
