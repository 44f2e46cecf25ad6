import { plainName } from '../../src/ground/name.ts';

/** The words of a name in lower case without marks, and those of them that say what it is: not whose or of what. */
interface Words {
  readonly all: ReadonlySet<string>;
  readonly core: ReadonlySet<string>;
}

/**
 * Whether two names can stand for the same one: the same words in any order ("Rwemba's army", "army of Rwemba"), or all
 * words of one in the other ("Porsen", "Ilja Porsen"), unless they only stand behind its *of* or before its *'s*: neither
 * "Rwemba" nor "Dado" is the army of Rwemba or the wife of Dado. Of several in `wanted` joined by "and" one is enough,
 * as a reading names one actor. Case, accents, punctuation and articles count for nothing.
 */
export function sameName(found: string, wanted: string): boolean {
  const given = wordsOf(found);
  return [wanted, ...wanted.split(' and ')].some((name) => {
    const asked = wordsOf(name);
    return within(given, asked) || within(asked, given);
  });
}

/** Whether `words` of a text hold the whole name: "the former mayor of Lesk" holds "mayor of Lesk". */
export const holdsName = (words: string, name: string): boolean => within(wordsOf(name), wordsOf(words));

/** All words of the short name are in the long one, and one of them says what the long one is. */
function within(short: Words, long: Words): boolean {
  const words = [...short.all];
  return words.length > 0 && words.every((word) => long.all.has(word)) && words.some((word) => long.core.has(word));
}

function wordsOf(name: string): Words {
  const all = split(name.replace(/['’]s?(?=\s|$)/g, ''));
  const owned = name.replace(/^.*['’]s?\s/, '').replace(/\sof\s.*$/, '');
  const core = split(owned);
  return { all: new Set(all), core: new Set(core.length > 0 ? core : all) };
}

const split = (name: string): string[] =>
  plainName(name)
    .split(' ')
    .filter((word) => !/^(|a|an|the|of|and)$/.test(word));
