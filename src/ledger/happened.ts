import { sql } from 'kysely';
import type { EventRow } from '../core/view.ts';
import type { Bounds } from './bounds.ts';
import { eventCells } from './cells.ts';
import { readingsOf } from './readings.ts';
import type { Tx } from './store.ts';
import { foldWords } from './words.ts';

// EDTF seasons from spring to winter, by the months in which they lie, northern count.
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
};

/** Sorts before and behind every day: an interval without a beginning, or without an end. */
const EVER: Bounds = { since: '0000', until: '9999' };

/**
 * First and last day on which something dated by an EDTF value may have happened, as texts that sort by time. Unlike
 * the bounds of a report, an open interval stays open. Nothing for a value without a year.
 */
export function happenedIn(edtf: string): Bounds | undefined {
  const set = /^[[{](.+)[\]}]$/.exec(edtf)?.[1];
  if (set !== undefined) return hull(set.split(',').flatMap((part) => part.split('..')));
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return point(first);
  const [start, end] = [point(first), point(second)];
  if (!start && !end) return undefined;
  return { since: start?.since ?? EVER.since, until: end?.until ?? EVER.until };
}

function hull(parts: readonly string[]): Bounds | undefined {
  const points = parts.flatMap((part) => point(part) ?? []);
  const since = points.map((one) => one.since).sort()[0];
  const until = points
    .map((one) => one.until)
    .sort()
    .at(-1);
  return since === undefined || until === undefined ? undefined : { since, until };
}

function point(value: string): Bounds | undefined {
  const match = /^(\d[\dX]{3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (year.includes('X')) return { since: year.replaceAll('X', '0'), until: year.replaceAll('X', '9') };
  if (month === undefined || month === 'XX') return { since: year, until: year };
  const season = SEASONS[month];
  if (season) {
    const next = season[1] < season[0] ? String(Number(year) + 1) : year;
    return { since: `${year}-${season[0]}`, until: `${next}-${season[1]}` };
  }
  const date = day === undefined || day === 'XX' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return { since: date, until: date };
}

/** What a place is found by: name, the words of the text, the wider place, country; folded, in small letters. Nothing without a place. */
export function placeWords({ place }: EventRow): string | undefined {
  if (place === undefined) return undefined;
  const words = [place.name, place.cite.quote, place.inside ?? '', place.country ?? ''];
  return foldWords([...new Set(words)].join(' '));
}

/** Writes the events of a ledger of an earlier schema as they follow from the readings today, with their days and places. */
export async function fillHappened(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) await fillEvents(tx, eventCells(reading));
}

async function fillEvents(tx: Tx, events: readonly EventRow[]): Promise<void> {
  const days = events.map(({ when }) => (when?.edtf === undefined ? undefined : happenedIn(when.edtf)));
  await sql`
    update event set happened_since = r.since, happened_until = r.until, place = r.place, body = r.body::json
    from unnest(${events.map(({ id }) => id)}::text[], ${days.map((one) => one?.since ?? null)}::text[],
      ${days.map((one) => one?.until ?? null)}::text[], ${events.map((row) => placeWords(row) ?? null)}::text[],
      ${events.map((row) => JSON.stringify(row))}::text[]) as r (id, since, until, place, body) where event.id = r.id`.execute(
    tx,
  );
}
