import type { CsvColumn } from '../csv.ts';
import { daysOf } from './event-day.ts';
import { areaOf, coordinate, countryOf } from './event-place.ts';
import { airwarsRange, type Harmed, harmedIn } from './harm.ts';
import { OWN_COLUMNS, sentenceOf } from './own-columns.ts';
import { takersOf } from './party.ts';
import type { Side } from './party-table.ts';
import type { LeftOut } from './scope.ts';
import type { Tables, ToldEvent } from './story.ts';
import type { Taker } from './taker.ts';

/** An incident in which people who do not fight were harmed, as Airwars' convention has it. */
export interface AirwarsRow {
  readonly told: ToldEvent;
  readonly doers: readonly Taker[];
  readonly killed: readonly Harmed[];
  readonly injured: readonly Harmed[];
}

const FIGHTS: readonly (Side | undefined)[] = ['state', 'rebels', 'militia', 'communal', 'external', 'armed'];
const unarmed = (all: readonly Harmed[]): Harmed[] => all.filter(({ side }) => !FIGHTS.includes(side));

/** The row of an event, or why there is none: an assault in which people are harmed who are not told to bear arms. */
export function airwarsRow(told: ToldEvent, tables: Tables): AirwarsRow | LeftOut {
  if (told.row.class !== 'ASSAULT') return 'a kind of act that the convention does not code';
  const [killed, injured] = [harmedIn(told, 'killed', tables), harmedIn(told, 'injured', tables)];
  if (killed.length + injured.length === 0) return 'no harm to people is told';
  const row = { told, doers: takersOf(told, tables.parties).doers, killed: unarmed(killed), injured: unarmed(injured) };
  return row.killed.length + row.injured.length === 0 ? 'those harmed bear arms' : row;
}

const STRIKES: Readonly<Record<string, string>> = {
  ...{ aerial: 'Airstrike', drone: 'Drone strike', 'heavy-weapons': 'Artillery', explosives: 'Explosive' },
  ...{
    'suicide-attack': 'Suicide attack',
    firearms: 'Small arms and light weapons',
    unconventional: 'Chemical weapons',
  },
};

const of =
  (read: (told: ToldEvent) => string | number | boolean | undefined) =>
  ({ told }: AirwarsRow) =>
    read(told);

const counted = (which: 'killed' | 'injured', end: 'least' | 'most') => (row: AirwarsRow) =>
  airwarsRange(row[which])?.[end];

/** The fields of an incident, then ours. `strike_status` and `grading` are a person's to fill: Stemma scores nobody. */
export const AIRWARS_COLUMNS: readonly CsvColumn<AirwarsRow>[] = [
  { name: 'incident_id', of: of(({ row }) => row.id) },
  { name: 'incident_date', of: of(({ row }) => daysOf(row.when?.edtf)?.start) },
  { name: 'incident_date_end', of: of(({ row }) => daysOf(row.when?.edtf)?.end) },
  { name: 'country', of: of(({ row }) => countryOf(row)) },
  { name: 'admin1', of: of(({ row }) => areaOf(row)) },
  { name: 'location', of: of(({ row }) => row.place?.name) },
  { name: 'geolocation_accuracy', of: of(({ row }) => row.place?.precision) },
  { name: 'latitude', of: of(({ row }) => coordinate(row, 'lat')) },
  { name: 'longitude', of: of(({ row }) => coordinate(row, 'lon')) },
  { name: 'strike_type', of: of(({ row }) => STRIKES[row.mode ?? '']) },
  { name: 'belligerent_alleged', of: ({ doers }) => [...new Set(doers.map(({ name }) => name))].join('; ') },
  { name: 'killed_min', of: counted('killed', 'least') },
  { name: 'killed_max', of: counted('killed', 'most') },
  { name: 'injured_min', of: counted('injured', 'least') },
  { name: 'injured_max', of: counted('injured', 'most') },
  {
    name: 'civilians_by_the_words',
    of: ({ killed, injured }) => [...killed, ...injured].every(({ side }) => side === 'civilians'),
  },
  { name: 'strike_status', of: () => undefined },
  { name: 'grading', of: () => undefined },
  { name: 'sources', of: of(({ row }) => row.outlet) },
  { name: 'source_url', of: of(({ article }) => article.url) },
  { name: 'notes', of: of(sentenceOf) },
  {
    name: 'stemma_harm_words',
    of: ({ killed, injured }) =>
      [...killed, ...injured]
        .map(({ words }) => words)
        .filter(Boolean)
        .join('; '),
  },
  ...OWN_COLUMNS.map(({ name, of: read }) => ({ name, of: of((told) => read(told) ?? undefined) })),
];
