import { citeOf } from '../core/cite.ts';
import { cellId, idMaker } from '../core/id.ts';
import type { Cite } from '../core/line.ts';
import type { Reading, ReadingPlace } from '../core/reading.ts';
import type { LabelRow, Party, PlaceRow, RelationRow } from '../core/view.ts';
import { head } from './cells.ts';
import { placeId } from './place-id.ts';

/** The relations of a reading as the lists show them; `actor` of a party is an in-article actor, as in `statementCells`. */
export const relationCells = (reading: Reading): RelationRow[] =>
  (reading.relations ?? []).map(({ id, span, from, to, within, ...relation }) => ({
    ...head(reading, id, span),
    ...relation,
    from: named(reading, from, span),
    to: named(reading, to, span),
    cite: citeOf(reading, span),
    ...told(reading, within),
  }));

/** The labels of a reading as the lists show them, with ids made from the place they stand at. */
export function labelCells(reading: Reading): LabelRow[] {
  const nextId = idMaker();
  return (reading.labels ?? []).map(({ span, actor, within, ...label }) => ({
    ...head(reading, nextId('l', span[0]), span),
    ...label,
    actor: named(reading, actor, span),
    cite: citeOf(reading, span),
    ...told(reading, within),
  }));
}

/** A place as one article names it, with the ledger's place it is. */
export interface Spot {
  readonly place: string;
  readonly body: Omit<PlaceRow, 'id' | 'names' | 'articles' | 'events' | 'first' | 'last'> & { readonly cite: Cite };
}

/** The places of a reading in their order. */
export const spotsOf = (reading: Reading): Spot[] =>
  (reading.places ?? []).map((place) => {
    const { span, in: _in, ...rest } = place;
    const near = place.lat === undefined ? nearestPlaced(reading, place) : undefined;
    return {
      place: placeId(place),
      body: { ...rest, ...(near === undefined ? {} : { near }), cite: citeOf(reading, span) },
    };
  });

/** The narrowest wider place that has a point, going outwards; a text may not put places inside each other in a ring. */
function nearestPlaced(reading: Reading, place: ReadingPlace): PlaceRow['near'] {
  const seen = new Set<number>();
  for (let at = place.in; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const wider = reading.places?.[at];
    if (wider?.lat !== undefined && wider.lon !== undefined)
      return { id: placeId(wider), name: wider.name, lat: wider.lat, lon: wider.lon };
    at = wider?.in;
  }
  return undefined;
}

const named = (reading: Reading, actor: string, span: readonly [number, number]): Party => ({
  text: reading.actors.find(({ id }) => id === actor)?.name ?? actor,
  actor: cellId(reading.id, actor),
  cite: citeOf(reading, span),
});

/** The statement something is told in, and who makes it. */
function told(reading: Reading, within: string | null): { readonly within: string | null; readonly teller?: Party } {
  const statement = within === null ? undefined : reading.statements.find(({ id }) => id === within);
  const [span] = statement?.source ?? [];
  if (within === null || !statement || !span) return { within: within === null ? null : cellId(reading.id, within) };
  const cite = citeOf(reading, span);
  const actor = statement.sourceActor === null ? {} : { actor: cellId(reading.id, statement.sourceActor) };
  return { within: cellId(reading.id, within), teller: { text: cite.quote, ...actor, cite } };
}
