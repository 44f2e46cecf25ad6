import { sql } from 'kysely';
import type { StoryArticle, StoryReason, StoryRow, StoryView } from '../core/story.ts';
import type { Filter, Page } from '../core/view.ts';
import { articlesWith } from './articles.ts';
import { countedPart } from './counted.ts';
import { viewsOf } from './judged.ts';
import { articleConditions, where } from './narrow.ts';
import { ruledAbout } from './pair-ruling.ts';
import type { Db } from './store.ts';
import { storyToday, titlesOf } from './story-titles.ts';

interface Stored {
  readonly id: string;
  readonly articles: number;
  readonly outlets: number;
  readonly since: string | null;
  readonly until: string | null;
}

/** Stories of most articles first, the latest of equals. What narrows articles keeps stories that have such an article. */
export async function listStories(db: Db, filter: Filter): Promise<Page<StoryRow>> {
  const narrowing = articleConditions('a', filter);
  const conditions = [
    sql`s.articles > 0`,
    ...(narrowing.length === 0
      ? []
      : [
          sql`exists (select 1 from story_member m join article a on a.id = m.article
            ${where([sql`m.story = s.id`, ...narrowing])})`,
        ]),
  ];
  const { rows, total } = await countedPart(
    db,
    (part) => sql<Stored & { readonly total: number }>`
      select s.id, s.articles, s.outlets, s.since, s.until, count(*) over ()::int as total from story s
      ${where(conditions)} order by s.articles desc, s.since desc, s.id ${part}`,
    filter,
  );
  return { rows: await show(db, rows), total };
}

/** A page of a story shows so many articles; its counts tell how many there are. */
const MOST = 1000;

/** One story with its articles, also by the id of one that turned out to be this one. */
export async function oneStory(db: Db, asked: string): Promise<StoryView | undefined> {
  const id = await storyToday(db, asked);
  const { rows } = await sql<Stored>`
    select id, articles, outlets, since, until from story where id = ${id ?? ''}`.execute(db);
  const [row] = await show(db, rows);
  if (!row) return undefined;
  const members = await sql<{
    article: string;
    side: 'main' | 'also';
    reason: StoryReason;
    judgement: string | null;
  }>`
    select m.article, m.side, m.reason, m.judgement from story_member m join article a on a.id = m.article
    where m.story = ${row.id} order by a.since, a.seq limit ${MOST}`.execute(db);
  const merged = await sql<{ id: string; reason: StoryReason }>`
    select id, reason from story where moved_to = ${row.id} order by seq`.execute(db);
  const articles = await articlesOf(db, members.rows);
  const ruled = await ruledAbout(
    db,
    'story_ruling',
    members.rows.map(({ article }) => article),
  );
  return {
    ...row,
    articleRows: articles,
    merged: merged.rows,
    judgements: await viewsOf(db, new Set(ruled)),
  };
}

async function articlesOf(
  db: Db,
  members: readonly { article: string; side: 'main' | 'also'; reason: StoryReason; judgement: string | null }[],
): Promise<StoryArticle[]> {
  const ids = members.map(({ article }) => article);
  const rows = new Map((await articlesWith(db, ids)).map((row) => [row.id, row]));
  return members.flatMap(({ article, side, reason, judgement }) => {
    const row = rows.get(article);
    return row ? [{ ...row, side, reason, ...(judgement === null ? {} : { judgement }) }] : [];
  });
}

/** So many actors and places tell what a story is about. */
const FEW = 4;

async function show(db: Db, rows: readonly Stored[]): Promise<StoryRow[]> {
  const ids = rows.map(({ id }) => id);
  const titles = await titlesOf(db, ids);
  const actors = await sql<Named>`
    select s.id as story, f.id, f.name, f.articles from story s
    cross join lateral (
      select t.id, t.name, count(distinct m.article)::int as articles,
        row_number() over (order by count(distinct m.article) desc, sum(c.mentions) desc, t.id) as n
      from story_member m join actor_member c on c.article = m.article join actor t on t.id = c.actor
      where m.story = s.id and m.side = 'main' and t.type <> 'outlet' and t.type <> 'place' group by t.id, t.name
      having count(distinct m.article) >= least(2, s.articles)
      order by n limit ${FEW}) f
    where s.id = any(${ids}::text[]) order by s.seq, f.n`.execute(db);
  const places = await sql<Named>`
    select s.id as story, f.id, f.name, f.articles from story s
    cross join lateral (
      select p.place as id, (array_agg(p.name order by p.since, p.article, p.n))[1] as name,
        count(distinct m.article)::int as articles,
        row_number() over (order by count(distinct m.article) desc, count(*) desc, p.place) as n
      from story_member m join spot p on p.article = m.article
      where m.story = s.id and m.side = 'main' group by p.place
      having count(distinct m.article) >= least(2, s.articles)
      order by n limit ${FEW}) f
    where s.id = any(${ids}::text[]) order by s.seq, f.n`.execute(db);
  return rows.map(({ id, articles, outlets, since, until }) => ({
    ...{ id, title: titles.get(id) ?? id, articles, outlets },
    ...(since === null ? {} : { first: since }),
    ...(until === null ? {} : { last: until }),
    actors: actors.rows.filter(({ story }) => story === id).map(({ story: _, ...named }) => named),
    places: places.rows.filter(({ story }) => story === id).map(({ story: _, ...named }) => named),
  }));
}

interface Named {
  readonly story: string;
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}
