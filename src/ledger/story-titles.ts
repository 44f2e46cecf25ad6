import { sql } from 'kysely';
import type { StoryOf, StoryReason } from '../core/story.ts';
import type { Db } from './store.ts';

/** The id that a story has today: its own, or that of the one it turned out to be. */
export async function storyToday(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive way as (
      select id, moved_to from story where id = ${id}
      union select s.id, s.moved_to from story s join way on s.id = way.moved_to)
    select id from way where moved_to is null`.execute(db);
  return rows[0]?.id;
}

/** The stories of one article, its main one first. */
export async function storiesOf(db: Db, article: string): Promise<StoryOf[]> {
  const { rows } = await sql<{
    id: string;
    articles: number;
    outlets: number;
    side: 'main' | 'also';
    reason: StoryReason;
  }>`
    select s.id, s.articles, s.outlets, m.side, m.reason
    from story_member m join story s on s.id = m.story where m.article = ${article}
    order by m.side desc, s.seq`.execute(db);
  const titles = await titlesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, articles, outlets, side, reason }) => ({
    ...{ id, title: titles.get(id) ?? id, articles, outlets, side, reason },
  }));
}

/** The title of the earliest article of each story, or its first words. */
export async function titlesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ story: string; title: string }>`
    select s.id as story, f.title from unnest(${[...ids]}::text[]) as s (id)
    cross join lateral (
      select coalesce(a.title, a.opening) as title from story_member m join article a on a.id = m.article
      where m.story = s.id and m.side = 'main' order by a.since, a.seq limit 1) f`.execute(db);
  return new Map(rows.map(({ story, title }) => [story, title]));
}
