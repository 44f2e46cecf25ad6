import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { Cite } from '../core/line.ts';
import type { SearchHit } from '../core/view.ts';
import type { Db } from './store.ts';
import { fold, wordsOf } from './words.ts';

/** Hits when nobody says how many. */
const USUAL = 50;

/**
 * Actors whose name has every word of the query, or words that begin so, and then the sentences that hold it, best
 * first. In quotes: the very phrase; `or` and a leading `-` work as in web searches. Throws E_BAD_QUERY without a word.
 */
export async function findHits(db: Db, query: string, limit = USUAL): Promise<SearchHit[]> {
  const words = wordsOf(query);
  if (words.length === 0) throw new StemmaError('E_BAD_QUERY', query);
  const most = Number.isFinite(limit) ? Math.max(0, Math.trunc(limit)) : USUAL;
  const actors = await findActors(db, words, Math.min(most, 10));
  return [...actors, ...(await findSentences(db, fold(query), most - actors.length))];
}

async function findActors(db: Db, words: readonly string[], limit: number): Promise<SearchHit[]> {
  // The words are letters and digits only, so they cannot be read as operators.
  const prefixes = words.map((word) => `${word}:*`).join(' & ');
  const { rows } = await sql<{ id: string; name: string; cite: Cite }>`
    select a.id, a.name, (select n.cite from actor_name n where n.actor = a.id and n.words @@ to_tsquery('simple', ${prefixes})
      order by n.articles desc, n.text, n.outlet limit 1) as cite
    from actor a
    where a.moved_to is null
      and a.id in (select actor from actor_name where words @@ to_tsquery('simple', ${prefixes}))
    order by a.articles desc, a.mentions desc, a.id limit ${limit}::int`.execute(db);
  return rows.map(({ id, name, cite }) => ({ kind: 'actor', id, article: cite.article, text: name, cite }));
}

async function findSentences(db: Db, query: string, limit: number): Promise<SearchHit[]> {
  const { rows } = await sql<{
    article: string;
    outlet: string | null;
    reported: string | null;
    start: number;
    stop: number;
    body: string;
  }>`
    select s.article, a.outlet, a.published->>'value' as reported, s.start, s.stop, s.body
    from sentence s join article a on a.id = s.article, websearch_to_tsquery('english', ${query}) as q
    where s.words @@ q
    order by ts_rank_cd(s.words, q, 1) desc, a.since, s.article, s.start limit ${limit}::int`.execute(db);
  return rows.map(({ article, outlet, reported, start, stop, body }) => ({
    kind: 'sentence',
    id: `${article}:${start}`,
    article,
    ...(outlet === null ? {} : { outlet }),
    ...(reported === null ? {} : { reported }),
    text: body,
    cite: { article, span: [start, stop], quote: body },
  }));
}
