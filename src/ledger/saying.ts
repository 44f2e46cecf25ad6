import { sql } from 'kysely';
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
  readonly articles: number;
}

/**
 * Joins statements to sayings: statements that restate one another, in whatever way, report one saying. A link that
 * joins nothing new is left out; of several that would, the surest is kept as the reason. Work grows with the links
 * and with the smaller of two sayings that become one.
 */
export async function joinSayings(tx: Tx, article: string, links: readonly Restatement[]): Promise<void> {
  if (links.length === 0) return;
  const { kept, clusters } = cluster(links, await placesOf(tx, idsOf(links)));
  await settle(tx, article, kept, clusters);
}

/** Groups the statements of all links there are into sayings, in a ledger that has none yet. */
export async function regroup(tx: Tx): Promise<void> {
  const { rows } = await sql<Link>`select statement, other from restatement order by seq`.execute(tx);
  const { clusters } = cluster(rows, await placesOf(tx, idsOf(rows)));
  for (let from = 0; from < clusters.length; from += 500) await settle(tx, '', [], clusters.slice(from, from + 500));
}

type Link = Pick<Restatement, 'statement' | 'other'> & Partial<Pick<Restatement, 'reason'>>;

const idsOf = (links: readonly Link[]): string[] => [
  ...new Set(links.flatMap(({ statement, other }) => [statement, other])),
];

/** Where the statements of some links stand, and the sayings they report so far. */
async function placesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const { rows } = await sql<Place>`
    select t.id as statement, t.article, t.outlet, t.since, r.saying::int as saying, coalesce(s.articles, 0) as articles,
      concat(t.until, '~ ', t.article, ' ', lpad(t.start::text, 9, '0'), ' ', t.id) as rank
    from statement t left join report r on r.statement = t.id
    left join saying s on s.n = r.saying where t.id = any(${[...ids]}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.statement, row]));
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

/** What is to be done about one cluster of statements. */
interface Plan {
  /** The saying that stays, the one told most of those there are. */
  readonly saying: number;
  /** Sayings that turn out to be the same. */
  readonly others: readonly number[];
  readonly fresh: readonly Place[];
  /** One more article tells a saying: nothing has to be counted over all its reports. */
  readonly grows: boolean;
}

function planOf(article: string, members: readonly Place[], made: number[]): Plan {
  const sizes = new Map(
    members.flatMap(({ saying, articles }) => (saying === null ? [] : [[saying, articles] as const])),
  );
  const had = [...sizes].sort(([a, x], [b, y]) => y - x || a - b).map(([saying]) => saying);
  const fresh = members.filter(({ saying }) => saying === null);
  const grows = had.length === 1 && fresh.every((place) => place.article === article);
  return { saying: had[0] ?? (made.pop() as number), others: had.slice(1), fresh, grows };
}

async function settle(
  tx: Tx,
  article: string,
  kept: readonly Restatement[],
  clusters: readonly (readonly Place[])[],
): Promise<void> {
  const made = await makeSayings(
    tx,
    clusters.filter((members) => members.every(({ saying }) => saying === null)).length,
  );
  await write(
    tx,
    kept,
    clusters.map((members) => planOf(article, members, made)),
  );
}

/** Writes links and reports, and counts one more article, and its outlet where it is new, for sayings that just grow. */
async function write(tx: Tx, kept: readonly Restatement[], plans: readonly Plan[]): Promise<void> {
  const growing = plans.filter(({ grows, fresh }) => grows && fresh.length > 0);
  const outlet = growing[0]?.fresh[0]?.outlet ?? null;
  const places = plans.flatMap(({ fresh, saying }) => fresh.map((place) => ({ ...place, saying })));
  await sql`
    with links as (
      insert into restatement (statement, other, reason) select statement, other, reason::json
      from unnest(${kept.map(({ statement }) => statement)}::text[], ${kept.map(({ other }) => other)}::text[],
        ${kept.map(({ reason }) => JSON.stringify(reason))}::text[]) as r (statement, other, reason)),
    told as (
      insert into report (statement, saying, article, outlet, since, rank) select *
      from unnest(${places.map(({ statement }) => statement)}::text[], ${places.map(({ saying }) => saying)}::bigint[],
        ${places.map((place) => place.article)}::text[], ${places.map((place) => place.outlet)}::text[],
        ${places.map(({ since }) => since)}::text[], ${places.map(({ rank }) => rank)}::text[]))
    update saying set articles = articles + 1,
      outlets = outlets + (${outlet}::text is not null
        and not exists (select 1 from report r where r.saying = n and r.outlet = ${outlet}::text))::int
    where n = any(${growing.map(({ saying }) => saying)}::bigint[])`.execute(tx);
  for (const { saying, others } of plans.filter((plan) => plan.others.length > 0)) {
    await sql`update report set saying = ${saying} where saying = any(${others}::bigint[])`.execute(tx);
    await sql`delete from saying where n = any(${others}::bigint[])`.execute(tx);
  }
  await count(
    tx,
    plans.filter(({ grows }) => !grows).map(({ saying }) => saying),
  );
}

async function makeSayings(tx: Tx, many: number): Promise<number[]> {
  if (many === 0) return [];
  const { rows } = await sql<{ n: number }>`
    insert into saying (articles, outlets) select 0, 0 from generate_series(1, ${many}::int) returning n::int as n`.execute(
    tx,
  );
  return rows.map(({ n }) => n);
}

/** Counts articles and outlets anew. */
async function count(tx: Tx, sayings: readonly number[]): Promise<void> {
  if (sayings.length === 0) return;
  await sql`update saying set articles = c.articles, outlets = c.outlets
    from (select saying, count(distinct article)::int as articles, count(distinct outlet)::int as outlets from report
      where saying = any(${[...sayings]}::bigint[]) group by saying) as c where n = c.saying`.execute(tx);
}
