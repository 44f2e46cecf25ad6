import { sql } from 'kysely';
import type { Hanging } from '../core/change-view.ts';
import { StemmaError } from '../core/errors.ts';
import type { ActorBrief } from '../core/view.ts';
import { articlesWith } from './articles.ts';
import type { Relink } from './ledger.ts';
import { retractArticle } from './retract.ts';
import type { Db, Tx } from './store.ts';

/**
 * What hangs on an article: it is taken out, looked at, and put back as if nothing had been, so that this is just what a
 * retraction does. Throws E_NO_SUCH_CELL where there is no such article, E_RETRACTED where it is out already.
 */
export async function hangingOf(tx: Tx, id: string, relink: Relink): Promise<Hanging> {
  const [article] = await articlesWith(tx, [id]);
  if (!article) throw new StemmaError('E_NO_SUCH_CELL', id);
  if (article.retracted) throw new StemmaError('E_RETRACTED', id);
  const own = await ownCounts(tx, id);
  const members = await membersBeside(tx, id);
  const reports = await groupsBeside(tx, id, 'report');
  const accounts = await groupsBeside(tx, id, 'account');
  const lineage = await edgesAt(tx, id);
  await sql`savepoint looked`.execute(tx);
  await retractArticle(tx, id, 'looked', relink);
  const after = {
    actors: await actorsNow(
      tx,
      members.map(({ cell }) => cell),
    ),
    reports: await groupsNow(
      tx,
      reports.map(({ id: one }) => one),
      'report',
    ),
    accounts: await groupsNow(
      tx,
      accounts.map(({ id: one }) => one),
      'account',
    ),
  };
  await sql`rollback to savepoint looked`.execute(tx);
  return {
    article,
    ...own,
    ...who(members, after.actors, id),
    sayings: fewer(reports, after.reports, id),
    incidents: fewer(accounts, after.accounts, id),
    lineage,
  };
}

type Own = Pick<Hanging, 'statements' | 'events' | 'relations' | 'labels' | 'merges' | 'restingMerges'>;

async function ownCounts(db: Db, id: string): Promise<Own> {
  const cells = sql`(select cell from actor_member where article = ${id})`;
  const { rows } = await sql<Own>`
    select (select count(*)::int from statement where article = ${id}) as statements,
      (select count(*)::int from event where article = ${id}) as events,
      (select count(*)::int from relation where article = ${id}) as relations,
      (select count(*)::int from label where article = ${id}) as labels,
      (select count(*)::int from merge where cell in ${cells} and verdict = 'same' and holder is not null) as merges,
      (select count(*)::int from merge where holder in ${cells} and verdict = 'same' and cell not in ${cells}) as "restingMerges"`.execute(
    db,
  );
  return rows[0] as Own;
}

interface Member {
  readonly cell: string;
  readonly article: string;
  readonly actor: ActorBrief;
}

const BRIEF = sql`json_build_object('id', a.id, 'name', a.name, 'type', a.type, 'articles', a.articles) as actor`;

async function membersBeside(db: Db, id: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.cell, m.article, ${BRIEF} from actor_member m join actor a on a.id = m.actor
    where m.actor in (select actor from actor_member where article = ${id}) order by m.cell`.execute(db);
  return rows;
}

async function actorsNow(db: Db, cells: readonly string[]): Promise<ReadonlyMap<string, ActorBrief>> {
  const { rows } = await sql<{ cell: string; actor: ActorBrief }>`
    select m.cell, ${BRIEF} from actor_member m join actor a on a.id = m.actor
    where m.cell = any(${[...cells]}::text[])`.execute(db);
  return new Map(rows.map(({ cell, actor }) => [cell, actor]));
}

/** Who is nobody without the article, and who is several. */
function who(
  members: readonly Member[],
  now: ReadonlyMap<string, ActorBrief>,
  article: string,
): Pick<Hanging, 'actors' | 'parted'> {
  const before = new Map(members.map(({ actor }) => [actor.id, actor]));
  const sides = [...before.values()].map((actor) => {
    const cells = members.filter((one) => one.actor.id === actor.id && one.article !== article);
    return { before: actor, now: [...new Map(cells.flatMap(({ cell }) => entry(now.get(cell)))).values()] };
  });
  const order = (a: ActorBrief, b: ActorBrief): number => b.articles - a.articles || (a.id < b.id ? -1 : 1);
  sides.sort((a, b) => order(a.before, b.before));
  return {
    actors: sides.filter((side) => side.now.length === 0).map((side) => side.before),
    parted: sides.filter((side) => side.now.length > 1).map((side) => ({ ...side, now: side.now.sort(order) })),
  };
}

const entry = (actor: ActorBrief | undefined): [string, ActorBrief][] => (actor ? [[actor.id, actor]] : []);

/** A statement that reports a saying, or an account that tells an incident. */
interface Part {
  readonly id: string;
  readonly article: string;
  readonly group: number;
  /** The first of its group. */
  readonly first: string;
}

const KEYS = {
  report: { id: sql`t.statement`, group: sql`t.saying` },
  account: { id: sql`t.id`, group: sql`t.incident` },
} as const;

async function groupsBeside(db: Db, id: string, table: keyof typeof KEYS): Promise<Part[]> {
  const { id: one, group } = KEYS[table];
  const { rows } = await sql<Part>`
    select ${one} as id, t.article, ${group}::int as "group",
      first_value(${one}) over (partition by ${group} order by t.rank) as first
    from ${sql.table(table)} t where ${group} in (select ${group} from ${sql.table(table)} t where t.article = ${id})
    order by 1`.execute(db);
  return rows;
}

async function groupsNow(
  db: Db,
  ids: readonly string[],
  table: keyof typeof KEYS,
): Promise<ReadonlyMap<string, number>> {
  const { id, group } = KEYS[table];
  const { rows } = await sql<{ id: string; group: number }>`
    select ${id} as id, ${group}::int as "group" from ${sql.table(table)} t where ${id} = any(${[...ids]}::text[])`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row.group]));
}

/** In how many articles each saying or incident stands, and those that come of it without the article. */
function fewer(parts: readonly Part[], now: ReadonlyMap<string, number>, article: string): Hanging['sayings'] {
  const groups = new Map(parts.map((part) => [part.group, part.first]));
  return [...groups].flatMap(([group, id]) => {
    const all = parts.filter((part) => part.group === group);
    const before = new Set(all.map((part) => part.article)).size;
    const left = new Map<number | string, Set<string>>();
    for (const part of all.filter((one) => one.article !== article)) {
      const key = now.get(part.id) ?? part.id;
      left.set(key, (left.get(key) ?? new Set()).add(part.article));
    }
    const after = [...left.values()].map(({ size }) => size).sort((a, b) => b - a);
    return before > 1 ? [{ id, before, after }] : [];
  });
}

async function edgesAt(db: Db, id: string): Promise<Hanging['lineage']> {
  const { rows } = await sql<Hanging['lineage'][number]>`
    select child, parent, type from edge where child = ${id} or parent = ${id} order by child, parent`.execute(db);
  return rows;
}
