import { readTableLines, TableError } from '../../core/table.ts';
import { adjectiveForms, nounForms, verbForms } from './event-inflect.ts';
import { type Column, type EventRow, type FramePos, readRow, rowFault, wordForms } from './event-row.ts';
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
 * Reads `data/events.tsv`, `data/standing.tsv` beside it, and over them the rows of a code book of the form of the
 * first: a row of the book with a frame and part of speech of the table takes its place. Throws a `TableError` for a
 * row that cannot be used or comes twice.
 */
export function readEventTable(tsv: string, standing: string, book = ''): EventTable {
  const frames = new Map<string, EventRow>();
  const lists: Record<Listed, ReadonlySet<string>> = { causes: new Set(), patients: new Set(), instruments: new Set() };
  for (const text of [tsv, book]) {
    const own = new Set<string>();
    for (const [line, cells] of readTableLines<Column>(text)) {
      const list = LISTS.get(cells.pos);
      if (list) {
        lists[list] = new Set([...lists[list], ...wordForms(cells.frame)]);
        continue;
      }
      const fault = rowFault(cells);
      if (fault) throw new TableError(line, fault);
      const key = frameKey(cells);
      if (own.has(key)) throw new TableError(line, `the frame "${cells.frame}" (${cells.pos}) comes twice`);
      own.add(key);
      frames.set(key, readRow(cells));
    }
  }
  const rows = [...frames.values()];
  return {
    verbs: byForm(rows, 'verb'),
    nouns: byForm(rows, 'noun'),
    states: byForm(rows, 'adj'),
    ...lists,
    standing: readStandingTable(standing),
  };
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

const first = (a: EventRow, b: EventRow): number =>
  b.asks - a.asks ||
  Number(b.class === '-') - Number(a.class === '-') ||
  (b.modifiers ? 1 : 0) - (a.modifiers ? 1 : 0) ||
  (b.infinitives ? 1 : 0) - (a.infinitives ? 1 : 0);
