import type { Convention } from '../../cli/formats.ts';
import type { Source } from '../../source.ts';
import { type CsvColumn, csvLines } from '../csv.ts';
import { ACLED_COLUMNS, acledRow } from './acled.ts';
import { AIRWARS_COLUMNS, airwarsRow } from './airwars.ts';
import { ploverRecord } from './plover.ts';
import { type LeftOut, leftOutAlways } from './scope.ts';
import { gatherEvents, loadTables, type Tables, type ToldEvent } from './story.ts';
import { UCDP_COLUMNS, ucdpRow } from './ucdp.ts';

export interface ReadOut {
  /** The table, or JSON lines. */
  readonly text: string;
  readonly rows: number;
  /** Every event without a row, and why. */
  readonly leftOut: readonly { readonly told: ToldEvent; readonly why: LeftOut }[];
}

export interface ReadOutOptions {
  readonly form: 'csv' | 'json';
  /** Also what is planned, threatened, denied, or told as earlier history. */
  readonly all?: boolean;
  readonly bom?: boolean;
}

/** The events of a ledger by one convention, one row an account of an event, with those it has no row for. */
export async function readOut(source: Source, convention: Convention, options: ReadOutOptions): Promise<ReadOut> {
  const tables = await loadTables();
  const events = await gatherEvents(source, tables);
  switch (convention) {
    case 'acled':
      return draw(events, (told) => acledRow(told, tables), ACLED_COLUMNS, options);
    case 'ucdp':
      return draw(events, (told) => ucdpRow(told, tables), UCDP_COLUMNS, options);
    case 'airwars':
      return draw(events, (told) => airwarsRow(told, tables), AIRWARS_COLUMNS, options);
    case 'plover':
      return drawRecords(events, tables, options);
    default:
      return convention satisfies never;
  }
}

function draw<Row extends object>(
  events: readonly ToldEvent[],
  rowOf: (told: ToldEvent) => Row | LeftOut,
  columns: readonly CsvColumn<Row>[],
  { form, all, bom }: ReadOutOptions,
): ReadOut {
  const rows: Row[] = [];
  const leftOut: ReadOut['leftOut'][number][] = [];
  for (const told of events) {
    const row = (all ? undefined : leftOutAlways(told.row)) ?? rowOf(told);
    if (typeof row === 'string') leftOut.push({ told, why: row });
    else rows.push(row);
  }
  const record = (row: Row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row) ?? null]));
  const text =
    form === 'csv'
      ? `${bom ? '\ufeff' : ''}${[...csvLines(columns, rows)].join('')}`
      : rows.map((row) => `${JSON.stringify(record(row))}\n`).join('');
  return { text, rows: rows.length, leftOut };
}

function drawRecords(events: readonly ToldEvent[], tables: Tables, { all }: ReadOutOptions): ReadOut {
  const kept = events.filter(({ row }) => all || leftOutAlways(row) === undefined);
  const leftOut = events.flatMap((told) => {
    const why = all ? undefined : leftOutAlways(told.row);
    return why === undefined ? [] : [{ told, why }];
  });
  return {
    text: kept.map((told) => `${JSON.stringify(ploverRecord(told, tables))}\n`).join(''),
    rows: kept.length,
    leftOut,
  };
}

/** How many events are left out for which reason, the commonest first. */
export function countReasons(leftOut: ReadOut['leftOut']): readonly (readonly [LeftOut, number])[] {
  const counts = new Map<LeftOut, number>();
  for (const { why } of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const LEFT_OUT: readonly CsvColumn<ReadOut['leftOut'][number]>[] = [
  { name: 'event', of: ({ told }) => told.row.id },
  { name: 'class', of: ({ told }) => told.row.class },
  { name: 'mode', of: ({ told }) => told.row.mode },
  { name: 'why', of: ({ why }) => why },
];

/** The events without a row as a table of their own. */
export const leftOutSheet = (leftOut: ReadOut['leftOut'], bom = false): string =>
  `${bom ? '\ufeff' : ''}${[...csvLines(LEFT_OUT, leftOut)].join('')}`;
