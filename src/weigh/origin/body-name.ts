/** Words of a name that tell nothing of whom it names. */
const EMPTY: ReadonlySet<string> = new Set(
  'the a an of for in at to and on its his her their our this that by with from as'.split(' '),
);

/** The words that tell a name, folded: "Ministry of the Interior" and "Interior Ministry" have the same. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\W|$)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)).map(singular));
}

/** "miners" and "miner", "Brigades" and "Brigade" are one word here. */
const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

/** True when one name says all that the other says: "the police" and "the Caldre police". */
export function saysAll(more: ReadonlySet<string>, less: ReadonlySet<string>): boolean {
  return less.size > 0 && [...less].every((word) => more.has(word));
}
