import type { ActorKind } from '../../core/reading.ts';
import { readTable } from '../../core/table.ts';
import { readSignWeights, type SignWeights } from './antecedent-table.ts';
import { type NounTable, readNounTable } from './noun-table.ts';

/** The texts of the tables that mentions rest on, as they lie in `data/`. */
export interface MentionFiles {
  readonly heads: string;
  readonly titles: string;
  readonly nationalities: string;
  readonly given: string;
  readonly outlets: string;
  readonly nouns: string;
  readonly bodies: string;
  readonly antecedents: string;
}

/**
 * How a head noun is used: for many persons, one person, a body that acts, only inside names, only inside names of
 * bodies; `proper` words are names themselves, known the world over.
 */
type HeadSort = 'people' | 'person' | 'body' | 'name' | 'topic' | 'proper';

interface Head {
  readonly kind: ActorKind;
  readonly sort: HeadSort;
}

/** What the words of an article are looked up in. Keys are lower case, apostrophes straight. */
export interface MentionTables {
  readonly heads: ReadonlyMap<string, Head>;
  /** Titles of one or more words, by their first word, longest first. */
  readonly titles: ReadonlyMap<string, readonly Title[]>;
  /** Names of states, every spelling, to the name Stemma shows. */
  readonly states: ReadonlyMap<string, string>;
  /** "Talinese" to "Talin": adjectives of states and peoples. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** "Talinese", "Kurds": nouns for those who belong to a state, a people or a faith. */
  readonly peoples: ReadonlyMap<string, string>;
  /** Capitals and houses that stand for a government, to the state. */
  readonly seats: ReadonlyMap<string, string>;
  /** Cities, regions and continents known the world over. */
  readonly places: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, 'm' | 'f'>;
  readonly outlets: ReadonlySet<string>;
  readonly nouns: NounTable;
  /** Bodies known the world over, by every form of their names. */
  readonly bodies: ReadonlyMap<string, KnownBody>;
  /** What each sign counts for whom a pronoun means. */
  readonly antecedents: SignWeights;
  /** Names of those bodies that have several words, by the first one, longest first. */
  readonly longBodies: ReadonlyMap<string, readonly string[]>;
}

/** A body of the table: the name Stemma shows, and what it is. */
export interface KnownBody {
  readonly name: string;
  readonly kind: ActorKind;
}

export interface Title {
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | undefined;
}

/** A word as the tables have it: lower case, straight apostrophe. */
export const tableForm = (word: string): string => word.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'");

/** Reads one of the tables; whoever calls may say which of them is damaged. */
type ReadOne = <T>(file: keyof MentionFiles, read: () => T) => T;

/** Reads the eight tables once; throws an `Error` naming the line when one is damaged, or what `one` makes of it. */
export function readMentionTables(files: MentionFiles, one: ReadOne = (_file, read) => read()): MentionTables {
  const nations = one('nationalities', () =>
    readTable<'name' | 'kind' | 'also' | 'adjectives' | 'people' | 'seat'>(files.nationalities),
  );
  const lookUp = (column: 'also' | 'adjectives' | 'people' | 'seat', rows = nations) =>
    rows.flatMap((row) => cells(row[column]).map((word) => [word, row.name] as const));
  const bodies = one('bodies', () => readBodies(files.bodies));
  const states = nations.filter((row) => row.kind === 'state' || row.kind === 'union');
  return {
    heads: new Map(
      one('heads', () => readTable<'words' | 'kind' | 'sort'>(files.heads)).flatMap((row) =>
        cells(row.words).map((word) => [word, { kind: row.kind as ActorKind, sort: row.sort as HeadSort }] as const),
      ),
    ),
    titles: one('titles', () => readTitles(files.titles)),
    states: new Map([...states.map((row) => [tableForm(row.name), row.name] as const), ...lookUp('also', states)]),
    adjectives: new Map(lookUp('adjectives')),
    peoples: new Map(lookUp('people')),
    seats: new Map(lookUp('seat')),
    places: new Set(
      nations.filter((row) => row.kind === 'place').flatMap((row) => [tableForm(row.name), ...cells(row.also)]),
    ),
    given: new Map(
      one('given', () => readTable<'gender' | 'names'>(files.given)).flatMap((row) =>
        cells(row.names).map((name) => [name, row.gender === 'f' ? 'f' : 'm'] as const),
      ),
    ),
    outlets: new Set(
      one('outlets', () => readTable<'name' | 'aliases'>(files.outlets))
        .flatMap((row) => [tableForm(row.name), ...cells(row.aliases)])
        .map((name) => name.replace(/^the /, '')),
    ),
    nouns: one('nouns', () => readNounTable(files.nouns)),
    bodies,
    antecedents: one('antecedents', () => readSignWeights(files.antecedents)),
    longBodies: byFirstWord([...bodies.keys()].filter((form) => form.includes(' '))),
  };
}

const readBodies = (tsv: string): Map<string, KnownBody> =>
  new Map(
    readTable<'name' | 'kind' | 'also'>(tsv).flatMap((row) =>
      [tableForm(row.name), ...cells(row.also)].map(
        (form) => [form, { name: row.name, kind: row.kind as ActorKind }] as const,
      ),
    ),
  );

function byFirstWord(forms: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = form.slice(0, form.indexOf(' '));
    found.set(first, [...(found.get(first) ?? []), form]);
  }
  return found;
}

function readTitles(tsv: string): Map<string, Title[]> {
  const titles = new Map<string, Title[]>();
  for (const row of readTable<'titles' | 'gender'>(tsv))
    for (const title of cells(row.titles)) {
      const words = title.split(/[\s-]+/);
      const first = words[0] as string;
      const gender = row.gender === 'm' || row.gender === 'f' ? row.gender : undefined;
      titles.set(first, [...(titles.get(first) ?? []), { words, gender }]);
    }
  for (const [first, list] of titles)
    titles.set(
      first,
      [...list].sort((a, b) => b.words.length - a.words.length),
    );
  return titles;
}

const cells = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((word) => tableForm(word.trim()))
    .filter((word) => word !== '');
