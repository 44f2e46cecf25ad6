import { sql } from 'kysely';
import type { Line } from '../core/line.ts';
import { insertRows } from './rows.ts';
import type { Db, Tx } from './store.ts';
import { recountStories } from './story-write.ts';

type StoryLine = Extract<Line, { readonly kind: 'story' }>;

interface Stored {
  readonly seq: number;
  readonly id: string;
  readonly founder: string;
  readonly moved_to: string | null;
  readonly moved_by: string | null;
  readonly reason: StoryLine['reason'] | null;
  readonly members: StoryLine['members'] | null;
  readonly rulings: StoryLine['rulings'] | null;
}

/** The lines of all stories, in the order in which they began; those that turned out to be others among them. */
export async function* storyLines(db: Db): AsyncIterable<Line> {
  const LOT = 200;
  for (let last = 0; ; ) {
    const { rows } = await sql<Stored>`
      select s.seq::int as seq, s.id, s.founder, s.moved_to, s.moved_by, s.reason,
        (select json_agg(json_strip_nulls(json_build_object('article', m.article, 'side', m.side, 'reason', m.reason,
          'was', m.was, 'judgement', m.judgement)) order by m.place) from story_member m where m.story = s.id) as members,
        (select json_agg(json_build_object('judgement', r.judgement, 'a', r.a, 'b', r.b, 'verdict', r.verdict)
          order by j.seq, r.a, r.b) from story_ruling r join judgement j on j.id = r.judgement
          join story_member m on m.article = r.a and m.side = 'main' where m.story = s.id) as rulings
      from story s where s.seq > ${last} order by s.seq limit ${LOT}`.execute(db);
    for (const row of rows) yield lineOf(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.seq;
  }
}

function lineOf({ id, founder, moved_to, moved_by, reason, members, rulings }: Stored): StoryLine {
  const all = members ?? [];
  return {
    kind: 'story',
    id,
    articles: all.filter(({ side }) => side === 'main').map(({ article }) => article),
    members: all,
    ...(moved_to === null ? {} : { movedTo: moved_to }),
    ...(moved_by === null ? {} : { movedBy: moved_by }),
    ...(reason ? { reason } : {}),
    founder,
    ...(rulings ? { rulings } : {}),
  };
}

/** Writes the line of a story; gives what is wrong with it. Where it leads is looked at when all lines are in. */
export async function takeStory(tx: Tx, line: StoryLine): Promise<string | undefined> {
  const { id, founder, members, articles, movedTo, movedBy, reason } = line;
  const { rows } = await sql<{ id: string; seq: number }>`select id, seq::int as seq from article
    where id = any(${[founder, ...members.map(({ article }) => article)]}::text[])`.execute(tx);
  const places = new Map(rows.map((row) => [row.id, row.seq]));
  const unknown = [founder, ...members.map(({ article }) => article)].find((article) => !places.has(article));
  if (unknown !== undefined) return `no article before it is called ${unknown}, which the story ${id} names`;
  const main = members.filter(({ side }) => side === 'main').map(({ article }) => article);
  if (main.join('\n') !== articles.join('\n')) return `the articles of the story ${id} are not those of its members`;
  const taken = await sql<{ article: string }>`select article from story_member
    where side = 'main' and article = any(${main}::text[])`.execute(tx);
  if (taken.rows[0]) return `the article ${taken.rows[0].article} is in another story too`;
  const before = await sql`select 1 from story where id = ${id}`.execute(tx);
  if (before.rows.length > 0) return `the story ${id} came before`;
  await sql`insert into story (id, founder, moved_to, moved_by, reason)
    values (${id}, ${founder}, ${movedTo ?? null}, ${movedBy ?? null}, ${reason ? JSON.stringify(reason) : null}::text::json)`.execute(
    tx,
  );
  await insertRows(
    tx,
    'story_member',
    { article: 'text', story: 'text', side: 'text', place: 'int', reason: 'json', was: 'json', judgement: 'text' },
    members.map((member) => ({
      ...{ article: member.article, story: id, side: member.side, place: places.get(member.article) as number },
      ...{ reason: JSON.stringify(member.reason), was: member.was ? JSON.stringify(member.was) : null },
      judgement: member.judgement ?? null,
    })),
  );
  await insertRows(
    tx,
    'story_ruling',
    { judgement: 'text', a: 'text', b: 'text', verdict: 'text', standing: 'text' },
    (line.rulings ?? []).map((row) => ({ ...row, standing: 'yes' })),
  );
  await recountStories(tx, [id]);
  return undefined;
}

/** When every line is in: gives the first story that leads to one that never came. */
export async function settleStories(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; moved_to: string }>`
    select id, moved_to from story where moved_to is not null and moved_to not in (select id from story)
    order by seq limit 1`.execute(tx);
  return rows[0] && `the story ${rows[0].id} leads to ${rows[0].moved_to}, which is none`;
}
