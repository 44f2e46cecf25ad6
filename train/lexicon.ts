import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseForm } from '../src/annotate/form.ts';
import { hashText } from '../src/annotate/hash.ts';
import type { HashTable } from '../src/annotate/hash-table.ts';
import { CLASS } from '../src/annotate/lexicon.ts';
import type { Word } from './names.ts';

/** Where WordNet keeps names of persons and of places: its lexicographer files 18 and 15. */
const PERSONS = 18;
const PLACES = 15;

/**
 * The classes of the single words of WordNet and of their regular inflections, by lower-cased form. `folder` holds
 * data.noun, data.verb, data.adj and data.adv. Throws an `Error` when it does not.
 */
export function readWordNet(folder: string): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (form: string, bit: number) => {
    const lower = form.toLowerCase();
    if (/^[a-z][a-z'.-]{0,23}$/.test(lower)) classes.set(lower, (classes.get(lower) ?? 0) | bit);
  };
  for (const [noun, file] of wordsIn(folder, 'data.noun')) {
    if (/^[A-Z]/.test(noun)) {
      add(noun, file === PERSONS ? CLASS.personName : file === PLACES ? CLASS.placeName : CLASS.otherName);
      continue;
    }
    add(noun, CLASS.noun);
    add(withS(noun), CLASS.plural);
    if (noun.endsWith('man')) add(`${noun.slice(0, -3)}men`, CLASS.plural);
  }
  for (const [verb] of wordsIn(folder, 'data.verb')) {
    const [stem, doubled] = [verb.replace(/e$/, ''), doubledStem(verb)];
    add(verb, CLASS.verb);
    add(verb.endsWith('o') ? `${verb}es` : withS(verb), CLASS.thirdPerson);
    add(/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`, CLASS.past);
    add(`${stem}ing`, CLASS.gerund);
    if (doubled)
      for (const [ending, bit] of [['ed', CLASS.past] as const, ['ing', CLASS.gerund] as const])
        add(doubled + ending, bit);
  }
  for (const [adjective] of wordsIn(folder, 'data.adj')) {
    add(adjective, CLASS.adjective);
    // Longer adjectives are compared with "more".
    if (adjective.length > 7) continue;
    const stem = adjective.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
    for (const ending of ['er', 'est']) add(stem + ending, CLASS.compared);
  }
  for (const [adverb] of wordsIn(folder, 'data.adv')) add(adverb, CLASS.adverb);
  return classes;
}

/** The single words of one file with the number of the lexicographer file each stands in. */
function* wordsIn(folder: string, name: string): Generator<readonly [string, number]> {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new Error(`${path} is not there; name the folder of WordNet's data files with --wordnet`);
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const cells = line.split(' ');
    const count = Number.parseInt(cells[3] as string, 16);
    for (let i = 0; i < count; i++) {
      const word = (cells[4 + 2 * i] as string).replace(/\(.*\)$/, '');
      if (!word.includes('_')) yield [word, Number(cells[1])];
    }
  }
}

const withS = (word: string): string =>
  /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** `stop` as `stopp`; nothing for words whose last letter is not doubled. */
const doubledStem = (verb: string): string | undefined =>
  /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : undefined;

/** A form with at least OFTEN tokens has a habit: its tags with at least a tenth of them, the commonest three. */
const OFTEN = 5;
const SHARE = 0.1;

/** The usual tags of the words of a treebank, by lower-cased form with digits as 0, as codes counted from 1 in the order in which the sets first occur. */
export function readHabits(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, xpos } of words) {
    const lower = normaliseForm(form).toLowerCase().replace(/[0-9]/g, '0');
    const tags = counts.get(lower) ?? new Map<string, number>();
    counts.set(lower, tags);
    tags.set(xpos, (tags.get(xpos) ?? 0) + 1);
  }
  const sets = new Map<string, number>();
  const habits = new Map<string, number>();
  for (const [form, tags] of counts) {
    const all = [...tags.values()].reduce((a, b) => a + b, 0);
    if (all < OFTEN) continue;
    const usual = [...tags].filter(([, n]) => n / all >= SHARE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const key = usual
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    if (!sets.has(key)) sets.set(key, sets.size + 1);
    habits.set(form, sets.get(key) as number);
  }
  return habits;
}

/** Codes by hash, as the model file keeps them. Of forms with one hash the first in the alphabet wins. */
export function codeWords(words: ReadonlyMap<string, number>): HashTable {
  const byHash = new Map<number, number>();
  for (const [form, code] of [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const key = hashText(form) >>> 0;
    if (!byHash.has(key)) byHash.set(key, code);
  }
  const rows = [...byHash].sort((a, b) => a[0] - b[0]);
  return { keys: Uint32Array.from(rows, ([key]) => key), values: Uint16Array.from(rows, ([, code]) => code) };
}
