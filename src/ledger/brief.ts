import { sql } from 'kysely';
import type { Cite } from '../core/line.ts';
import type { ActorBrief, Whom } from '../core/view.ts';
import { holdersOf } from './merge-write.ts';
import type { Db } from './store.ts';
import { foldWords } from './words.ts';

/** Actors in a word, by id. */
export async function briefsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ActorBrief>> {
  const { rows } = await sql<ActorBrief>`
    select id, name, type, articles from actor where id = any(${[...new Set(ids)]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whom an id of an actor or an in-article actor, or else a name, may mean: those in most articles first. */
export async function findWhom(db: Db, reference: string): Promise<Whom[]> {
  const byId = await sql<Whom>`
    select t.id, t.name, t.type, t.articles, m.cell, m.name as by from actor_member m join actor t on t.id = m.actor
    where m.cell = ${reference} or m.cell = (select founder from actor where id = ${reference})`.execute(db);
  if (byId.rows.length > 0) return byId.rows;
  const named = await sql<ActorBrief & { readonly text: string }>`
    select distinct on (t.articles, t.id) t.id, t.name, t.type, t.articles, n.text from actor_name n join actor t on t.id = n.actor
    where n.folded = ${foldWords(reference)} order by t.articles desc, t.id, n.articles desc, n.text`.execute(db);
  const holders = await holdersOf(
    db,
    named.rows.map(({ id, text }) => ({ actor: id, name: text })),
  );
  return named.rows.flatMap(({ text, ...brief }, i) => {
    const cell = holders[i]?.cell;
    return cell === undefined ? [] : [{ ...brief, cell, by: text }];
  });
}

/** The sentences in which words stand, in the order of the words. */
export async function sentencesAt(db: Db, cites: readonly Cite[]): Promise<Cite[]> {
  if (cites.length === 0) return [];
  const { rows } = await sql<{ article: string; start: number; stop: number; body: string }>`
    select s.* from unnest(${cites.map(({ article }) => article)}::text[], ${cites.map(({ span }) => span[0])}::int[])
      with ordinality as r (article, at, n)
    cross join lateral (select article, start, stop, body from sentence o
      where o.article = r.article and o.start <= r.at order by o.start desc limit 1) s order by r.n`.execute(db);
  const seen = new Set<string>();
  return rows.flatMap(({ article, start, stop, body }) => {
    const key = `${article}:${start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ article, span: [start, stop] as const, quote: body }];
  });
}
