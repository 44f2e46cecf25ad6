import { type NameKeys, nameKeys } from './romanisation-key.ts';

/** A word borne by more names than this says nothing alone: two names that share it must share another. */
const MOST_OF_A_WORD = 40;
/** Two words together that more names share than this are left out, with a count. */
const MOST_OF_A_COUPLE = 2000;

/**
 * The pairs of names that may be one, by their places in the list, smaller first, each once: those that share two
 * words, or one that few bear. The list may hold hundreds of thousands of names.
 */
export function* nearPairs(names: readonly string[]): Generator<readonly [number, number]> {
  const keys = names.map(nameKeys);
  const blocks = [
    ...blocksOf(keys, ({ couples }) => couples, MOST_OF_A_COUPLE),
    ...blocksOf(keys, ({ words }) => words, MOST_OF_A_WORD),
  ];
  const holders: number[][] = names.map(() => []);
  blocks.forEach((members, block) => {
    for (const i of members) holders[i]?.push(block);
  });
  const seen = new Int32Array(names.length).fill(-1);
  for (let i = 0; i < names.length; i++)
    for (const block of holders[i] as number[])
      for (const j of blocks[block] as number[]) {
        if (j <= i || seen[j] === i) continue;
        seen[j] = i;
        yield [i, j];
      }
}

function blocksOf(keys: readonly NameKeys[], of: (keys: NameKeys) => readonly string[], most: number): number[][] {
  const blocks = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of of(own)) blocks.get(key)?.push(i) ?? blocks.set(key, [i]);
  });
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= most);
}
