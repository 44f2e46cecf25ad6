import type { Measure, Who } from '../../core/reading.ts';
import { readTableLines, TableError } from '../../core/table.ts';
import { nounForms, verbForms } from '../event/event-inflect.ts';

/** A bound or a vague word: what it makes of the number `n` that follows; `most` null is no upper end. */
export interface FigureWord {
  readonly least: (n: number) => number;
  readonly most: (n: number) => number | null;
  readonly approximate: boolean;
}

/** "lost their lives", "claimed 12 lives": a verb and its noun tell together what happened to those counted. */
export interface FigurePhrase {
  readonly measure: Measure;
  /** `subject`: to the one who does it ("suffered burns"); `object`: to the one it is done to ("took 12 hostage"). */
  readonly side: 'subject' | 'object';
}

export type ScopeCue = 'part' | 'more' | 'total' | 'since';

/** The conventions for counts, as `data/figures.tsv` has them. Keys are lower case. */
export interface FigureTable {
  /** Longest phrase first. */
  readonly vague: readonly (readonly [phrase: string, word: FigureWord])[];
  readonly bounds: readonly (readonly [phrase: string, word: FigureWord])[];
  /** What a phrase without a number counts: `a` or `no` and a noun, and `plural` for a noun in the plural alone. */
  readonly bare: ReadonlyMap<string, FigureWord>;
  /** Form of the counted noun to unit: `soldiers` is `persons`. */
  readonly units: ReadonlyMap<string, string>;
  /** Form of the counted noun, or a word before it, to the kind of people it says they are. */
  readonly who: ReadonlyMap<string, Who>;
  /** Forms of nouns that hold people: "a family of six", "a group of 12 soldiers". */
  readonly groups: ReadonlySet<string>;
  /** Sign, code or form to ISO 4217 code. */
  readonly money: ReadonlyMap<string, string>;
  /** Form of a verb, noun or adjective to what it says was counted. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Form of the verb, then form of the noun. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, FigurePhrase>>;
  /** Words beside a number that say whether it counts a part, more, or all so far. Longest first. */
  readonly scopes: Readonly<Record<ScopeCue, readonly string[]>>;
}

type Column = 'kind' | 'words' | 'value' | 'least' | 'most' | 'why' | 'fires' | 'notIn';
type Row = Readonly<Record<Column, string>>;
const MEASURES: readonly string[] = [
  'killed',
  'injured',
  'detained',
  'displaced',
  'captured',
  'strength',
  'strikes',
  'money',
];
const WHO: readonly string[] = ['civilians', 'fighters', 'children', 'women', 'men'];

/** `n`, `n+1`, `n-1`, `0.9n` or a plain number, as a function of n. */
function formula(line: number, text: string): (n: number) => number {
  const match = /^(?:(\d+(?:\.\d+)?)?(n)([+-]\d+)?|(\d+))$/.exec(text);
  if (!match) throw new TableError(line, `"${text}" is no bound: write n, n+1, n-1, 0.9n or a number`);
  if (match[4] !== undefined) return () => Number(match[4]);
  const factor = match[1] === undefined ? 1 : Number(match[1]);
  return (n) => Math.round((n * factor + Number(match[3] ?? 0)) * 1000) / 1000;
}

function figureWord(line: number, row: Row): FigureWord {
  if (row.value !== '' && row.value !== 'approx')
    throw new TableError(line, `"${row.value}" is no value of a ${row.kind} row: write approx or nothing`);
  const least = formula(line, row.least);
  const most = row.most === '' ? () => null : formula(line, row.most);
  const top = most(1000);
  if (top !== null && least(1000) > top)
    throw new TableError(line, `its least (${row.least}) lies above its most (${row.most})`);
  return { least, most, approximate: row.value === 'approx' };
}

function oneOf<T extends string>(line: number, row: Row, known: readonly string[]): T {
  if (!known.includes(row.value))
    throw new TableError(line, `"${row.value}" is no value of a ${row.kind} row: write ${known.join(', ')}`);
  return row.value as T;
}

/** Reads `data/figures.tsv`, or a table of the same form. Throws a `TableError` for a row that cannot be used. */
export function readFigureTable(tsv: string): FigureTable {
  const vague: [string, FigureWord][] = [];
  const bounds: [string, FigureWord][] = [];
  const bare = new Map<string, FigureWord>();
  const units = new Map<string, string>();
  const who = new Map<string, Who>();
  const groups = new Set<string>();
  const money = new Map<string, string>();
  const measures = new Map<string, Measure>();
  const phrases = new Map<string, Map<string, FigurePhrase>>();
  const scopes: Record<ScopeCue, string[]> = { part: [], more: [], total: [], since: [] };

  const addPhrase = (line: number, words: string, phrase: FigurePhrase): void => {
    const [verb, noun, ...rest] = words.split(' ');
    if (verb === undefined || noun === undefined || rest.length > 0)
      throw new TableError(line, `"${words}" is no phrase of a verb and a noun`);
    for (const form of verbForms(verb)) {
      const nouns = phrases.get(form) ?? new Map<string, FigurePhrase>();
      for (const word of nounForms(noun)) nouns.set(word, phrase);
      phrases.set(form, nouns);
    }
  };

  const rows = readTableLines<Column>(tsv);
  if (rows.length === 0) throw new TableError(1, 'it holds no row');
  for (const [line, row] of rows) {
    if (row.words === undefined || row.words === '') throw new TableError(line, 'it names no words');
    for (const word of row.words.toLowerCase().split('|')) {
      switch (row.kind) {
        case 'vague':
          vague.push([word, figureWord(line, row)]);
          break;
        case 'bound':
          bounds.push([word, figureWord(line, row)]);
          break;
        case 'bare':
          bare.set(word, figureWord(line, row));
          break;
        case 'unit':
          for (const form of nounForms(word)) units.set(form, row.value);
          break;
        case 'who': {
          const kind = oneOf<Who>(line, row, WHO);
          for (const form of nounForms(word)) who.set(form, kind);
          break;
        }
        case 'group':
          for (const form of nounForms(word)) groups.add(form);
          break;
        case 'money':
          for (const form of nounForms(word)) money.set(form, row.value);
          break;
        case 'measure': {
          const measure = oneOf<Measure>(line, row, MEASURES);
          for (const form of [...verbForms(word), ...nounForms(word)]) measures.set(form, measure);
          break;
        }
        case 'subject':
        case 'object':
          addPhrase(line, word, { measure: oneOf<Measure>(line, row, MEASURES), side: row.kind });
          break;
        case 'scope':
          scopes[oneOf<ScopeCue>(line, row, Object.keys(scopes))].push(word);
          break;
        default:
          throw new TableError(line, `there is no kind "${row.kind}"`);
      }
    }
  }
  const longest = (a: readonly [string, unknown], b: readonly [string, unknown]): number => b[0].length - a[0].length;
  for (const list of Object.values(scopes)) list.sort((a, b) => b.length - a.length);
  vague.sort(longest);
  bounds.sort(longest);
  return { vague, bounds, bare, units, who, groups, money, measures, phrases, scopes };
}
