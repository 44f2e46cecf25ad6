import { sql } from 'kysely';
import type { Cite } from '../core/line.ts';
import { MUTUAL } from '../core/relation-kind.ts';
import type { Filter, Network, NetworkEdge, NetworkNode } from '../core/view.ts';
import { countedPart } from './counted.ts';
import { type Condition, where } from './narrow.ts';
import { relationConditions } from './relations.ts';
import type { Db } from './store.ts';
import { eventConditions } from './told.ts';

/** Edges when nobody says how many, and the places an edge shows. */
const USUAL = 500;
const CITES = 10;

interface Stored {
  readonly tie: 'relation' | 'event';
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly negated: boolean;
  readonly ended: boolean;
  readonly uses: number;
  readonly articles: number;
  readonly outlets: string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly since: string[];
  readonly until: string[];
  readonly as_of: string[];
  readonly cites: Cite[];
  readonly total: number;
}

/**
 * Actors and what ties them: relations that texts tell, and taking part in the same events, one edge for each class.
 * Edges with most reports come first; nodes are the actors at the edges given. An actor keeps the edges that touch
 * it, a kind of actor those with both ends of that kind; the rest narrows the reports that are counted.
 */
export async function network(db: Db, filter: Filter): Promise<Network> {
  const { actor: _actor, type: _type, relation, ...reports } = filter;
  const tie = filter.tie ?? 'both';
  // Asking for a kind of relation leaves out the events, and asking for a class of event the relations.
  const parts = [
    ...(tie === 'event' || filter.class !== undefined
      ? []
      : [related(relationConditions({ ...reports, ...(relation === undefined ? {} : { relation }) }))]),
    ...(tie === 'relation' || relation !== undefined ? [] : [together(eventConditions(reports), filter.actor)]),
  ];
  if (parts.length === 0) return { nodes: [], edges: [], total: 0 };
  const { rows, total } = await countedPart(
    db,
    (part) => sql<Stored>`
    with told as (${sql.join(parts, sql` union all `)}),
    edge as (select tie, one as "from", two as "to", kind, negated, bool_and(ended) as ended, count(distinct id)::int as uses,
        count(distinct article)::int as articles, min(since) as first, max(until) as last,
        array_remove(array_agg(distinct outlet), null) as outlets,
        array_remove(array_agg(distinct body ->> 'since'), null) as since,
        array_remove(array_agg(distinct body ->> 'until'), null) as until,
        array_remove(array_agg(distinct body ->> 'asOf'), null) as as_of,
        to_json((array_agg(case tie when 'relation' then body -> 'cite' else body -> 'trigger' end
          order by since, article, start, id))[1:${sql.lit(CITES)}]) as cites
      from told group by tie, one, two, kind, negated)
    select edge.*, count(*) over ()::int as total from edge
    join actor a on a.id = edge."from" join actor b on b.id = edge."to" ${where(ends(filter))}
    order by uses desc, articles desc, "from", "to", kind, negated, tie ${part}`,
    { limit: USUAL, ...filter },
  );
  const edges = rows.map(edgeOf);
  return { nodes: await nodesOf(db, edges), edges, total };
}

const ends = (filter: Filter): Condition[] => [
  ...(filter.type === undefined ? [] : [sql`a.type = ${filter.type} and b.type = ${filter.type}`]),
  ...(filter.actor === undefined
    ? []
    : [sql`(select coalesce(x.moved_to, x.id) from actor x where x.id = ${filter.actor}) in (a.id, b.id)`]),
];

/** Reports of relations between two actors of the ledger. */
const related = (conditions: readonly Condition[]) => sql`
  select 'relation' as tie, case when mutual then least(x, y) else x end as one,
    case when mutual then greatest(x, y) else y end as two, kind, negated, ended, id, article, start, outlet, since, until, body
  from (select s.actor as x, g.actor as y, t.kind = any(${MUTUAL}::text[]) as mutual, t.kind,
      coalesce((t.body ->> 'negated')::boolean, false) as negated, coalesce((t.body ->> 'ended')::boolean, false) as ended,
      t.id, t.article, t.start, t.outlet, t.since, t.until, t.body
    from relation t join actor_member s on s.cell = t.source join actor_member g on g.cell = t.goal ${where(conditions)}) r
  where x <> y`;

/** Pairs of actors that take part in one event; around one actor only his own events are looked at. */
const together = (conditions: readonly Condition[], actor: string | undefined) => sql`
  select 'event' as tie, least(m.actor, n.actor) as one, greatest(m.actor, n.actor) as two, t.class as kind,
    t.polarity = 'negated' as negated, false as ended, t.id, t.article, t.start, t.outlet, t.since, t.until, t.body
  from event t join event_party p on p.event = t.id join event_party q on q.event = t.id and q.cell > p.cell
  join actor_member m on m.cell = p.cell join actor_member n on n.cell = q.cell
  ${where([...conditions, sql`m.actor <> n.actor`, ...(actor === undefined ? [] : [atActor(actor)])])}`;

const atActor = (actor: string): Condition => sql`t.id in (select e.event from event_party e
  join actor_member o on o.cell = e.cell join actor x on o.actor = coalesce(x.moved_to, x.id) where x.id = ${actor})`;

const edgeOf = (row: Stored): NetworkEdge => {
  const shared = {
    ...{ from: row.from, to: row.to, uses: row.uses, articles: row.articles, outlets: row.outlets },
    ...(row.first === null ? {} : { first: row.first }),
    ...(row.last === null ? {} : { last: row.last }),
    ...(row.negated ? { negated: true as const } : {}),
    cites: row.cites,
  };
  if (row.tie === 'event') return { tie: 'event', kind: row.kind, ...shared };
  return {
    ...{ tie: 'relation', kind: row.kind as Extract<NetworkEdge, { tie: 'relation' }>['kind'], ...shared },
    ...(row.ended ? { ended: true } : {}),
    ...{ since: row.since, until: row.until, asOf: row.as_of },
  };
};

async function nodesOf(db: Db, edges: readonly NetworkEdge[]): Promise<NetworkNode[]> {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { rows } = await sql<Omit<NetworkNode, 'edges'>>`
    select id, name, type, articles from actor where id = any(${[...counts.keys()]}::text[])
    order by articles desc, mentions desc, id`.execute(db);
  return rows.map((row) => ({ ...row, edges: counts.get(row.id) ?? 0 }));
}
