import type { Filter, Page, PlaceRow, PlaceView } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { inTime, sinceOf, untilOf } from './days.ts';
import { fitsEvent } from './events.ts';
import { fitsOutlet, pageOf } from './rows.ts';

// What only events have: asking for it leaves out places without such an event.
const OF_EVENTS = [
  ...(['actor', 'class', 'mode', 'modality', 'polarity', 'certainty'] as const),
  ...(['background', 'within', 'since', 'until'] as const),
] as const;

/** The places of a bundle that a filter asks for, counted as the server counts them. */
export function placesOf(bundle: Bundle, filter: Filter): Page<PlaceRow> {
  const narrowed = OF_EVENTS.some((name) => filter[name] !== undefined);
  const events = new Map<string, number>();
  for (const { place } of bundle.events.filter((row) => fitsEvent(row, filter)))
    if (place?.id !== undefined) events.set(place.id, (events.get(place.id) ?? 0) + 1);
  const rows = [...byId(bundle.placeViews).values()]
    .flatMap((view) => counted(view, filter, events.get(view.id) ?? 0))
    .filter(({ events }) => !narrowed || events > 0)
    .sort((a, b) => b.events - a.events || b.articles - a.articles || (a.id < b.id ? -1 : 1));
  return pageOf(rows, filter);
}

/** A place as the articles of a filter tell of it, with its number of events; nothing when no article names it. */
function counted(view: PlaceView, filter: Filter, events: number): readonly PlaceRow[] {
  const { cites, eventRows: _, first: _first, last: _last, ...place } = view;
  const named = cites.filter(
    (cite) =>
      fitsOutlet(filter.outlet, cite.outlet) &&
      (!filter.article || cite.article === filter.article) &&
      inTime(cite.reported, filter),
  );
  if (named.length === 0) return [];
  const first = named.flatMap(({ reported }) => sinceOf(reported) ?? []).sort()[0];
  const last = named
    .flatMap(({ reported }) => untilOf(reported) ?? [])
    .sort()
    .at(-1);
  return [
    {
      ...place,
      articles: new Set(named.map(({ article }) => article)).size,
      events,
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
    },
  ];
}
