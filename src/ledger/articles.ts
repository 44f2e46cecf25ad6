import { sql } from 'kysely';
import { cellId } from '../core/id.ts';
import type { Capture } from '../core/line.ts';
import type { Published, Reading } from '../core/reading.ts';
import type { ArticleRow, ArticleView, Filter, Page } from '../core/view.ts';
import { articleConditions, type Condition, part, where } from './narrow.ts';
import { personsOf } from './person.ts';
import type { Db } from './store.ts';
import { storiesOf } from './story-titles.ts';

interface Stored {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Published | null;
  readonly url: string | null;
  readonly language: string;
  readonly words: number;
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
  readonly set_aside: number;
  readonly captured_at: string;
  readonly opening: string;
  readonly retracted: ArticleRow['retracted'] | null;
}

const COLUMNS = sql`t.id, t.title, t.outlet, t.published, t.url, t.language, t.words, t.actors, t.statements, t.events,
  t.set_aside, t.captured_at, t.opening, (select json_strip_nulls(json_build_object('judgement', j.id, 'by', j.by, 'at', j.at,
    'why', j.why)) from judgement j where j.id = t.retracted) as retracted`;

/** Articles by publication date, undated ones last. */
export async function listArticles(db: Db, filter: Filter): Promise<Page<ArticleRow>> {
  const conditions = narrow(filter);
  const rows = await sql<Stored>`
    select ${COLUMNS} from article t ${where([...standing(filter), ...conditions])} order by t.since, t.id ${part(filter)}`.execute(
    db,
  );
  return { rows: rows.rows.map(show), total: await count(db, conditions, filter) };
}

/** Some articles by publication date, undated ones last. */
export async function articlesWith(db: Db, ids: readonly string[]): Promise<ArticleRow[]> {
  const { rows } = await sql<Stored>`
    select ${COLUMNS} from article t where t.id = any(${[...ids]}::text[]) order by t.since, t.id`.execute(db);
  return rows.map(show);
}

/** One article with its reading and whom its actors stand for. */
export async function oneArticle(db: Db, id: string): Promise<ArticleView | undefined> {
  const { rows } = await sql<Stored & { reading: Reading; capture: Capture }>`
    select ${COLUMNS}, t.capture, r.body as reading from article t join reading r on r.article = t.id
    where t.id = ${id}`.execute(db);
  const row = rows[0];
  if (!row) return undefined;
  const cells = row.reading.actors.map((actor) => cellId(id, actor.id));
  const persons = await personsOf(db, cells);
  const actors = row.reading.actors.flatMap((actor) => {
    const person = persons.get(cellId(id, actor.id));
    return person ? [{ local: actor.id, ...person }] : [];
  });
  return {
    ...show(row),
    reading: row.reading,
    capture: row.capture,
    actorIds: Object.fromEntries(actors.map((actor) => [actor.local, actor.id])),
    actorNames: Object.fromEntries(actors.map((actor) => [actor.id, actor.name])),
    stories: await storiesOf(db, id),
  };
}

/** The untouched bytes of an article and how it came in. */
export async function originalOf(db: Db, id: string): Promise<{ bytes: Uint8Array; capture: Capture } | undefined> {
  const { rows } = await sql<{ bytes: Uint8Array; capture: Capture }>`
    select o.bytes, a.capture from article a join original o on o.sha256 = a.sha256 where a.id = ${id}`.execute(db);
  const row = rows[0];
  return row && { bytes: new Uint8Array(row.bytes), capture: row.capture };
}

/** Retracted articles are left out unless they are asked for. */
const standing = ({ retracted }: Filter): Condition[] => (retracted === 'yes' ? [] : [sql`t.retracted is null`]);

async function count(db: Db, conditions: readonly Condition[], filter: Filter): Promise<number> {
  const { rows } = await (conditions.length === 0 && filter.retracted === undefined
    ? sql<{ n: number }>`select articles as n from tally`
    : sql<{ n: number }>`select count(*)::int as n from article t ${where([...standing(filter), ...conditions])}`
  ).execute(db);
  return rows[0]?.n ?? 0;
}

const narrow = (filter: Filter): Condition[] => [
  ...articleConditions('t', filter),
  ...(filter.act === undefined
    ? []
    : [sql`exists (select 1 from statement s where s.article = t.id and s.act = ${filter.act})`]),
  ...(filter.class === undefined
    ? []
    : [sql`exists (select 1 from event e where e.article = t.id and e.class = ${filter.class})`]),
];

const show = (row: Stored): ArticleRow => ({
  id: row.id,
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.outlet === null ? {} : { outlet: row.outlet }),
  ...(row.published === null ? {} : { published: row.published }),
  ...(row.url === null ? {} : { url: row.url }),
  language: row.language,
  words: row.words,
  actors: row.actors,
  statements: row.statements,
  events: row.events,
  setAside: row.set_aside,
  capturedAt: row.captured_at,
  opening: row.opening,
  ...(row.retracted ? { retracted: row.retracted } : {}),
});

/** Id of the article that has these bytes; nothing when the ledger lacks them. */
export async function withBytes(db: Db, sha256: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from article where sha256 = ${sha256}`.execute(db);
  return rows[0]?.id;
}
