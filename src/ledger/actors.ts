import { sql } from 'kysely';
import type { Cite } from '../core/line.ts';
import type { ActorName, ActorRow, ActorView, Filter, Page } from '../core/view.ts';
import { judgementsOf } from './judged.ts';
import { labelsOf } from './labels.ts';
import { mergesOf } from './merge-show.ts';
import { type Condition, part, reported, where } from './narrow.ts';
import { actorToday } from './person.ts';
import { relationsOf } from './relations.ts';
import { disputesOf } from './review.ts';
import type { Db } from './store.ts';
import { listEvents, listStatements } from './told.ts';

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
  readonly first: string | null;
  readonly last: string | null;
}

const COLUMNS = sql`t.id, t.name, t.type, t.articles, t.mentions, t.statements, t.events, t.first, t.last`;
// An actor page shows so many of each at most; the row's counts tell how many there are.
const MOST = 500;

/** Actors by the number of articles that name them, then by mentions. */
export async function listActors(db: Db, filter: Filter): Promise<Page<ActorRow>> {
  const narrowed = narrow(filter);
  const conditions = [sql`t.moved_to is null`, ...narrowed];
  const { rows } = await sql<Stored>`
    select ${COLUMNS} from actor t ${where(conditions)}
    order by t.articles desc, t.mentions desc, t.id ${part(filter)}`.execute(db);
  const counted = await (narrowed.length === 0
    ? sql<{ n: number }>`select actors as n from tally`
    : sql<{ n: number }>`select count(*)::int as n from actor t ${where(conditions)}`
  ).execute(db);
  return { rows: await show(db, rows), total: counted.rows[0]?.n ?? 0 };
}

/** Some actors by the number of articles that name them, then by mentions. */
export async function actorsWith(db: Db, ids: readonly string[]): Promise<ActorRow[]> {
  const { rows } = await sql<Stored>`
    select ${COLUMNS} from actor t where t.id = any(${[...ids]}::text[])
    order by t.articles desc, t.mentions desc, t.id`.execute(db);
  return show(db, rows);
}

/** One actor with what it is said to have said and done; an id that was found to be another's gives that other. */
export async function oneActor(db: Db, id: string): Promise<ActorView | undefined> {
  const today = await actorToday(db, id);
  if (today === undefined) return undefined;
  const { rows } = await sql<Stored>`select ${COLUMNS} from actor t where t.id = ${today}`.execute(db);
  const [row] = await show(db, rows);
  if (!row) return undefined;
  return {
    ...row,
    merges: (await mergesOf(db, today)).map(({ member: _member, holder: _holder, ...merge }) => merge),
    roles: await roles(db, today),
    statementRows: (await listStatements(db, { actor: today, limit: MOST })).rows,
    eventRows: (await listEvents(db, { actor: today, limit: MOST })).rows,
    relationRows: await relationsOf(db, today, MOST),
    labels: await labelsOf(db, today),
    members: await membersOf(db, today),
    judgements: await judgementsOf(db, today),
    disputes: await disputesOf(db, today),
  };
}

/** The in-article actors of an actor. */
async function membersOf(db: Db, actor: string): Promise<ActorView['members']> {
  const { rows } = await sql<{
    cell: string;
    article: string;
    name: string;
    outlet: string | null;
    date: string | null;
  }>`
    select m.cell, m.article, m.name, r.outlet, r.published ->> 'value' as date
    from actor_member m join article r on r.id = m.article
    where m.actor = ${actor} order by r.seq, length(m.local), m.local limit ${MOST}`.execute(db);
  return rows.map(({ cell, article, name, outlet, date }) => ({
    ...{ id: cell, article, name },
    ...(outlet === null ? {} : { outlet }),
    ...(date === null ? {} : { reported: date }),
  }));
}

/** The offices and descriptions texts give an actor, each wording once, in order of arrival. */
async function roles(db: Db, actor: string): Promise<ActorView['roles']> {
  const { rows } = await sql<{ roles: ActorView['roles'] }>`
    select roles from actor_member where actor = ${actor} and roles::text <> '[]' order by seq limit ${MOST}`.execute(
    db,
  );
  const first = new Map<string, ActorView['roles'][number]>();
  for (const role of rows.flatMap((row) => row.roles)) if (!first.has(role.text)) first.set(role.text, role);
  return [...first.values()];
}

async function show(db: Db, rows: readonly Stored[]): Promise<ActorRow[]> {
  const names = await namesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ first, last, ...row }) => ({
    ...row,
    names: names.get(row.id) ?? [],
    ...(first === null ? {} : { first }),
    ...(last === null ? {} : { last }),
  }));
}

/** The spellings of actors, most used first, each with the outlets that use it and one place where it stands. */
async function namesOf(db: Db, actors: readonly string[]): Promise<ReadonlyMap<string, ActorName[]>> {
  const { rows } = await sql<{ actor: string; text: string; by: { outlet: string; articles: number }[]; cite: Cite }>`
    select actor, text, json_agg(json_build_object('outlet', outlet, 'articles', articles) order by articles desc, outlet) as by,
      (array_agg(cite order by outlet))[1] as cite
    from actor_name where actor = any(${[...actors]}::text[])
    group by actor, text order by actor, sum(articles) desc, length(text) desc, text`.execute(db);
  const names = new Map<string, ActorName[]>();
  for (const { actor, text, by, cite } of rows) {
    const list = names.get(actor) ?? [];
    list.push({
      text,
      articles: by.reduce((sum, { articles }) => sum + articles, 0),
      outlets: by.flatMap(({ outlet }) => outlet || []).sort(),
      by: by.map(({ outlet, articles }) => ({ ...(outlet === '' ? {} : { outlet }), articles })),
      cite,
    });
    names.set(actor, list);
  }
  return names;
}

/** The conditions on an actor: what one and the same of its articles must hold. */
function narrow(filter: Filter): Condition[] {
  const inArticle = [
    ...reported('r', filter),
    ...(filter.article === undefined ? [] : [sql`m.article = ${filter.article}`]),
    ...(filter.act === undefined
      ? []
      : [sql`exists (select 1 from statement s where s.source = m.cell and s.act = ${filter.act})`]),
    ...(filter.class === undefined
      ? []
      : [
          sql`exists (select 1 from event_party p join event e on e.id = p.event
            where p.cell = m.cell and e.class = ${filter.class})`,
        ]),
  ];
  return [
    ...(filter.type === undefined ? [] : [sql`t.type = ${filter.type}`]),
    ...(filter.actor === undefined
      ? []
      : [sql`t.id = (select coalesce(a.moved_to, a.id) from actor a where a.id = ${filter.actor})`]),
    ...(inArticle.length === 0
      ? []
      : [sql`t.id in (select m.actor from actor_member m join article r on r.id = m.article ${where(inArticle)})`]),
  ];
}
