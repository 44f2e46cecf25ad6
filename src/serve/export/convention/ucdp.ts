import type { CsvColumn } from '../csv.ts';
import { daysOf, ucdpPrecision } from './event-day.ts';
import { areaOf, coordinate, countryOf, wherePrecision } from './event-place.ts';
import { type Harmed, harmedIn, sumOf } from './harm.ts';
import { OWN_COLUMNS, reportedBy, sentenceOf } from './own-columns.ts';
import { takersOf } from './party.ts';
import type { Side } from './party-table.ts';
import type { LeftOut } from './scope.ts';
import type { Tables, ToldEvent } from './story.ts';
import type { Taker } from './taker.ts';

/** An event as UCDP's convention for single events of deadly violence has it. */
export interface UcdpRow {
  readonly told: ToldEvent;
  /** The state in conflicts of a state, whoever began; else the doer. */
  readonly a?: Taker;
  readonly b?: Taker;
  /** 1 state-based, 2 non-state, 3 one-sided; nothing where the kind of a side is not told. */
  readonly type?: 1 | 2 | 3;
  readonly killed: readonly Harmed[];
}

const CROWD: readonly (Side | undefined)[] = ['rioters', 'protesters'];

/** The row of an event, or why there is none: armed force by an organised side, with at least one death told. */
export function ucdpRow(told: ToldEvent, tables: Tables): UcdpRow | LeftOut {
  if (told.row.class !== 'ASSAULT') return 'a kind of act that the convention does not code';
  const killed = harmedIn(told, 'killed', tables);
  if (!killed.some(({ least, most }) => least > 0 || (most ?? 0) > 0)) return 'no death is told';
  const { doers, targets } = takersOf(told, tables.parties);
  const doer = doers[0];
  if (doer && CROWD.includes(doer.side)) return 'no organised armed side';
  const target = targets.find(({ place }) => !place);
  const type = typeOf(doer?.side, target?.side);
  const turned = type === 1 && doer?.side !== 'state';
  const [a, b] = turned ? [target, doer] : [doer, target];
  return { told, killed, ...(a && { a }), ...(b && { b }), ...(type && { type }) };
}

function typeOf(doer: Side | undefined, target: Side | undefined): 1 | 2 | 3 | undefined {
  if (doer === undefined || target === undefined) return undefined;
  if (target === 'civilians' || CROWD.includes(target)) return 3;
  // Forces from outside may be those of a state or not: the text does not tell.
  if (doer === 'external' || target === 'external') return undefined;
  return doer === 'state' || target === 'state' ? 1 : 2;
}

const ARMED: readonly (Side | undefined)[] = ['rebels', 'militia', 'communal', 'armed'];

/** The side whose dead a number counts: a, b, civilians; unknown where the words do not tell which. */
function sideOfDead({ side }: Harmed, { a, b }: UcdpRow): 'a' | 'b' | 'civilians' | 'unknown' {
  if (side === 'civilians') return 'civilians';
  if (side === undefined) return 'unknown';
  const fits = (taker: Taker | undefined): boolean =>
    taker !== undefined && (taker.side === side || (ARMED.includes(taker.side) && ARMED.includes(side)));
  if (fits(a) === fits(b)) return 'unknown';
  return fits(a) ? 'a' : 'b';
}

const dead =
  (which: 'a' | 'b' | 'civilians' | 'unknown') =>
  (row: UcdpRow): number =>
    sumOf(row.killed.filter((one) => sideOfDead(one, row) === which)).least;

/** 1 where day and place are told, 2 where the event is told over a longer time; nothing in between. */
function clarityOf({ told: { row } }: UcdpRow): number | undefined {
  const [date, where] = [ucdpPrecision(daysOf(row.when?.edtf)), wherePrecision(row)];
  if (date !== undefined && date > 3) return 2;
  return date === 1 && where !== undefined && where <= 3 ? 1 : undefined;
}

const of =
  (read: (told: ToldEvent) => string | number | boolean | undefined) =>
  ({ told }: UcdpRow) =>
    read(told);

/** The columns of UCDP's event table, then ours. */
export const UCDP_COLUMNS: readonly CsvColumn<UcdpRow>[] = [
  { name: 'id', of: of(({ row }) => row.id) },
  { name: 'year', of: of(({ row }) => daysOf(row.when?.edtf)?.start?.slice(0, 4)) },
  { name: 'type_of_violence', of: ({ type }) => type },
  { name: 'side_a', of: ({ a }) => a?.name },
  { name: 'side_b', of: ({ b }) => b?.name },
  { name: 'number_of_sources', of: () => 1 },
  { name: 'source_article', of: of(reportedBy) },
  { name: 'source_office', of: of(({ row }) => row.outlet) },
  { name: 'source_date', of: of(({ row }) => row.reported) },
  { name: 'where_prec', of: of(({ row }) => wherePrecision(row)) },
  { name: 'where_description', of: of(({ row }) => row.place?.cite.quote) },
  { name: 'adm_1', of: of(({ row }) => areaOf(row)) },
  { name: 'latitude', of: of(({ row }) => coordinate(row, 'lat')) },
  { name: 'longitude', of: of(({ row }) => coordinate(row, 'lon')) },
  { name: 'country', of: of(({ row }) => countryOf(row)) },
  { name: 'event_clarity', of: clarityOf },
  { name: 'date_prec', of: of(({ row }) => ucdpPrecision(daysOf(row.when?.edtf))) },
  { name: 'date_start', of: of(({ row }) => daysOf(row.when?.edtf)?.start) },
  { name: 'date_end', of: of(({ row }) => daysOf(row.when?.edtf)?.end) },
  { name: 'deaths_a', of: dead('a') },
  { name: 'deaths_b', of: dead('b') },
  { name: 'deaths_civilians', of: dead('civilians') },
  { name: 'deaths_unknown', of: dead('unknown') },
  { name: 'best', of: ({ killed }) => sumOf(killed).least },
  { name: 'low', of: ({ killed }) => sumOf(killed).least },
  { name: 'high', of: ({ killed }) => sumOf(killed).most },
  {
    name: 'stemma_deaths_words',
    of: ({ killed }) =>
      killed
        .map(({ words }) => words)
        .filter(Boolean)
        .join('; '),
  },
  { name: 'stemma_sentence', of: of(sentenceOf) },
  ...OWN_COLUMNS.map(({ name, of: read }) => ({ name, of: of((told) => read(told) ?? undefined) })),
];
