import { once } from '../../core/once.ts';
import type { Reading } from '../../core/reading.ts';
import { isKin, OPENING } from './kin.ts';
import { type Word, wordsIn } from './words.ts';

/** Of the article of a promise, given by its words: the words of names in another that it does not know. */
export const strangersTo = once((told: ReadonlySet<string>) =>
  once((reading: Reading) => strangersAmong(namesIn(reading), told)),
);

function strangersAmong(words: readonly Word[], told: ReadonlySet<string>): ReadonlySet<string> {
  const alike = byOpening(told);
  const isKnown = (word: Word): boolean =>
    alike.get(word.form.slice(0, OPENING))?.some((name) => isKin(word, name)) === true;
  return new Set(words.filter((word) => !isKnown(word)).map(({ form }) => form));
}

/** Kin begin alike: a name is compared with those that have its first letters. */
const byOpening = once((told: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const name of told) {
    const opening = name.slice(0, OPENING);
    const list = found.get(opening) ?? [];
    list.push(name);
    found.set(opening, list);
  }
  return found;
});

/** The words of names in an article, each once. */
const namesIn = once(({ mentions, places = [], text }: Reading): readonly Word[] => {
  const spans = [...mentions.filter(({ form }) => form === 'name'), ...places].map(({ span }) => span);
  const words = spans.flatMap((span) => wordsIn(text, span)).filter(({ capital }) => capital);
  return [...new Map(words.map((word) => [word.form, word])).values()];
});
