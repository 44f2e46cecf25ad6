import { type Placed, readMaybe, readTreebank } from './treebank.ts';

const FILES = ['ewt-train.conllu', 'gumfree-train.conllu'];

// The conversations of GUM come from a corpus whose terms may forbid derived works.
const leaveOut = (document: string): boolean => document.startsWith('GUM_conversation');

/** The training trees in `folder`. Throws an `Error` that names a missing file. */
export function readBank(folder: string): Placed[] {
  return FILES.flatMap((file) => {
    const text = readMaybe(folder, file);
    if (text === undefined) throw new Error(`${file} is not in ${folder}; name the folder with --data`);
    return readTreebank(text, leaveOut);
  });
}
