import { sql } from 'kysely';
import type { LedgerChanges, Since } from '../core/change-view.ts';
import type { StatementRow } from '../core/view.ts';
import { actorsWith } from './actors.ts';
import { articlesWith } from './articles.ts';
import { figuresSince, grownSince } from './grown.ts';
import { viewsOf } from './judged.ts';
import type { Condition } from './narrow.ts';
import { showStatements } from './person.ts';
import { findShifts } from './shift.ts';
import { after, before, type Cut, cutAt } from './since.ts';
import type { Db } from './store.ts';

/** A list of what is new shows so many rows at most. */
const MOST = 500;
const ACTORS = 100;

/**
 * What is new in the ledger since a revision or a day: articles, words of people, actors that became one or several,
 * denials, deadlines that passed. Work grows with what came since, not with the ledger.
 */
export async function findChanges(db: Db, since: Since): Promise<LedgerChanges> {
  const cut = await cutAt(db, since);
  const state = await stateOf(db, cut);
  const fresh = await freshOf(db, cut);
  const grown = await grownSince(db, cut);
  const asOf = since.asOf ?? state.now;
  return {
    since: { ...since, ...(cut.kind === 'revision' ? { revision: cut.revision } : {}) },
    revision: state.revision,
    ...(state.before === null ? {} : { lastBefore: state.before }),
    ...(state.now === null ? {} : { lastNow: state.now }),
    articles: await articlesWith(db, fresh),
    retracted: await retractedSince(db, cut),
    judgements: await judgementsSince(db, cut),
    shifts: await findShifts(db, cut),
    ...(await actorsSince(db, cut)),
    ...(await countsOf(db, cut)),
    ...grown,
    figures: await figuresSince(
      db,
      cut,
      grown.incidents.filter(({ before: had }) => had > 0).map(({ id }) => id),
    ),
    denials: await statementsWhere(db, sql`t.act = 'deny' and ${after(cut)}`),
    due: asOf === null ? [] : await dueBetween(db, cut, state.before, asOf),
  };
}

/** The latest revision, and the latest day on which something was reported, before and now. */
async function stateOf(
  db: Db,
  cut: Cut,
): Promise<{ readonly revision: number; readonly before: string | null; readonly now: string | null }> {
  const { rows } = await sql<{ revision: string; before: string | null; now: string | null }>`
    select tally.revision, (select max(r.until) from article r where r.retracted is null and ${before(cut)}) as before,
      (select max(until) from article where retracted is null) as now from tally`.execute(db);
  const { revision, before: then, now } = rows[0] as (typeof rows)[number];
  return { revision: Number(revision), before: then, now };
}

async function freshOf(db: Db, cut: Cut): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from article r where r.retracted is null and ${after(cut)} order by r.since, r.id limit ${MOST}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Articles of before that were taken out since; by the day of publication, all that are out. */
async function retractedSince(db: Db, cut: Cut): Promise<LedgerChanges['retracted']> {
  const since = cut.kind === 'revision' ? sql`j.revision > ${cut.revision}` : sql`true`;
  const { rows } = await sql<{ id: string }>`
    select r.id from article r join judgement j on j.id = r.retracted where ${before(cut)} and ${since}`.execute(db);
  return articlesWith(
    db,
    rows.map(({ id }) => id),
  );
}

/** Words of people that were said since and stand; by the day of publication there are none. */
async function judgementsSince(db: Db, cut: Cut): Promise<LedgerChanges['judgements']> {
  if (cut.kind === 'reported') return [];
  const { rows } = await sql<{ id: string }>`
    select id from judgement where revision > ${cut.revision} and revoked_by is null`.execute(db);
  return viewsOf(db, new Set(rows.map(({ id }) => id)));
}

/** Actors that none but new articles name, and how many there are. */
async function actorsSince(db: Db, cut: Cut): Promise<Pick<LedgerChanges, 'actors' | 'newActors'>> {
  const { rows } = await sql<{ id: string; total: number }>`
    select a.id, count(*) over ()::int as total
    from (select distinct m.actor from article r join actor_member m on m.article = r.id where ${after(cut)}) t
    join actor a on a.id = t.actor
    where not exists (select 1 from actor_member m join article r on r.id = m.article where m.actor = a.id and ${before(cut)})
    order by a.articles desc, a.mentions desc, a.id limit ${ACTORS}`.execute(db);
  return {
    actors: await actorsWith(
      db,
      rows.map(({ id }) => id),
    ),
    newActors: rows[0]?.total ?? 0,
  };
}

async function countsOf(db: Db, cut: Cut): Promise<Pick<LedgerChanges, 'newArticles' | 'newStatements' | 'newEvents'>> {
  const { rows } = await sql<{ articles: number; statements: number; events: number }>`
    select count(*)::int as articles, coalesce(sum(r.statements), 0)::int as statements,
      coalesce(sum(r.events), 0)::int as events from article r where r.retracted is null and ${after(cut)}`.execute(db);
  const { articles, statements, events } = rows[0] as (typeof rows)[number];
  return { newArticles: articles, newStatements: statements, newEvents: events };
}

/** Promises and the like whose last day lies before `asOf` and did not before, or that were not known then. */
function dueBetween(db: Db, cut: Cut, then: string | null, asOf: string): Promise<StatementRow[]> {
  const last = sql`regexp_replace(t.body ->> 'deadline', '^.*/', '') || '~'`;
  return statementsWhere(
    db,
    sql`t.body ->> 'deadline' is not null and ${last} < ${asOf} and (${last} >= ${then ?? ''} or ${after(cut)})`,
  );
}

/** Statements, rows `t` beside their articles `r`, by the day of the report. */
async function statementsWhere(db: Db, condition: Condition): Promise<StatementRow[]> {
  const { rows } = await sql<{ body: StatementRow }>`
    select t.body from statement t join article r on r.id = t.article where ${condition}
    order by t.since, t.article, t.start, t.id limit ${MOST}`.execute(db);
  return showStatements(
    db,
    rows.map(({ body }) => body),
  );
}
