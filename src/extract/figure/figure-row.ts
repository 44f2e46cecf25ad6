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
  /** To whom: the one who does it ("suffered burns"), the one it is done to ("took 12 hostage"), or either ("burned to death"). */
  readonly side: 'subject' | 'object' | 'both';
}

export type ScopeCue = 'part' | 'more' | 'total' | 'since';

/** Stands for the noun of a verb that tells enough without one: "thousands marched". */
export const ALONE = '';

/** A convention table while its rows are read. */
interface Filling {
  readonly vague: Map<string, FigureWord>;
  readonly bounds: Map<string, FigureWord>;
  readonly bare: Map<string, FigureWord>;
  readonly units: Map<string, string>;
  readonly who: Map<string, Who>;
  readonly groups: Set<string>;
  readonly money: Map<string, string>;
  readonly measures: Map<string, Measure>;
  readonly phrases: Map<string, Map<string, FigurePhrase>>;
  readonly scopes: Map<string, ScopeCue>;
}

type Column = 'kind' | 'words' | 'value' | 'least' | 'most' | 'why' | 'fires' | 'notIn';
type Row = Readonly<Record<Column, string>>;
const COLUMNS: readonly Column[] = ['kind', 'words', 'value', 'least', 'most'];

const MEASURES = words('killed injured detained displaced captured strength strikes money');
const WHO = words('civilians fighters children women men');
const SCOPES = words('part more total since');
const BARE = words('a no plural');

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Puts the rows of a table in. Throws a `TableError` for a row that cannot be used. */
export function fillTable(table: Filling, tsv: string): void {
  const rows = readTableLines<Column>(tsv);
  if (rows.length === 0) throw new TableError(1, 'it holds no row');
  for (const [line, row] of rows) {
    const missing = COLUMNS.find((column) => row[column] === undefined);
    if (missing) throw new TableError(line, `its table has no column "${missing}"`);
    if (row.words === '') throw new TableError(line, 'it names no words');
    for (const word of row.words.toLowerCase().split('|')) put(table, line, row, word);
  }
}

function put(table: Filling, line: number, row: Row, word: string): void {
  switch (row.kind) {
    case 'vague':
      set(table.vague, [word], row, () => figureWord(line, row));
      break;
    case 'bound':
      set(table.bounds, [word], row, () => figureWord(line, row));
      break;
    case 'bare':
      if (!BARE.includes(word))
        throw new TableError(line, `"${word}" is no word of a bare row: write ${BARE.join(', ')}`);
      set(table.bare, [word], row, () => figureWord(line, row));
      break;
    case 'unit':
      set(table.units, nounForms(word), row, () => named(line, row));
      break;
    case 'who':
      set(table.who, nounForms(word), row, () => oneOf<Who>(line, row, WHO));
      break;
    case 'group':
      for (const form of nounForms(word)) {
        if (row.value === '-') table.groups.delete(form);
        else table.groups.add(form);
      }
      break;
    case 'money':
      set(table.money, nounForms(word), row, () => named(line, row));
      break;
    case 'measure':
      set(table.measures, [...verbForms(word), ...nounForms(word)], row, () => oneOf<Measure>(line, row, MEASURES));
      break;
    case 'subject':
    case 'object':
      putPhrase(table, line, row, word, row.kind);
      break;
    case 'scope':
      set(table.scopes, [word], row, () => oneOf<ScopeCue>(line, row, SCOPES));
      break;
    default:
      throw new TableError(line, `there is no kind "${row.kind}"`);
  }
}

/** Enters a value for each form, or takes the forms out where the row says so. */
function set<T>(map: Map<string, T>, forms: readonly string[], row: Row, read: () => T): void {
  for (const form of forms) {
    if (row.value === '-') map.delete(form);
    else map.set(form, read());
  }
}

function putPhrase(table: Filling, line: number, row: Row, phrase: string, side: 'subject' | 'object'): void {
  const [verb = '', noun, ...rest] = phrase.split(' ');
  if (rest.length > 0 || (noun === undefined && side === 'object'))
    throw new TableError(line, `"${phrase}" is no phrase of a verb and a noun`);
  for (const form of verbForms(verb)) {
    const nouns = table.phrases.get(form) ?? new Map<string, FigurePhrase>();
    const measure = row.value === '-' ? undefined : oneOf<Measure>(line, row, [...MEASURES, 'other']);
    for (const form of noun === undefined ? [ALONE] : nounForms(noun)) {
      const before = nouns.get(form);
      if (measure === undefined) nouns.delete(form);
      else
        nouns.set(form, {
          measure,
          side: before && before.measure === measure && before.side !== side ? 'both' : side,
        });
    }
    table.phrases.set(form, nouns);
  }
}

/** `n`, `n+1`, `n-1`, `0.9n` or a plain number, as a function of n. */
function formula(line: number, text: string): (n: number) => number {
  const match = /^(?:(\d+(?:\.\d+)?)?(n)([+-]\d+)?|(\d+))$/.exec(text);
  if (!match) throw new TableError(line, `"${text}" is no bound: write n, n+1, n-1, 0.9n or a number`);
  if (match[4] !== undefined) return () => Number(match[4]);
  const factor = match[1] === undefined ? 1 : Number(match[1]);
  return (n) => Math.round((n * factor + Number(match[3] ?? 0)) * 1000) / 1000;
}

/** Any number will do to see which end is the higher. */
const SOME = 1000;

function figureWord(line: number, row: Row): FigureWord {
  if (row.value !== '' && row.value !== 'approx')
    throw new TableError(line, `"${row.value}" is no value of a ${row.kind} row: write approx or nothing`);
  const least = formula(line, row.least);
  const most = row.most === '' ? () => null : formula(line, row.most);
  const top = most(SOME);
  if (top !== null && least(SOME) > top)
    throw new TableError(line, `its least (${row.least}) lies above its most (${row.most})`);
  return { least, most, approximate: row.value === 'approx' };
}

function oneOf<T extends string>(line: number, row: Row, known: readonly string[]): T {
  if (!known.includes(row.value))
    throw new TableError(line, `"${row.value}" is no value of a ${row.kind} row: write ${known.join(', ')}`);
  return row.value as T;
}

function named(line: number, row: Row): string {
  if (row.value === '') throw new TableError(line, `a ${row.kind} row needs a value`);
  return row.value;
}
