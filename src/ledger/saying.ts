import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { Restatement } from './ledger.ts';
import type { Tx } from './store.ts';

/** What is known of a statement when it joins a saying. */
interface Place {
  readonly statement: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly since: string | null;
  readonly rank: string;
  readonly saying: number | null;
}

/**
 * Joins statements to sayings: statements that restate one another, in whatever way, report one saying. A link that
 * joins nothing new is left out; of several that would, the surest is kept as the reason. Work grows with the links
 * and with the smaller of two sayings that become one.
 */
export async function joinSayings(tx: Tx, links: readonly Restatement[]): Promise<void> {
  if (links.length === 0) return;
  const { kept, clusters } = cluster(links, await placesOf(tx, idsOf(links)));
  await settle(tx, kept, clusters);
}

/** Groups the statements of all links there are into sayings, in a ledger that has none yet. */
export async function regroup(tx: Tx): Promise<void> {
  const { rows } = await sql<Link>`select statement, other from restatement order by seq`.execute(tx);
  const { clusters } = cluster(rows, await placesOf(tx, idsOf(rows)));
  for (let from = 0; from < clusters.length; from += 500) await settle(tx, [], clusters.slice(from, from + 500));
}

/** Groups some statements, which report no saying, by the links between them; one without a link stays alone. */
export async function groupSayings(tx: Tx, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<Link>`
    select statement, other from restatement
    where statement = any(${[...ids]}::text[]) and other = any(${[...ids]}::text[]) order by seq`.execute(tx);
  if (rows.length === 0) return;
  const { clusters } = cluster(rows, await placesOf(tx, idsOf(rows)));
  await settle(tx, [], clusters);
}

type Link = Pick<Restatement, 'statement' | 'other'> & Partial<Pick<Restatement, 'reason'>>;

const idsOf = (links: readonly Link[]): string[] => [
  ...new Set(links.flatMap(({ statement, other }) => [statement, other])),
];

/** Where the statements of some links stand, and the sayings they report so far. */
async function placesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const { rows } = await sql<Place>`
    select t.id as statement, t.article, t.outlet, t.since,
      (select r.saying::int from report r where r.statement = t.id) as saying,
      concat(t.until, '~ ', t.article, ' ', lpad(t.start::text, 9, '0'), ' ', t.id) as rank
    from statement t where t.id = any(${[...ids]}::text[])`.execute(tx);
  const places = new Map(rows.map((row) => [row.statement, row]));
  const lost = ids.find((id) => !places.has(id));
  if (lost !== undefined)
    throw new StemmaError('E_BROKEN_PROMISE', `a link names the statement ${lost}, which is none`);
  return places;
}

/** Statements that some links make one, and the links that were needed for it. */
function cluster<One extends Link>(links: readonly One[], places: ReadonlyMap<string, Place>) {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    // Shortens the way for the next one who asks.
    if (root !== node) parent.set(node, root);
    return root;
  };
  // Statements that report one saying already are one from the start.
  const nodeOf = (id: string): string => {
    const saying = places.get(id)?.saying;
    return saying === null || saying === undefined ? id : `saying ${saying}`;
  };
  const kept = [...links]
    .sort((a, b) => (b.reason?.score ?? 0) - (a.reason?.score ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .filter(({ statement, other }) => {
      const [a, b] = [rootOf(nodeOf(statement)), rootOf(nodeOf(other))];
      if (a === b) return false;
      parent.set(a, b);
      return true;
    });
  const clusters = new Map<string, Place[]>();
  for (const place of places.values()) {
    const root = rootOf(nodeOf(place.statement));
    const members = clusters.get(root);
    if (members) members.push(place);
    else clusters.set(root, [place]);
  }
  return { kept, clusters: [...clusters.values()] };
}

const keyOf = ({ statement, other }: Link): string => `${statement} ${other}`;

/** One saying for the statements of each cluster and for whatever reports the same as one of them so far. */
async function settle(tx: Tx, kept: readonly Restatement[], clusters: readonly (readonly Place[])[]): Promise<void> {
  const made = await numbers(tx, clusters.filter((members) => members.every(({ saying }) => saying === null)).length);
  const fresh: (Place & { readonly into: number })[] = [];
  for (const members of clusters) {
    const had = [...new Set(members.flatMap(({ saying }) => saying ?? []))];
    const into = had.length > 1 ? await merge(tx, had) : (had[0] ?? (made.pop() as number));
    fresh.push(...members.filter(({ saying }) => saying === null).map((place) => ({ ...place, into })));
  }
  await sql`
    with links as (
      insert into restatement (statement, other, rule, version, score) select *
      from unnest(${kept.map(({ statement }) => statement)}::text[], ${kept.map(({ other }) => other)}::text[],
        ${kept.map(({ reason }) => reason.rule)}::text[], ${kept.map(({ reason }) => reason.version)}::text[],
        ${kept.map(({ reason }) => reason.score ?? null)}::float8[]))
    insert into report (statement, saying, article, outlet, since, rank) select *
    from unnest(${fresh.map(({ statement }) => statement)}::text[], ${fresh.map(({ into }) => into)}::bigint[],
      ${fresh.map((place) => place.article)}::text[], ${fresh.map((place) => place.outlet)}::text[],
      ${fresh.map(({ since }) => since)}::text[], ${fresh.map(({ rank }) => rank)}::text[])`.execute(tx);
}

/** Sayings that turn out to be one: the reports of the smaller ones move to the one told most. */
async function merge(tx: Tx, sayings: readonly number[]): Promise<number> {
  const { rows } = await sql<{ saying: number }>`
    select saying::int as saying from report where saying = any(${[...sayings]}::bigint[])
    group by saying order by count(*) desc, saying`.execute(tx);
  const [into, ...others] = rows.map((row) => row.saying) as [number, ...number[]];
  await sql`update report set saying = ${into} where saying = any(${others}::bigint[])`.execute(tx);
  return into;
}

/** Numbers for sayings that are new; only the ledger itself ever sees them. */
async function numbers(tx: Tx, many: number): Promise<number[]> {
  if (many === 0) return [];
  const { rows } = await sql<{ n: number }>`
    select nextval('saying')::int as n from generate_series(1, ${many}::int)`.execute(tx);
  return rows.map(({ n }) => n);
}
