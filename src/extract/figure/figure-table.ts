import type { Measure } from '../../core/reading.ts';
import { readTable } from '../../core/table.ts';
import { nounForms, verbForms } from '../event/event-inflect.ts';

/** A bound or a vague word: what it makes of the number `n` that follows; `most` null is no upper end. */
export interface FigureWord {
  readonly least: (n: number) => number;
  readonly most: (n: number) => number | null;
  readonly approximate: boolean;
}

/** The conventions for counts, as `data/figures.tsv` has them. Keys are lower case. */
export interface FigureTable {
  /** Longest phrase first. */
  readonly vague: readonly (readonly [phrase: string, word: FigureWord])[];
  readonly bounds: readonly (readonly [phrase: string, word: FigureWord])[];
  /** Form of the counted noun to unit: `soldiers` is `persons`. */
  readonly units: ReadonlyMap<string, string>;
  /** Sign, code or form to ISO 4217 code. */
  readonly money: ReadonlyMap<string, string>;
  /** Form of a verb, noun or adjective to what it says was counted. */
  readonly measures: ReadonlyMap<string, Measure>;
}

type Column = 'kind' | 'words' | 'value' | 'least' | 'most' | 'why' | 'fires' | 'notIn';
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

/** `n`, `n+1`, `n-1`, `0.9n` or a plain number, as a function of n. Throws on anything else. */
function formula(text: string): (n: number) => number {
  const match = /^(?:(\d+(?:\.\d+)?)?(n)([+-]\d+)?|(\d+))$/.exec(text);
  if (!match) throw new Error(`"${text}" is no bound: write n, n+1, n-1, 0.9n or a number`);
  if (match[4] !== undefined) return () => Number(match[4]);
  const factor = match[1] === undefined ? 1 : Number(match[1]);
  return (n) => Math.round((n * factor + Number(match[3] ?? 0)) * 1000) / 1000;
}

/** Reads `data/figures.tsv`. Throws on an unknown kind, measure or bound. */
export function readFigureTable(tsv: string): FigureTable {
  const vague: [string, FigureWord][] = [];
  const bounds: [string, FigureWord][] = [];
  const units = new Map<string, string>();
  const money = new Map<string, string>();
  const measures = new Map<string, Measure>();
  for (const row of readTable<Column>(tsv)) {
    for (const word of row.words.toLowerCase().split('|')) {
      if (row.kind === 'vague' || row.kind === 'bound') {
        const most = row.most === '' ? () => null : formula(row.most);
        const entry: FigureWord = { least: formula(row.least), most, approximate: row.value === 'approx' };
        (row.kind === 'vague' ? vague : bounds).push([word, entry]);
      } else if (row.kind === 'unit') for (const form of nounForms(word)) units.set(form, row.value);
      else if (row.kind === 'money') for (const form of nounForms(word)) money.set(form, row.value);
      else if (row.kind === 'measure' && MEASURES.includes(row.value))
        for (const form of [...verbForms(word), ...nounForms(word)]) measures.set(form, row.value as Measure);
      else throw new Error(`a row of the figure table has the kind "${row.kind}" and the value "${row.value}"`);
    }
  }
  const longest = (a: readonly [string, FigureWord], b: readonly [string, FigureWord]): number =>
    b[0].length - a[0].length;
  return { vague: vague.sort(longest), bounds: bounds.sort(longest), units, money, measures };
}
