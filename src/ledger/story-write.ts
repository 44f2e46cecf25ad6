import { sql } from 'kysely';
import type { StoryChange, StoryPlacement, StoryRedirect } from '../core/story.ts';
import { insertion, insertOf } from './rows.ts';
import type { Tx } from './store.ts';
import { plain } from './words.ts';

/** Writes what an article changes in the stories. One that has its story already, from an import, only becomes findable. */
export async function writeStories(tx: Tx, { text, placements, redirects, keys }: StoryChange): Promise<void> {
  const [first, last] = text.days ?? [null, null];
  const terms = text.terms.map((term) => ({ ...term, key: plain(term.key), word: plain(term.word) }));
  await sql`
    with own as (insert into story_text (article, terms, first, last)
      values (${text.id}, ${JSON.stringify(terms)}::text::json, ${first}, ${last})),
    counted as (update tally set storied = storied + 1),
    found as (insert into story_key (key, place, article)
      select k, a.seq, a.id from unnest(${keys.map(plain)}::text[]) as k, article a where a.id = ${text.id})
    insert into story_term (key, articles) select k, 1 from unnest(${terms.map(({ key }) => key)}::text[]) as k
      on conflict (key) do update set articles = story_term.articles + 1`.execute(tx);
  await place(tx, placements, text.id);
  for (const redirect of redirects) await redirectStory(tx, redirect);
}

/**
 * Puts articles into stories, making those that are new; each has one main one at most. A person's reason stays, and so
 * does the article `settled` where it has its story already.
 */
export async function place(tx: Tx, wanted: readonly StoryPlacement[], settled?: string): Promise<void> {
  const held = await heldIn(
    tx,
    wanted.flatMap(({ article, side }) => (side === 'main' ? article : [])),
  );
  const stays = settled !== undefined && held.has(settled);
  const placements = wanted.filter(({ article }) => !stays || article !== settled);
  if (placements.length === 0) return;
  const made = new Map(placements.map(({ story, article }) => [story, article] as const).reverse());
  const stories = [...made].map(([id, founder]) => ({ id, founder })).reverse();
  const making = sql`${insertion(insertOf('story', { id: 'text', founder: 'text' }, stories))} on conflict (id) do nothing`;
  const kept = ({ article, side }: StoryPlacement): boolean => side === 'main' && held.has(article);
  const moving = placements.filter(kept);
  const fresh = placements.filter((one) => !kept(one));
  if (moving.length > 0) {
    await making.execute(tx);
    await move(tx, moving);
  }
  if (fresh.length > 0)
    await sql`
      with made as (${making})
      insert into story_member (article, story, side, place, reason)
      select a.id, r.story, r.side, a.seq, r.reason::json
      from ${rowsOf(fresh)} with ordinality as r (article, story, side, reason, n) join article a on a.id = r.article
      order by r.n on conflict do nothing`.execute(tx);
  await recountStories(tx, [...made.keys(), ...moving.map(({ article }) => held.get(article) as string)]);
}

const rowsOf = (some: readonly StoryPlacement[]) => sql`unnest(${some.map(({ article }) => article)}::text[],
  ${some.map(({ story }) => story)}::text[], ${some.map(({ side }) => side)}::text[],
  ${some.map(({ reason }) => JSON.stringify(reason))}::text[])`;

/** The main stories of some articles. */
async function heldIn(tx: Tx, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ article: string; story: string }>`
    select article, story from story_member where side = 'main' and article = any(${[...articles]}::text[])`.execute(
    tx,
  );
  return new Map(rows.map(({ article, story }) => [article, story]));
}

/** Gives articles that have a main story another one. */
async function move(tx: Tx, placements: readonly StoryPlacement[]): Promise<void> {
  await sql`delete from story_member m using ${rowsOf(placements)} as r (article, story)
    where m.article = r.article and m.story = r.story and m.side = 'also'`.execute(tx);
  await sql`update story_member m set story = r.story,
      reason = case when m.judgement is null then r.reason::json else m.reason end
    from ${rowsOf(placements)} as r (article, story, side, reason) where m.article = r.article and m.side = 'main'`.execute(
    tx,
  );
}

/** Sends whoever asks for one story to another; articles that are still in it go along. `by`: the judgement that says so. */
export async function redirectStory(tx: Tx, { from, into, reason }: StoryRedirect, by?: string): Promise<void> {
  await sql`delete from story_member m where m.side = 'also' and m.story = any(${[from, into]}::text[]) and exists (
    select 1 from story_member o where o.article = m.article and o.story = any(${[from, into]}::text[])
      and (o.side = 'main' or o.story = ${into} and m.story = ${from}))`.execute(tx);
  await sql`update story_member set story = ${into} where story = ${from}`.execute(tx);
  await sql`update story set moved_to = ${into}, moved_by = ${by ?? null}, reason = ${JSON.stringify(reason)}::text::json
    where id = ${from}`.execute(tx);
  await recountStories(tx, [from, into]);
}

/** Articles, outlets and days of some stories, counted from their articles. */
export async function recountStories(tx: Tx, stories: readonly string[]): Promise<void> {
  await sql`
    update story set articles = coalesce(c.articles, 0), outlets = coalesce(c.outlets, 0), since = c.since, until = c.until
    from unnest(${[...new Set(stories)]}::text[]) as s (id)
    left join lateral (
      select count(*)::int as articles, count(distinct a.outlet)::int as outlets, min(a.since) as since, max(a.until) as until
      from story_member m join article a on a.id = m.article where m.story = s.id and m.side = 'main') c on true
    where story.id = s.id`.execute(tx);
}
