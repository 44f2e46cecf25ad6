import type { CsvColumn } from '../csv.ts';
import type { AcledType } from './acled-table.ts';
import { isCoded, typeOf } from './acled-type.ts';
import { acledPrecision, daysOf } from './event-day.ts';
import { areaOf, coordinate, countryOf, geoPrecision } from './event-place.ts';
import { acledFatalities, type Harmed, harmedIn, sumOf } from './harm.ts';
import { OWN_COLUMNS, sentenceOf } from './own-columns.ts';
import { takersOf } from './party.ts';
import type { LeftOut } from './scope.ts';
import type { Tables, ToldEvent } from './story.ts';
import type { Taker } from './taker.ts';

/** An event as ACLED's convention has it. */
export interface AcledRow {
  readonly told: ToldEvent;
  readonly type: AcledType;
  readonly doers: readonly Taker[];
  readonly targets: readonly Taker[];
  readonly codes: readonly [number | undefined, number | undefined];
  readonly killed: readonly Harmed[];
}

/** The row of an event, or why there is none. */
export function acledRow(told: ToldEvent, tables: Tables): AcledRow | LeftOut {
  const type = typeOf(told, tables);
  if (type === undefined && !isCoded(told.row.class, tables)) return 'a kind of act that the convention does not code';
  if (type === undefined || type === 'none') return 'its type does not follow from its words';
  const { doers, targets } = takersOf(told, tables.parties);
  const code = ([first]: readonly Taker[]): number | undefined =>
    first?.side === undefined ? undefined : tables.parties.codes.get(first.side);
  return { told, type, doers, targets, codes: [code(doers), code(targets)], killed: harmedIn(told, 'killed', tables) };
}

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
};

/** ACLED's disorder type; a mob is political violence, a violent demonstration a demonstration. */
const disorderOf = ({ type, subType }: AcledType): string | undefined =>
  type === 'Riots' ? (subType === 'Mob violence' ? 'Political violence' : 'Demonstrations') : DISORDER[type];

/** Both codes as one number without direction; a protest without another party has the code of those who protest alone. */
function interactionOf({ codes: [one, other], targets, type }: AcledRow): string | undefined {
  if (one !== undefined && other !== undefined) return [one, other].sort((a, b) => a - b).join('');
  return one !== undefined && targetName(targets) === undefined && type.type === 'Protests' ? `${one}0` : undefined;
}

const others = (takers: readonly Taker[]): string =>
  [...new Set(takers.slice(1).map(({ name }) => name))].filter((name) => name !== takers[0]?.name).join('; ');

const of =
  (read: (told: ToldEvent) => string | number | boolean | undefined) =>
  ({ told }: AcledRow) =>
    read(told);

/** The columns of ACLED's tables, then ours. */
export const ACLED_COLUMNS: readonly CsvColumn<AcledRow>[] = [
  { name: 'event_id_cnty', of: of(({ row }) => row.id) },
  { name: 'event_date', of: of(({ row }) => startOf(row.when?.edtf)) },
  { name: 'year', of: of(({ row }) => startOf(row.when?.edtf)?.slice(0, 4)) },
  { name: 'time_precision', of: of(({ row }) => acledPrecision(daysOf(row.when?.edtf))) },
  { name: 'disorder_type', of: ({ type }) => disorderOf(type) },
  { name: 'event_type', of: ({ type }) => type.type },
  { name: 'sub_event_type', of: ({ type }) => type.subType },
  { name: 'actor1', of: ({ doers }) => doers[0]?.name },
  { name: 'assoc_actor_1', of: ({ doers }) => others(doers) },
  { name: 'inter1', of: ({ codes }) => codes[0] },
  { name: 'actor2', of: ({ targets }) => targetName(targets) },
  { name: 'assoc_actor_2', of: ({ targets }) => others(targets) },
  { name: 'inter2', of: ({ codes }) => codes[1] },
  { name: 'interaction', of: interactionOf },
  { name: 'civilian_targeting', of: ({ targets }) => (isCivilian(targets) ? 'Civilian targeting' : undefined) },
  { name: 'country', of: of(({ row }) => countryOf(row)) },
  { name: 'admin1', of: of(({ row }) => areaOf(row)) },
  { name: 'location', of: of(({ row }) => row.place?.name) },
  { name: 'latitude', of: of(({ row }) => coordinate(row, 'lat')) },
  { name: 'longitude', of: of(({ row }) => coordinate(row, 'lon')) },
  { name: 'geo_precision', of: of(({ row }) => geoPrecision(row)) },
  { name: 'source', of: of(({ row }) => row.outlet) },
  { name: 'source_scale', of: () => undefined },
  { name: 'notes', of: of(sentenceOf) },
  { name: 'fatalities', of: ({ killed }) => acledFatalities(killed) },
  { name: 'stemma_fatalities_least', of: ({ killed }) => (killed.length > 0 ? sumOf(killed).least : undefined) },
  { name: 'stemma_fatalities_most', of: ({ killed }) => (killed.length > 0 ? sumOf(killed).most : undefined) },
  {
    name: 'stemma_fatalities_words',
    of: ({ killed }) =>
      killed
        .map(({ words }) => words)
        .filter(Boolean)
        .join('; '),
  },
  { name: 'stemma_type_by', of: ({ type }) => type.why },
  ...OWN_COLUMNS.map(({ name, of: read }) => ({ name, of: of((told) => read(told) ?? undefined) })),
];

/** The one in the second place; a place or a thing is no actor. */
function targetName([first]: readonly Taker[]): string | undefined {
  return first === undefined || first.place || (first.side === undefined && !first.person) ? undefined : first.name;
}

const isCivilian = (targets: readonly Taker[]): boolean =>
  targets.length > 0 && targets.every(({ side }) => side === 'civilians');

const startOf = (edtf: string | undefined): string | undefined => {
  const days = daysOf(edtf);
  return days?.start ?? days?.end;
};
