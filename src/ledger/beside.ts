import { sql } from 'kysely';
import type { Filter, Page } from '../core/view.ts';
import { mayDeny } from './denying.ts';
import type { Telling } from './ledger.ts';
import { articleConditions, part, where } from './narrow.ts';
import type { Db } from './store.ts';

/**
 * The articles with statements of these acts, with events of these classes, or, by the rules `denying`, with sentences that
 * can deny something, those reported last first; with `actor`
 * only those that speak of it.
 */
export async function articlesTelling(
  db: Db,
  { acts = [], classes = [], denying }: Telling,
  filter: Filter,
): Promise<Page<string>> {
  const conditions = [
    sql`a.retracted is null`,
    denying === undefined
      ? sql`a.id in (select s.article from statement s where s.act = any(${[...acts]}::text[]) union
      select e.article from event e where e.class = any(${[...classes]}::text[]))`
      : mayDeny(denying),
    ...articleConditions('a', filter),
  ];
  const { rows } = await sql<{ id: string }>`
    select a.id from article a ${where(conditions)} order by a.since desc nulls last, a.id ${part(filter)}`.execute(db);
  const counted = await sql<{ n: number }>`select count(*)::int as n from article a ${where(conditions)}`.execute(db);
  return { rows: rows.map(({ id }) => id), total: counted.rows[0]?.n ?? 0 };
}

/** Of the actors of an article those that the fewest articles have say most of what it is about. */
const ACTORS = 12;

/**
 * Articles that share actors with some, published on or after the day of the earliest of these (`later`) or on or before
 * that of the latest (`earlier`), or on a day that is not known: those that share most first, so many at most.
 */
export async function articlesBeside(
  db: Db,
  articles: readonly string[],
  side: 'later' | 'earlier',
  most: number,
): Promise<string[]> {
  const ids = sql`any(${[...articles]}::text[])`;
  const dated =
    side === 'later'
      ? sql`coalesce(r.since >= (select min(since) from article where id = ${ids}), true)`
      : sql`coalesce(r.since <= (select max(since) from article where id = ${ids}), true)`;
  const { rows } = await sql<{ id: string }>`
    with own as (
      select distinct f.actor from (
        select m.article, m.actor, row_number() over (partition by m.article order by t.articles, m.actor) as place
        from actor_member m join actor t on t.id = m.actor where m.article = ${ids} and t.type <> 'outlet') f
      where f.place <= ${ACTORS})
    select m.article as id from actor_member m join own on own.actor = m.actor join article r on r.id = m.article
    where r.retracted is null and m.article <> all(${[...articles]}::text[]) and ${dated}
    group by m.article order by count(distinct m.actor) desc, m.article limit ${most}::int`.execute(db);
  return rows.map(({ id }) => id);
}
