import type { Filter, IncidentRow, IncidentView, Page } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { fitsEvent } from './events.ts';
import { pageOf } from './rows.ts';

/** The incidents of a bundle of which some account fits the filter; the same as the server's. */
export function incidentsOf(bundle: Bundle, filter: Filter): Page<IncidentRow> {
  const { articles } = filter;
  const fitting = new Set(bundle.events.filter((row) => fitsEvent(row, filter)).map(({ id }) => id));
  const views = byId(bundle.incidentViews ?? []);
  const fits = ({ id }: IncidentRow): boolean =>
    fitting.has(id) ||
    (views.get(id)?.accountRows.some((row) => row.events.some((event) => fitting.has(event.id))) ?? false);
  return pageOf(
    (bundle.incidents ?? []).filter((row) => (articles === undefined || row.articles >= articles) && fits(row)),
    filter,
  );
}

/** One incident by the id of any account of it. */
export function incidentOf(bundle: Bundle, id: string): IncidentView | undefined {
  const views = byId(bundle.incidentViews ?? []);
  const known =
    views.get(id) ??
    [...views.values()].find(({ accountRows }) =>
      accountRows.some(({ events }) => events.some((event) => event.id === id)),
    );
  if (known) return known;
  const row = bundle.incidents?.find((one) => one.id === id);
  const event = bundle.events.find((one) => one.id === id);
  if (!row || !event) return undefined;
  const { article, outlet, reported } = event;
  const account = {
    id,
    article,
    ...(outlet ? { outlet } : {}),
    ...(reported ? { reported } : {}),
    events: [event],
    joins: [],
  };
  return { ...row, accountRows: [account], judgements: [] };
}
