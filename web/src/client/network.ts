import { isMutual } from '../../../src/core/relation-kind.ts';
import type { EventRow, Filter, Network, NetworkEdge, RelationRow } from '../../../src/core/view.ts';
import type { Bundle } from './contents.ts';
import { inTime, sinceOf, untilOf } from './days.ts';
import { fitsEvent } from './events.ts';
import { fitsOutlet } from './rows.ts';

const USUAL = 500;
const CITES = 10;

type Report = { readonly from: string; readonly to: string } & (
  | { readonly tie: 'relation'; readonly row: RelationRow }
  | { readonly tie: 'event'; readonly row: EventRow }
);

/** What ties the actors of a bundle, counted as the server counts it. */
export function networkOf(bundle: Bundle, filter: Filter): Network {
  const { limit = USUAL, offset = 0, tie = 'both' } = filter;
  const types = new Map(bundle.actors.map(({ id, type }) => [id, type]));
  const reports = [
    ...(tie === 'event' || filter.class !== undefined ? [] : relationReports(bundle, filter)),
    ...(tie === 'relation' || filter.relation !== undefined ? [] : eventReports(bundle, filter)),
  ].filter(
    ({ from, to }) =>
      (!filter.actor || from === filter.actor || to === filter.actor) &&
      (!filter.type || (types.get(from) === filter.type && types.get(to) === filter.type)),
  );
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = [report.tie, report.from, report.to, kindOf(report), isDenied(report)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const edges = [...groups.values()].map(edgeOf).sort(byWeight);
  const shown = edges.slice(offset, offset + limit);
  return { nodes: nodesOf(bundle, shown), edges: shown, total: edges.length };
}

const kindOf = (report: Report): string => (report.tie === 'event' ? report.row.class : report.row.kind);
const isDenied = (report: Report): boolean =>
  report.tie === 'event' ? report.row.polarity === 'negated' : report.row.negated === true;

/** Every report of a relation between two actors. */
function relationReports(bundle: Bundle, filter: Filter): Report[] {
  return bundle.relations.flatMap((row): Report[] => {
    const [from, to] = [row.from.actor, row.to.actor];
    if (from === undefined || to === undefined || from === to) return [];
    if (filter.relation && row.kind !== filter.relation) return [];
    if (!fitsOutlet(filter.outlet, row.outlet)) return [];
    if (!inTime(row.reported, filter)) return [];
    const turned = isMutual(row.kind) && to < from;
    return [{ tie: 'relation', row, from: turned ? to : from, to: turned ? from : to }];
  });
}

/** Each pair of actors that take part in one event. */
function eventReports(bundle: Bundle, filter: Filter): Report[] {
  const { actor: _, type: _type, ...rest } = filter;
  return bundle.events
    .filter((row) => fitsEvent(row, rest))
    .flatMap((row) => {
      const parties = [...new Set([...row.agents, ...row.recipients].flatMap(({ actor }) => actor ?? []))].sort();
      return parties.flatMap((from, n) => parties.slice(n + 1).map((to): Report => ({ tie: 'event', row, from, to })));
    });
}

function edgeOf(reports: readonly Report[]): NetworkEdge {
  const sorted = [...reports].sort((a, b) => byReport(a.row, b.row));
  const [one] = sorted as [Report, ...Report[]];
  const days = sorted.map(({ row }) => row.reported);
  const first = days.flatMap((day) => sinceOf(day) ?? []).sort()[0];
  const last = days
    .flatMap((day) => untilOf(day) ?? [])
    .sort()
    .at(-1);
  const shared = {
    ...{ from: one.from, to: one.to, uses: sorted.length },
    articles: new Set(sorted.map(({ row }) => row.article)).size,
    outlets: distinct(sorted.map(({ row }) => row.outlet)),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(isDenied(one) ? { negated: true as const } : {}),
    cites: sorted.slice(0, CITES).map((report) => (report.tie === 'event' ? report.row.trigger : report.row.cite)),
  };
  if (one.tie === 'event') return { tie: 'event', kind: one.row.class, ...shared };
  const relations = sorted.flatMap((report) => (report.tie === 'relation' ? report.row : []));
  return {
    ...{ tie: 'relation', kind: one.row.kind, ...shared },
    ...(relations.every(({ ended }) => ended) ? { ended: true as const } : {}),
    since: distinct(relations.map(({ since }) => since)),
    until: distinct(relations.map(({ until }) => until)),
    asOf: distinct(relations.map(({ asOf }) => asOf)),
  };
}

const distinct = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.flatMap((value) => value ?? []))].sort();

/** By the day of the report, undated last, then by article and place. */
function byReport(a: RelationRow | EventRow, b: RelationRow | EventRow): number {
  const keys = (row: RelationRow | EventRow) => [sinceOf(row.reported) ?? '~', row.article];
  const [x, y] = [keys(a), keys(b)];
  for (const [n, key] of x.entries()) if (key !== y[n]) return key < (y[n] as string) ? -1 : 1;
  return a.sentence.span[0] - b.sentence.span[0] || (a.id < b.id ? -1 : 1);
}

function byWeight(a: NetworkEdge, b: NetworkEdge): number {
  if (a.uses !== b.uses) return b.uses - a.uses;
  if (a.articles !== b.articles) return b.articles - a.articles;
  const keys = ({ from, to, kind, negated, tie }: NetworkEdge) => [from, to, kind, String(negated ?? false), tie];
  const [x, y] = [keys(a), keys(b)];
  const at = x.findIndex((key, n) => key !== y[n]);
  return at < 0 ? 0 : (x[at] as string) < (y[at] as string) ? -1 : 1;
}

function nodesOf(bundle: Bundle, edges: readonly NetworkEdge[]): Network['nodes'] {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return bundle.actors
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .map(({ id, name, type, articles }) => ({ id, name, type, articles, edges: counts.get(id) ?? 0 }));
}
