import { sql } from 'kysely';
import type { Commonness, StoryField, StoryRuling, StoryTerm } from '../core/story.ts';
import type { Db } from './store.ts';

/** Of the articles that have a term, so many of the latest are looked at; of all, so many that share most. */
const LATEST = 60;
const HITS = 40;
/** So many stories are compared with, of so many articles together. */
const STORIES = 8;
const TEXTS = 80;
/** Of a story of more articles than this only so many are compared, and it stays together. */
const SAMPLE = 24;

/** In how many articles of the ledger each term stands. */
export async function commonness(db: Db, keys: readonly string[]): Promise<Commonness> {
  const asked = [...new Set(keys)];
  const { rows } = await sql<{ texts: number; counts: readonly number[] }>`
    select storied as texts, array_to_json(array(
      select coalesce((select articles from story_term where key = q.key limit 1), 0)
      from unnest(${asked}::text[]) with ordinality as q (key, n) order by q.n)) as counts
    from tally`.execute(db);
  const { texts, counts } = rows[0] as (typeof rows)[number];
  return { texts, of: new Map(asked.flatMap((key, n) => (counts[n] ? [[key, counts[n]] as const] : []))) };
}

interface Near {
  readonly article: string;
  readonly story: string;
}

interface StoredText extends Near {
  readonly terms: readonly StoryTerm[];
  readonly first: string | null;
  readonly last: string | null;
}

/** The stories that an article may belong to, by the terms that tell most of it; bounded, however large the ledger is. */
export async function storyField(
  db: Db,
  article: string,
  keys: readonly (readonly [key: string, weight: number])[],
): Promise<StoryField> {
  const near = await nearestOf(db, article, keys);
  const stories = await storiesOf(db, near);
  const texts = await textsOf(db, stories, near);
  const terms = texts.flatMap((text) => text.terms.map(({ key }) => key));
  return {
    texts,
    stories: stories.map(({ id, articles }) => ({ id, articles, whole: articles <= SAMPLE })),
    ...(await spokenOf(db, [article, ...texts.map(({ id }) => id)])),
    common: await commonness(db, [...terms, ...keys.map(([key]) => key)]),
  };
}

/** What people say of some articles, and the stories that began with them. */
async function spokenOf(db: Db, articles: readonly string[]): Promise<Pick<StoryField, 'rulings' | 'taken'>> {
  const { rows } = await sql<{ rulings: readonly StoryRuling[]; taken: readonly string[] }>`
    select
      array_to_json(array(select s.id from unnest(${articles}::text[]) as f (id)
        cross join lateral (select id from story where founder = f.id limit ${TEXTS}) s order by s.id)) as taken,
      (select coalesce(json_agg(r), '[]') from (select distinct a, b, verdict from story_ruling
        where standing = 'yes' and a = any(${articles}::text[]) and b = any(${articles}::text[])
        order by a, b, verdict) r) as rulings`.execute(db);
  return rows[0] as (typeof rows)[number];
}

/**
 * The articles that share most with a new one, most first. Weights are counted in thousandths, so that no order of adding
 * matters. Here and below side queries have a limit each, so that they go through an index even before the database has
 * statistics.
 */
async function nearestOf(
  db: Db,
  article: string,
  keys: readonly (readonly [string, number])[],
): Promise<readonly Near[]> {
  const { rows } = await sql<Near>`
    with hit as (
      select k.article, sum(q.weight) as weight
      from unnest(${keys.map(([key]) => key)}::text[],
        ${keys.map(([, weight]) => Math.round(1000 * weight * weight))}::int[]) as q (key, weight)
      cross join lateral (select s.article from story_key s where s.key = q.key order by s.place desc limit ${LATEST}) k
      where k.article <> ${article}
      group by k.article order by sum(q.weight) desc, k.article limit ${HITS})
    select hit.article, m.story from hit
    cross join lateral (select story from story_member where article = hit.article and side = 'main' limit 1) m
    order by hit.weight desc, hit.article`.execute(db);
  return rows;
}

async function storiesOf(db: Db, near: readonly Near[]) {
  const wanted = [...new Set(near.map(({ story }) => story))];
  const { rows } = await sql<{ id: string; articles: number; seq: number }>`
    select id, articles, seq::int as seq from story where id = any(${wanted}::text[])`.execute(db);
  const found = new Map(rows.map((row) => [row.id, row]));
  const chosen: (typeof rows)[number][] = [];
  let texts = 0;
  for (const id of wanted) {
    const story = found.get(id);
    const more = Math.min(SAMPLE, story?.articles ?? 0);
    if (story === undefined || chosen.length === STORIES || texts + more > TEXTS) continue;
    chosen.push(story);
    texts += more;
  }
  return chosen.sort((a, b) => a.seq - b.seq);
}

/** The texts of stories in the order in which they came in: of a large one those nearest and the latest. */
async function textsOf(db: Db, stories: readonly { readonly id: string }[], near: readonly Near[]) {
  const chosen = near.filter(({ story }) => stories.some(({ id }) => id === story));
  const { rows } = await sql<StoredText>`
    select m.article, m.story, t.terms, t.first, t.last
    from unnest(${stories.map(({ id }) => id)}::text[]) as s (id)
    cross join lateral (
      select article, story, place from (
        (select n.article, n.story, n.place, 0 as late from unnest(${chosen.map(({ article }) => article)}::text[],
            ${chosen.map(({ story }) => story)}::text[]) as c (article, story)
          cross join lateral (select article, story, place from story_member
            where article = c.article and story = c.story limit 1) n where c.story = s.id)
        union all
        (select n.article, n.story, n.place, 1 as late from story_member n
          where n.story = s.id and n.side = 'main' order by n.place desc limit ${SAMPLE})) u
      group by article, story, place order by min(late), place desc limit ${SAMPLE}) m
    cross join lateral (select terms, first, last from story_text where article = m.article limit 1) t
    order by m.place`.execute(db);
  return rows.map(({ article, story, terms, first, last }) => ({
    id: article,
    story,
    terms,
    ...(first === null || last === null ? {} : { days: [first, last] as const }),
  }));
}

/** Articles that no story was looked for yet, in the order in which they came in: those of an older ledger, or of an import. */
export async function unstoried(db: Db, limit: number): Promise<readonly string[]> {
  const behind = await sql<{ behind: boolean }>`select articles <> storied as behind from tally`.execute(db);
  if (!behind.rows[0]?.behind) return [];
  const { rows } = await sql<{ id: string }>`
    select a.id from article a where a.retracted is null and not exists (select 1 from story_text t where t.article = a.id)
    order by a.seq limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
