import { type RawBuilder, sql } from 'kysely';
import type { JudgementLine } from '../core/line.ts';
import { NAME_CLASSES } from '../core/name-class.ts';
import type { JudgementView } from '../core/view.ts';
import { readNameAbout } from './identity-node.ts';
import { readJudgements } from './judgement.ts';
import type { Db } from './store.ts';

/**
 * The actors that standing rulings are about: rows of judgement, n, side (a or b) and actor. A name is about whoever
 * bears it chiefly.
 */
export const ruledActors: RawBuilder<unknown> = sql`
  select r.judgement, r.n, r.verdict, s.side, m.actor
  from ruling r cross join lateral (values ('a', r.a), ('b', r.b)) as s (side, node)
  join actor_member m on m.cell = s.node where r.standing = 'yes'
  union
  select r.judgement, r.n, r.verdict, s.side, m.actor
  from ruling r cross join lateral (values ('a', r.a), ('b', r.b)) as s (side, node)
  join bond o on o.b = s.node or (s.node like '*:%' and o.b = any(array(
    select k || substr(s.node, 2) from unnest(${NAME_CLASSES}::text[]) as k)))
  join actor_member m on m.cell = o.a where r.standing = 'yes' and s.node like '%='`;

/** Standing words about two actors, of one verdict or any. */
export async function judgementsBetween(db: Db, a: string, b: string): Promise<JudgementView[]> {
  const { rows } = await sql<{ judgement: string }>`
    with ruled as (${ruledActors})
    select distinct x.judgement from ruled x join ruled y on y.judgement = x.judgement and y.n = x.n and y.side <> x.side
    where x.actor = ${a} and y.actor = ${b}`.execute(db);
  return viewsOf(db, new Set(rows.map(({ judgement }) => judgement)));
}

/** Standing words about an actor. */
export async function judgementsOf(db: Db, actor: string): Promise<JudgementView[]> {
  const { rows } = await sql<{ judgement: string }>`
    with ruled as (${ruledActors}) select distinct judgement from ruled where actor = ${actor}`.execute(db);
  return viewsOf(db, new Set(rows.map(({ judgement }) => judgement)));
}

/** Judgements by id, in the order of the journal, with the names of what they are about. */
export async function viewsOf(db: Db, ids: ReadonlySet<string>): Promise<JudgementView[]> {
  return ids.size === 0 ? [] : withNames(db, await readJudgements(db, [...ids]));
}

/**
 * Judgements with the names, today, of the actors they are about, or the titles of articles; what has none stands for itself. Two that have become
 * one are told apart by the names they began with.
 */
export async function withNames(db: Db, judgements: readonly JudgementLine[]): Promise<JudgementView[]> {
  const about = [...new Set(judgements.flatMap((one) => one.about))];
  const { rows } = await sql<{ id: string; name: string; first: string }>`
    select r.id, coalesce(m.name, t.name, x.title, x.opening) as name,
      coalesce(m.name, f.name, t.name, x.title, x.opening) as first
    from unnest(${about}::text[]) as r (id)
    left join actor_member m on m.cell = r.id
    left join actor o on o.id = r.id left join actor t on t.id = coalesce(o.moved_to, o.id)
    left join actor_member f on f.cell = o.founder
    left join article x on x.id = r.id
    where m.cell is not null or t.id is not null or x.id is not null`.execute(db);
  const names = new Map(rows.map((row) => [row.id, row]));
  const named = (id: string, when: 'name' | 'first'): string => names.get(id)?.[when] ?? readNameAbout(id)?.name ?? id;
  return judgements.map((one) => {
    const today = one.about.map((id) => named(id, 'name'));
    const alike = new Set(today).size < today.length;
    return { ...one, names: alike ? one.about.map((id) => named(id, 'first')) : today };
  });
}
