import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { JudgementLine } from '../core/line.ts';
import type { StoryReason } from '../core/story.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';
import { storyToday } from './story-titles.ts';
import { place, recountStories, redirectStory } from './story-write.ts';

/** What a judgement about stories names: `article:` and an id, or `story:` and an id. */
const ABOUT = /^(article|story):([\s\S]+)$/;

/** True for a judgement about which articles belong to one story. */
export const isAboutStories = ({ about }: Pick<JudgementLine, 'about'>): boolean =>
  about.length === 2 && about.every((one) => ABOUT.test(one));

/** An article by itself, or a story and one of its articles that stands for it. */
interface Side {
  readonly kind: 'article' | 'story';
  readonly article: string;
  readonly story: string;
}

/**
 * Does what a person says of stories. The same: the article goes into the story of the other, or two stories become
 * the earlier one. Different: the article leaves the story and stays away from it, or two stories are never joined. A later word about the very two revokes the earlier one.
 */
export async function obeyStories(tx: Tx, judgement: JudgementLine): Promise<void> {
  const { id, verdict, by } = judgement;
  if (verdict !== 'same' && verdict !== 'different') return;
  const [one, other] = await rule(tx, judgement);
  await outrank(tx, id);
  const reason: StoryReason = { rule: 'story-judged', version: '1', by };
  if (verdict === 'same' && one.kind === 'story' && other.kind === 'story')
    return mergeStories(tx, one, other, id, reason);
  const [moving, target] = one.kind === 'story' ? [other, one] : [one, other];
  if (verdict === 'same') return moveArticle(tx, moving, target.story, id, reason);
  if (moving.kind === 'article' && moving.story === target.story)
    return moveArticle(tx, moving, await freeId(tx, moving.article), id, reason);
}

/** Writes what a judgement says of two articles; gives the two sides as they are today. */
async function rule(tx: Tx, judgement: JudgementLine): Promise<readonly [Side, Side]> {
  const { id, about, verdict } = judgement;
  const [first, second] = about as readonly [string, string];
  const one = await sideOf(tx, first, second);
  const other = await sideOf(tx, second, first);
  if (one.article === other.article) throw new StemmaError('E_CANNOT_PART', first, second);
  const rows = [{ a: one.article, b: other.article, verdict }];
  // Who moves an article says also that it does not belong where it was.
  const left = one.kind === 'article' ? one : other;
  if (verdict === 'same' && one.story !== other.story && left.kind === 'article') {
    const stay = await sql<{ article: string }>`select article from story_member
      where side = 'main' and story = ${left.story} and article <> ${left.article} order by place limit 1`.execute(tx);
    for (const { article } of stay.rows) rows.push({ a: left.article, b: article, verdict: 'different' });
  }
  const columns = { judgement: 'text', a: 'text', b: 'text', verdict: 'text', standing: 'text' } as const;
  await insertRows(
    tx,
    'story_ruling',
    columns,
    rows.map((row) => ({ judgement: id, ...row, standing: 'yes' })),
  );
  return [one, other];
}

async function sideOf(tx: Tx, about: string, other: string): Promise<Side> {
  const [, kind, id] = ABOUT.exec(about) as unknown as [string, Side['kind'], string];
  const apart = ABOUT.exec(other)?.[2] ?? '';
  const story = kind === 'story' ? await storyToday(tx, id) : undefined;
  const { rows } = await sql<{ article: string; story: string }>`
    select article, story from story_member
    where side = 'main' and ${kind === 'article' ? sql`article = ${id}` : sql`story = ${story ?? ''} and article <> ${apart}`}
    order by place limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new StemmaError('E_NO_SUCH_CELL', id);
  return { kind, ...row };
}

/** Revokes what was said before of the very two articles. */
async function outrank(tx: Tx, judgement: string): Promise<void> {
  const { rows } = await sql<{ old: string }>`
    select distinct o.judgement as old from story_ruling n join story_ruling o on o.judgement <> n.judgement
      and o.standing = 'yes' and (o.a = n.a and o.b = n.b or o.a = n.b and o.b = n.a)
    where n.judgement = ${judgement}`.execute(tx);
  for (const { old } of rows) {
    await liftStories(tx, old);
    await sql`update judgement set revoked_by = ${judgement} where id = ${old} and revoked_by is null`.execute(tx);
  }
}

/** What a judgement says of articles stands no longer. */
export async function liftRulings(tx: Tx, judgement: string): Promise<void> {
  await sql`update story_ruling set standing = 'no' where judgement = ${judgement}`.execute(tx);
}

/** Takes back what a judgement did: its articles go where they would be without it. */
export async function liftStories(tx: Tx, judgement: string): Promise<void> {
  await liftRulings(tx, judgement);
  const back = await sql<{ id: string; moved_to: string }>`
    select id, moved_to from story where moved_by = ${judgement}`.execute(tx);
  await sql`update story set moved_to = null, moved_by = null, reason = null where moved_by = ${judgement}`.execute(tx);
  const { rows } = await sql<{ article: string; story: string; was: { story: string; reason: StoryReason } }>`
    select article, story, was from story_member where judgement = ${judgement} order by place`.execute(tx);
  const homes: string[] = [];
  for (const { article, was } of rows) {
    const story = (await storyToday(tx, was.story)) ?? was.story;
    await sql`update story_member set story = ${story}, reason = ${JSON.stringify(was.reason)}::text::json, was = null, judgement = null
      where article = ${article} and side = 'main'`.execute(tx);
    homes.push(story);
  }
  await recountStories(tx, [
    ...back.rows.flatMap(({ id, moved_to }) => [id, moved_to]),
    ...rows.map(({ story }) => story),
    ...homes,
  ]);
}

async function moveArticle(tx: Tx, { article, story }: Side, into: string, judgement: string, reason: StoryReason) {
  if (story === into) return;
  await remember(tx, judgement, sql`article = ${article}`);
  await place(tx, [{ article, story: into, side: 'main', reason }]);
  await sql`update story_member set reason = ${JSON.stringify(reason)}::text::json
    where article = ${article} and side = 'main'`.execute(tx);
  const { rows } = await sql`select 1 from story where id = ${story} and articles > 0`.execute(tx);
  if (rows.length === 0) await redirectStory(tx, { from: story, into, reason }, judgement);
}

async function mergeStories(tx: Tx, one: Side, other: Side, judgement: string, reason: StoryReason) {
  if (one.story === other.story) return;
  const { rows } = await sql<{ id: string }>`
    select id from story where id = any(${[one.story, other.story]}::text[]) order by seq`.execute(tx);
  const [into, from] = rows.map(({ id }) => id) as [string, string];
  await remember(tx, judgement, sql`story = ${from}`);
  await sql`update story_member set reason = ${JSON.stringify(reason)}::text::json
    where story = ${from} and side = 'main'`.execute(tx);
  await redirectStory(tx, { from, into, reason }, judgement);
}

/** Keeps where articles would be without the judgement; what an earlier judgement kept stays. */
async function remember(tx: Tx, judgement: string, which: ReturnType<typeof sql>): Promise<void> {
  await sql`update story_member set judgement = ${judgement},
      was = coalesce(was, json_build_object('story', story, 'reason', reason))
    where side = 'main' and ${which}`.execute(tx);
}

async function freeId(tx: Tx, article: string): Promise<string> {
  for (let n = 1; ; n++) {
    const id = n === 1 ? `story-${article}` : `story-${article}-${n}`;
    const { rows } = await sql`select 1 from story where id = ${id}`.execute(tx);
    if (rows.length === 0) return id;
  }
}
