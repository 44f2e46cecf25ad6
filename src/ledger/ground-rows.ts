import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { Reading } from '../core/reading.ts';
import type { LabelRow, RelationRow } from '../core/view.ts';
import { type Bounds, bounds } from './bounds.ts';
import { labelCells, relationCells, type Spot, spotsOf } from './ground-cells.ts';
import { happenedIn } from './happened.ts';
import { placeId } from './place-id.ts';
import { readingsOf } from './readings.ts';
import { type Insert, insertOf, insertTables } from './rows.ts';
import type { Tx } from './store.ts';
import { foldWords, plain } from './words.ts';

/** What a row is narrowed by besides its own values: outlet, first and last day of the report. */
interface Dated {
  readonly outlet: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

const REPORTED = { outlet: 'text', since: 'text', until: 'text', body: 'json' } as const;

/** The relations, labels and places of one article with what lists are narrowed by. */
export const groundRows = (reading: Reading, date: Dated): readonly Insert[] => [
  relationsOf(relationCells(reading), date),
  labelsOf(labelCells(reading), date),
  placesOf(reading.id, spotsOf(reading), date),
];

const relationsOf = (rows: readonly RelationRow[], date: Dated): Insert =>
  insertOf(
    'relation',
    {
      ...{ id: 'text', article: 'text', start: 'int', kind: 'text', source: 'text', goal: 'text' },
      ...{ told_since: 'text', told_until: 'text' },
      ...REPORTED,
    },
    rows.map((row) => {
      const days = holdsIn(row);
      return {
        id: row.id,
        article: row.article,
        start: row.cite.span[0],
        kind: row.kind,
        source: row.from.actor ?? '',
        goal: row.to.actor ?? '',
        told_since: days?.since ?? null,
        told_until: days?.until ?? null,
        ...date,
        body: JSON.stringify(row),
      };
    }),
  );

/**
 * First and last day on which a relation may hold, as texts that sort by time: one that began holds on, unless it is
 * over on a day nobody tells. Nothing for a relation without a day.
 */
export function holdsIn(
  relation: Pick<RelationRow, 'since' | 'until' | 'asOf' | 'ended' | 'reported'>,
): Bounds | undefined {
  const [start, end, then] = [relation.since, relation.until, relation.asOf].map((day) =>
    day === undefined ? undefined : happenedIn(day),
  );
  if (!start && !end) return then;
  const over = relation.ended && relation.reported !== undefined ? happenedIn(relation.reported)?.until : undefined;
  return { since: start?.since ?? '0000', until: end?.until ?? over ?? '9999' };
}

const labelsOf = (rows: readonly LabelRow[], date: Dated): Insert =>
  insertOf(
    'label',
    {
      ...{ id: 'text', article: 'text', start: 'int', actor: 'text', label: 'text' },
      ...{ voice: 'text', loaded: 'text', tone: 'text' },
      ...REPORTED,
    },
    rows.map((row) => ({
      id: row.id,
      article: row.article,
      start: row.cite.span[0],
      actor: row.actor.actor ?? '',
      label: plain(row.label),
      voice: row.voice,
      loaded: row.loaded ? 'yes' : 'no',
      tone: row.tone,
      ...date,
      body: JSON.stringify(row),
    })),
  );

const placesOf = (article: string, spots: readonly Spot[], date: Dated): Insert =>
  insertOf(
    'spot',
    {
      article: 'text',
      n: 'int',
      place: 'text',
      name: 'text',
      precision: 'text',
      placed: 'text',
      words: 'text',
      ...REPORTED,
    },
    spots.map(({ place, body }, n) => ({
      ...{ article, n, place, name: plain(body.name), precision: body.precision },
      placed: body.lat === undefined ? 'no' : 'yes',
      words: foldWords([body.name, body.cite.quote, body.near?.name ?? '', body.country ?? ''].join(' ')),
      ...date,
      body: JSON.stringify(body),
    })),
  );

/** Fills in what a ledger of an earlier schema lacks, from the readings it keeps. */
export async function fillGround(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) {
    const span = reading.published && bounds(reading.published.value);
    const outlet = reading.outlet === undefined ? null : plain(reading.outlet);
    await insertTables(tx, groundRows(reading, { outlet, since: span?.since ?? null, until: span?.until ?? null }));
    const placed = reading.events.flatMap(({ id, place }) => {
      const found = place === undefined ? undefined : reading.places?.[place];
      return found ? [{ event: cellId(reading.id, id), place: placeId(found) }] : [];
    });
    await sql`update event set place_id = r.place
      from unnest(${placed.map(({ event }) => event)}::text[], ${placed.map(({ place }) => place)}::text[]) as r (id, place)
      where event.id = r.id`.execute(tx);
  }
}
