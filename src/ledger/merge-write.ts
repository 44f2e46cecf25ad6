import { sql } from 'kysely';
import type { ActorMerge } from '../core/line.ts';
import { type Node, nameNode } from './identity-node.ts';
import { insertRows } from './rows.ts';
import type { Db, Tx } from './store.ts';
import { plain } from './words.ts';

/** A decision on its way into the ledger: the actor it was written for, the member and its kind, and the kind of the other. */
export interface Decision {
  readonly actor: string;
  readonly merge: ActorMerge;
  readonly type: string;
  readonly otherType: string;
}

/** Short forms and old decisions rest on one known actor; every other one on two names that anybody else may bear too. */
const NAMELESS = 'short-form';

/** Writes decisions in their order, with the names they rest on as nodes. */
export const writeMerges = (tx: Tx, decisions: readonly Decision[]): Promise<void> =>
  insertRows(
    tx,
    'merge',
    {
      ...{ actor: 'text', a: 'text', b: 'text', verdict: 'text', reason: 'json' },
      ...{ cell: 'text', holder: 'text', one: 'text', two: 'text', names: 'json' },
    },
    decisions.map((decision) => {
      const { a, b, verdict, reason, on, member, holder } = decision.merge;
      return {
        actor: decision.actor,
        a: plain(a),
        b: plain(b),
        verdict,
        reason: JSON.stringify(reason),
        cell: member ?? null,
        holder: holder ?? null,
        ...nodesIn(decision),
        names: on ? JSON.stringify(on.map(plain)) : null,
      };
    }),
  );

/** The names that a decision ties, as nodes; none where it ties two actors. */
export function nodesIn({ merge, type, otherType }: Omit<Decision, 'actor'>): {
  readonly one: Node | null;
  readonly two: Node | null;
} {
  const { on, holder, verdict, reason } = merge;
  if (!on || holder === undefined || verdict !== 'same' || reason.rule === NAMELESS) return { one: null, two: null };
  return { one: nameNode(type, on[0]), two: nameNode(otherType, on[1]) };
}

/** A known actor and one of its names. */
export interface Held {
  readonly actor: string;
  readonly name?: string;
}

/**
 * For actors and names, in their order: the in-article actor that bore the name first, or the one the actor began with
 * where none does; with the actor's kind. Nothing for an actor that the ledger lacks.
 */
export async function holdersOf(
  db: Db,
  held: readonly Held[],
): Promise<readonly ({ readonly cell: string; readonly type: string } | undefined)[]> {
  if (held.length === 0) return [];
  const { rows } = await sql<{ n: number; cell: string; type: string }>`
    select r.n::int as n, t.type, coalesce((
      select m.cell from (select a.id, a.seq from actor_name s join article a on a.id = s.cite ->> 'article'
          where s.actor = t.id and s.text = r.name order by a.seq) a
        cross join lateral (select cell, local from actor_member m cross join lateral json_array_elements(m.names) as o
          where m.actor = t.id and m.article = a.id and o ->> 'text' = r.name) m
      order by a.seq, length(m.local), m.local limit 1), o.founder) as cell
    from unnest(${held.map(({ actor }) => actor)}::text[], ${held.map(({ name }) => (name === undefined ? null : plain(name)))}::text[])
      with ordinality as r (actor, name, n)
    join actor o on o.id = r.actor join actor t on t.id = coalesce(o.moved_to, o.id)
    order by r.n`.execute(db);
  const found = new Map(rows.map(({ n, cell, type }) => [n, { cell, type }]));
  return held.map((_, i) => found.get(i + 1));
}
