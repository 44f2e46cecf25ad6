import { hashText } from './hash.ts';

/** Word lists the detector takes hints from; keys in lower case with straight apostrophes. */
export interface NameLists {
  readonly states: ReadonlyMap<string, unknown>;
  readonly adjectives: ReadonlyMap<string, unknown>;
  readonly peoples: ReadonlyMap<string, unknown>;
  readonly seats: ReadonlyMap<string, unknown>;
  readonly places: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, unknown>;
  /** Head nouns with what they head and how they are used. */
  readonly heads: ReadonlyMap<string, { readonly kind: string; readonly sort: string }>;
  /** Titles by their first word. */
  readonly titles: ReadonlyMap<string, readonly { readonly words: readonly string[] }[]>;
}

/** The lists made ready for looking up: codes of words, and codes of names of one or more words. */
export interface NameLexicon {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, number>;
  /** The most words of a phrase that starts with this word. */
  readonly reach: ReadonlyMap<string, number>;
}

/** Codes of the lists a name may stand in. */
const LISTS = ['adjectives', 'peoples', 'outlets', 'places', 'seats', 'states'] as const;

/** Makes the lexicon of `lists`; a name that stands in two lists has the code of the later one in LISTS. */
export function makeLexicon(lists: NameLists): NameLexicon {
  const phrases = new Map<string, number>();
  const reach = new Map<string, number>();
  LISTS.forEach((list, k) => {
    for (const name of lists[list].keys()) {
      const parts = name.split(/[\s-]+/).filter((part) => part !== '');
      const first = parts[0];
      if (first === undefined) continue;
      phrases.set(parts.join(' '), k + 1);
      reach.set(first, Math.max(reach.get(first) ?? 0, parts.length));
    }
  });
  const words = new Map<string, number>();
  for (const titles of lists.titles.values())
    for (const { words: parts } of titles) for (const word of parts) words.set(word, 2);
  for (const [word, { kind, sort }] of lists.heads) words.set(word, hashText(`${kind} ${sort}`) | 1);
  for (const name of lists.given.keys()) if (!words.has(name)) words.set(name, 4);
  return { words, phrases, reach };
}
