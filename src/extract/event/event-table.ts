import { readTableLines, TableError } from '../../core/table.ts';
import { type ContextTable, readContextTable } from './context-table.ts';
import { adjectiveForms, nounForms, verbForms } from './event-inflect.ts';
import { COLUMNS, type Column, type EventRow, type FramePos, readRow, rowFault } from './event-row.ts';
import { readNounKinds, type WordList } from './noun-kind.ts';
import { readStandingTable, type StandingTable } from './standing-table.ts';

/** The frames by every form of their lemma, the most demanding first. */
export interface EventTable {
  readonly verbs: ReadonlyMap<string, readonly EventRow[]>;
  readonly nouns: ReadonlyMap<string, readonly EventRow[]>;
  readonly states: ReadonlyMap<string, readonly EventRow[]>;
  /** Words that are no doers: frost, accident, doubt. */
  readonly causes: ReadonlySet<string>;
  /** Words to which nothing is done in the sense of an event: hope, price, crop. */
  readonly patients: ReadonlySet<string>;
  /** Things that harm is done with: shell, bomb. They are no doers; whoever fired them is. */
  readonly instruments: ReadonlySet<string>;
  /** Words that say how an event stands to fact. */
  readonly standing: StandingTable;
  /** Words that say what an event is about. */
  readonly contexts: ContextTable;
}

/** The texts of the tables of events. */
export interface EventTexts {
  /** `data/events.tsv`. */
  readonly frames: string;
  /** `data/noun-kinds.tsv`: the kinds of nouns that frames ask for with `@`. */
  readonly kinds: string;
  /** `data/standing.tsv`. */
  readonly standing: string;
  /** `data/contexts.tsv`. */
  readonly contexts: string;
  /** A code book: frames in the form of the first. */
  readonly book?: string;
}

type Listed = 'causes' | 'patients' | 'instruments';
const LISTS: ReadonlyMap<string, Listed> = new Map([
  ['cause', 'causes'],
  ['patient', 'patients'],
  ['instrument', 'instruments'],
]);
const FORMS: Readonly<Record<FramePos, (lemma: string) => string[]>> = {
  verb: verbForms,
  noun: nounForms,
  adj: adjectiveForms,
};

/**
 * Reads the tables of events. A row of the code book with a frame and part of speech of ours takes its place; the
 * others come beside ours. Throws a `TableError` for a row that cannot be used or comes twice.
 */
export function readEventTable(texts: EventTexts): EventTable {
  const kinds = readNounKinds(texts.kinds);
  const frames = new Map<string, EventRow>();
  const lists: Record<Listed, ReadonlySet<string>> = { causes: new Set(), patients: new Set(), instruments: new Set() };
  for (const text of [texts.frames, texts.book]) {
    const own = new Set<string>();
    for (const [line, cells] of text === undefined ? [] : readFrames(text)) {
      const list = LISTS.get(cells.pos);
      if (list) {
        lists[list] = new Set([...lists[list], ...cells.frame.split('|').flatMap(nounForms)]);
        continue;
      }
      const fault = rowFault(cells, kinds);
      if (fault) throw new TableError(line, fault);
      const key = frameKey(cells);
      if (own.has(key)) throw new TableError(line, `the frame "${cells.frame}" (${cells.pos}) comes twice`);
      own.add(key);
      frames.set(key, readRow(cells, kinds));
    }
  }
  const rows = [...frames.values()];
  return {
    verbs: byForm(rows, 'verb'),
    nouns: byForm(rows, 'noun'),
    states: byForm(rows, 'adj'),
    ...lists,
    standing: readStandingTable(texts.standing),
    contexts: readContextTable(texts.contexts),
  };
}

/** The rows of a table of frames. Throws when it lacks a column, or holds no row at all. */
function readFrames(tsv: string): [line: number, row: Record<Column, string>][] {
  const rows = readTableLines<Column>(tsv);
  const [first] = rows;
  if (!first) throw new TableError(1, 'the table holds no row');
  const lacking = COLUMNS.find((column) => !(column in first[1]));
  if (lacking) throw new TableError(first[0], `the column "${lacking}" is missing in the line of names above it`);
  return rows;
}

/** A frame is the same whatever the order of what it asks for. */
function frameKey({ frame, pos }: Record<Column, string>): string {
  const [lemma, ...asked] = frame.split(' ');
  const sorted = asked.map((part) => part.slice(0, 2) + part.slice(2).split('|').sort().join('|')).sort();
  return [pos, lemma, ...sorted].join(' ');
}

function byForm(rows: readonly EventRow[], pos: FramePos): Map<string, EventRow[]> {
  const map = new Map<string, EventRow[]>();
  for (const row of rows.filter((one) => one.pos === pos))
    for (const form of FORMS[pos](row.lemma)) map.set(form, [...(map.get(form) ?? []), row]);
  for (const own of map.values()) own.sort(first);
  return map;
}

/** How closely a row names its objects: any, a whole kind, one by one. */
const named = (list: WordList | undefined): number => (!list || list.has('*') ? 0 : list.kinds.length > 0 ? 1 : 2);
/** Whether a row asks for a whole kind as its subject. */
const kindsOf = ({ subjects }: EventRow): number => (subjects && subjects.kinds.length > 0 ? 1 : 0);

const first = (a: EventRow, b: EventRow): number =>
  b.asks - a.asks ||
  Number(b.class === '-') - Number(a.class === '-') ||
  (b.modifiers ? 1 : 0) - (a.modifiers ? 1 : 0) ||
  (b.behind ? 1 : 0) - (a.behind ? 1 : 0) ||
  named(b.objects) - named(a.objects) ||
  kindsOf(a) - kindsOf(b) ||
  (b.infinitives ? 1 : 0) - (a.infinitives ? 1 : 0);
