import { sql } from 'kysely';
import type { Cite, Line } from '../core/line.ts';
import type { Filter, Page, PlaceRow, PlaceView } from '../core/view.ts';
import { countedPart } from './counted.ts';
import type { Spot } from './ground-cells.ts';
import { type Condition, reported, where } from './narrow.ts';
import type { Db } from './store.ts';
import { eventConditions, listEvents } from './told.ts';
import { foldWords } from './words.ts';

interface Stored {
  readonly id: string;
  readonly articles: number;
  readonly events: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A place's page shows so many sentences and events at most; its counts tell how many there are. */
const MOST = 500;

/**
 * Places by the number of events, then of articles. What narrows events keeps places where such events are said to
 * have happened; the rest narrows the articles that name a place.
 */
export async function listPlaces(db: Db, filter: Filter): Promise<Page<PlaceRow>> {
  const { limit: _limit, offset: _offset, placed: _placed, place: _place, ...events } = filter;
  const narrowed = asksForEvents(filter);
  const { rows, total } = await countedPart(
    db,
    (part) => sql<Stored & { readonly total: number }>`
    with told as (select t.place, count(distinct t.article)::int as articles, min(t.since) as first, max(t.until) as last
      from spot t ${where(spotConditions(filter))} group by t.place),
    happened as (select t.place_id, count(*)::int as events from event t
      ${where([sql`t.place_id is not null`, ...eventConditions(events)])} group by t.place_id)
    select told.place as id, told.articles, coalesce(h.events, 0)::int as events, told.first, told.last,
      count(*) over ()::int as total
    from told ${narrowed ? sql`join` : sql`left join`} happened h on h.place_id = told.place
    order by coalesce(h.events, 0) desc, told.articles desc, told.place ${part}`,
    filter,
  );
  return { rows: await show(db, rows), total };
}

/** One place with the sentences that name it and the events there. */
export async function onePlace(db: Db, id: string): Promise<PlaceView | undefined> {
  const [row] = (await listPlaces(db, { at: id, limit: 1 })).rows;
  if (!row) return undefined;
  const { rows } = await sql<{ cite: Cite; outlet: string | null; reported: string | null }>`
    select s.body -> 'cite' as cite, a.outlet, a.published ->> 'value' as reported
    from spot s join article a on a.id = s.article where s.place = ${id}
    order by s.since, s.article, s.n limit ${MOST}`.execute(db);
  return {
    ...row,
    cites: rows.map(({ cite, outlet, reported }) => ({
      ...cite,
      ...(outlet === null ? {} : { outlet }),
      ...(reported === null ? {} : { reported }),
    })),
    eventRows: (await listEvents(db, { at: id, limit: MOST })).rows,
  };
}

/** True where a filter asks for something that only events have. */
const asksForEvents = (filter: Filter): boolean =>
  (
    [
      'actor',
      'act',
      'class',
      'mode',
      'modality',
      'polarity',
      'certainty',
      'background',
      'within',
      'since',
      'until',
    ] as const
  ) //
    .some((name) => filter[name] !== undefined);

const spotConditions = (filter: Filter): Condition[] => [
  ...reported('t', filter),
  ...(filter.article === undefined ? [] : [sql`t.article = ${filter.article}`]),
  ...(filter.at === undefined ? [] : [sql`t.place = ${filter.at}`]),
  ...(filter.placed === undefined ? [] : [sql`t.placed = ${filter.placed}`]),
  ...(filter.place === undefined ? [] : [sql`position(${foldWords(filter.place)} in t.words) > 0`]),
];

/** What texts say of each place: the names, and what most of its mentions tell. */
async function show(db: Db, rows: readonly Stored[]): Promise<PlaceRow[]> {
  const ids = rows.map(({ id }) => id);
  const named = await sql<{ place: string; text: string; articles: number }>`
    select place, name as text, count(distinct article)::int as articles from spot where place = any(${ids}::text[])
    group by place, name order by count(distinct article) desc, length(name) desc, name`.execute(db);
  const told = await sql<{ place: string; precision: PlaceRow['precision']; body: Spot['body'] }>`
    select p.place, (select s.precision from spot s where s.place = p.place group by s.precision
        order by count(*) desc, s.precision limit 1) as precision,
      (select s.body from spot s where s.place = p.place
        order by (s.body ->> 'near') is null, s.since, s.article, s.n limit 1) as body
    from unnest(${ids}::text[]) as p (place)`.execute(db);
  const bodies = new Map(told.rows.map((row) => [row.place, row]));
  return rows.flatMap(({ id, articles, events, first, last }) => {
    const found = bodies.get(id);
    if (!found) return [];
    const names = named.rows.filter(({ place }) => place === id).map(({ text, articles }) => ({ text, articles }));
    const { cite: _cite, name, precision: _precision, ...body } = found.body;
    return {
      ...{ id, name: names[0]?.text ?? name, names, precision: found.precision },
      ...body,
      ...{ articles, events },
      ...(first === null ? {} : { first }),
      ...(last === null ? {} : { last }),
    };
  });
}

/** The lines of all places, by id. */
export async function* placeLines(db: Db): AsyncIterable<Line> {
  const LOT = 500;
  for (let last = ''; ; ) {
    const { rows } = await sql<{ id: string }>`
      select distinct place as id from spot where place > ${last} order by place limit ${LOT}`.execute(db);
    const ids = rows.map(({ id }) => ({ id, articles: 0, events: 0, first: null, last: null }));
    for (const row of await show(db, ids)) yield lineOf(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

const lineOf = ({ id, name, precision, lat, lon, geonameid, country }: PlaceRow): Line => ({
  kind: 'place',
  ...{ id, name, precision },
  ...(lat === undefined ? {} : { lat }),
  ...(lon === undefined ? {} : { lon }),
  ...(geonameid === undefined ? {} : { geonameid }),
  ...(country === undefined ? {} : { country }),
});
