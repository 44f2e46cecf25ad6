import { sql } from 'kysely';
import type { Db, Tx } from './store.ts';

/** The number of the revision that a transaction makes: one more than the last. */
export async function nextRevision(tx: Tx): Promise<number> {
  const { rows } = await sql<{ revision: string }>`
    update tally set revision = revision + 1 returning revision`.execute(tx);
  return Number(rows[0]?.revision);
}

/**
 * A mark of what can be seen: PostgreSQL's own list of the transactions that have ended and that are under way. Other
 * schemas of a server count as well, so it may be another one with nothing new, never the same with something new.
 */
export async function stateOf(db: Db): Promise<string> {
  const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(db);
  return (rows[0] as { state: string }).state;
}

/** Marks what the transaction tied and ended with its revision. */
export async function stampRevision(tx: Tx, revision: number): Promise<void> {
  await sql`with tied as (update bond set revision = ${revision} where revision is null)
    update ruling set ended = ${revision} where standing = 'no' and ended is null`.execute(tx);
}

/** The last revision before a day began, by the time of capture and of judging, in UTC; 0 where nothing was there. */
export async function revisionBefore(db: Db, day: string): Promise<number> {
  const { rows } = await sql<{ revision: string }>`
    select greatest((select coalesce(max(revision), 0) from article where captured_at < ${day}),
      (select coalesce(max(revision), 0) from judgement where at < ${day})) as revision`.execute(db);
  return Number(rows[0]?.revision ?? 0);
}

/**
 * Numbers for a ledger that was kept without them: articles and judgements each in their order, a judgement before the
 * first article that was captured later.
 */
export async function fillRevisions(tx: Tx): Promise<void> {
  const articles = await sql<{
    id: string;
    at: string;
  }>`select id, captured_at as at from article order by seq`.execute(tx);
  const judgements = await sql<{ id: string; at: string }>`select id, at from judgement order by seq`.execute(tx);
  const order: { readonly id: string; readonly judged: boolean }[] = [];
  let next = 0;
  for (const { id, at } of articles.rows) {
    for (let one = judgements.rows[next]; one && one.at < at; one = judgements.rows[++next])
      order.push({ id: one.id, judged: true });
    order.push({ id, judged: false });
  }
  for (const { id } of judgements.rows.slice(next)) order.push({ id, judged: true });
  const numbered = order.map((one, i) => ({ ...one, revision: i + 1 }));
  const pairs = (judged: boolean) => {
    const some = numbered.filter((one) => one.judged === judged);
    return sql`unnest(${some.map(({ id }) => id)}::text[], ${some.map(({ revision }) => revision)}::int[]) as r (id, revision)`;
  };
  await sql`update article set revision = r.revision from ${pairs(false)} where article.id = r.id`.execute(tx);
  // The journal lets nothing be changed; a number for what has none is no change of what it says. Whatever another step
  // revoked is checked first: a table with checks that wait cannot be altered.
  await sql`set constraints all immediate`.execute(tx);
  await sql`alter table judgement disable trigger judgement_rows`.execute(tx);
  await sql`update judgement set revision = r.revision from ${pairs(true)} where judgement.id = r.id`.execute(tx);
  await sql`alter table judgement enable trigger judgement_rows`.execute(tx);
  await sql`update tally set revision = ${numbered.length}`.execute(tx);
  await settleRevisions(tx);
}

/** When every article and judgement has its number: those of the ties and of the rulings that hang on them. */
export async function settleRevisions(tx: Tx): Promise<void> {
  await sql`update tally set revision = greatest(revision, (select coalesce(max(revision), 0) from article),
    (select coalesce(max(revision), 0) from judgement))`.execute(tx);
  // A tie came with the later of its two ends; one to a name as soon as somebody spoke of that name.
  await sql`update bond set revision = greatest(
      (select max(r.revision) from actor_member m join article r on r.id = m.article where m.cell in (bond.a, bond.b)),
      (select min(j.revision) from ruling u join judgement j on j.id = u.judgement
        where bond.b like '%=' and (u.a = any(${names}) or u.b = any(${names}))))
    where revision is null`.execute(tx);
  await sql`update ruling set ended = coalesce(
      (select r.revision from judgement j join judgement r on r.id = j.revoked_by where j.id = ruling.judgement),
      (select j.revision from judgement j where j.id = ruling.judgement))
    where standing = 'no' and ended is null`.execute(tx);
}

/** The name of a tie, and the same name of any class. */
const names = sql`array[bond.b, regexp_replace(bond.b, '^[^:]*', '*')]`;
