import type { PlaceRow } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { UNREVIEWED } from '../../wording.ts';
import { withoutPrivateNames } from '../convention/privacy.ts';
import { gatherEvents, loadTables, type ToldEvent } from '../convention/story.ts';
import { gather } from '../pages.ts';

/**
 * Places as a GeoJSON feature collection, each with the events said to have happened there; those without a point have no
 * geometry and name the nearest wider place that has one. The point of a site is rounded to about a kilometre, and the
 * names of private persons are withheld.
 */
export async function geojson(source: Source): Promise<string> {
  const events = new Map<string, ToldEvent[]>();
  for (const told of await gatherEvents(source, await loadTables())) {
    const id = told.row.place?.id;
    if (id !== undefined) events.set(id, [...(events.get(id) ?? []), told]);
  }
  const places = await gather((filter) => source.places(filter));
  const features = places.map((place) => featureOf(place, events.get(place.id) ?? []));
  return `${JSON.stringify({ type: 'FeatureCollection', note: UNREVIEWED, features }, undefined, 1)}\n`;
}

function featureOf(place: PlaceRow, events: readonly ToldEvent[]) {
  const { id, name, precision, lat, lon, near, country, geonameid, articles, first, last } = place;
  return {
    type: 'Feature',
    id,
    geometry:
      lat === undefined || lon === undefined
        ? null
        : { type: 'Point', coordinates: [lon, lat].map((at) => rounded(at, precision)) },
    properties: {
      ...{ name, precision, country: country ?? null, geonameid: geonameid ?? null },
      near: near === undefined ? null : { id: near.id, name: near.name },
      ...{ articles, first: first ?? null, last: last ?? null },
      events: events.map(eventOf),
    },
  };
}

const rounded = (at: number, precision: PlaceRow['precision']): number =>
  precision === 'site' ? Math.round(at * 100) / 100 : at;

function eventOf(told: ToldEvent) {
  const { row } = told;
  const named = (parties: typeof row.agents): string[] =>
    parties.map(({ cite }) => withoutPrivateNames(told, cite.span));
  return {
    ...{ id: row.id, class: row.class, mode: row.mode ?? null, date: row.when?.edtf ?? null },
    ...{ by: named(row.agents), to: named(row.recipients) },
    ...{ modality: row.modality, polarity: row.polarity, certainty: row.certainty, background: row.background },
    ...{ article: row.article, outlet: row.outlet ?? null, reported: row.reported ?? null },
    sentence: withoutPrivateNames(told, row.sentence.span),
  };
}
