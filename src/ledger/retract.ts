import { sql } from 'kysely';
import { settleIncidents } from './incident.ts';
import type { Relink } from './ledger.ts';
import { keepWithheld, madeBy, noteMade, putRows, TOLD, takeRows } from './retired.ts';
import { dropActors, freeActors, putActors, regainActors, rehold } from './retract-actor.ts';
import { loosenSayings, retieSayings } from './retract-saying.ts';
import { groupSayings } from './saying.ts';
import type { Tx } from './store.ts';
import { recountStories } from './story-write.ts';

/** Ids of all that an article holds, as arrays for conditions on rows `t`. */
const STATEMENTS = (article: string) => sql`(select id from statement where article = ${article})`;
const EVENTS = (article: string) => sql`(select id from event where article = ${article})`;
const CELLS = (article: string) => sql`(select cell from actor_member where article = ${article})`;
const PRINT = (article: string) => sql`(select n from print where article = ${article})`;

/**
 * Takes out of the ledger what hangs on an article: its cells, what it ties and what is found by it. The article, its
 * bytes and its reading stay, marked with the judgement. What the others tell is divided anew where the article held it
 * together; `relink` finds what they tell of each other. Work grows with the actors, sayings and incidents of the article.
 */
export async function retractArticle(tx: Tx, article: string, judgement: string, relink: Relink): Promise<void> {
  await sql`update article set retracted = ${judgement} where id = ${article}`.execute(tx);
  await countArticle(tx, article, -1);
  const sayings = await loosenSayings(tx, article);
  const incidents = await incidentsBeside(tx, article);
  const actors = await freeActors(tx, article);
  await rehold(tx, article);

  await takeRows(tx, article, 'occurrence', sql`t.account in ${EVENTS(article)} or t.other in ${EVENTS(article)}`);
  await takeRows(tx, article, 'account_actor', sql`t.event in ${EVENTS(article)}`);
  await takeRows(tx, article, 'account_key', sql`t.event in ${EVENTS(article)}`);
  await takeRows(tx, article, 'telling', sql`t.event in ${EVENTS(article)}`);
  await takeRows(tx, article, 'account', sql`t.article = ${article}`);
  await takeLineage(tx, article);
  await takeStories(tx, article);
  await takeRows(
    tx,
    article,
    'restatement',
    sql`t.statement in ${STATEMENTS(article)} or t.other in ${STATEMENTS(article)}`,
  );
  await takeRows(tx, article, 'wording_key', sql`t.statement in ${STATEMENTS(article)}`);
  await takeRows(tx, article, 'wording', sql`t.article = ${article}`);
  await takeTold(tx, article);
  await takeRows(tx, article, 'merge', sql`t.cell in ${CELLS(article)}`);
  await takeRows(
    tx,
    article,
    'bond',
    sql`t.a in ${CELLS(article)} or t.b in ${CELLS(article)}
      or t.revision = (select revision from article where id = ${article})`,
  );
  await takeRows(tx, article, 'actor_member', sql`t.article = ${article}`);

  await dropActors(tx, article, actors);
  await settleOthers(tx, incidents);
  await noteMade(tx, article, 'link', await retieSayings(tx, article, sayings, relink));
}

/** Puts back all that was taken out with an article, and divides anew what it ties. */
export async function restoreArticle(tx: Tx, article: string): Promise<void> {
  const sayings = await loosenSayings(tx, article);
  await sql`delete from restatement where seq = any(${await madeBy<number>(tx, article, 'link')}::bigint[])`.execute(
    tx,
  );
  const standing = await madeBy<string>(tx, article, 'stand-in');
  await sql`delete from wording_key where statement = any(${standing}::text[])`.execute(tx);
  await sql`delete from wording where statement = any(${standing}::text[])`.execute(tx);
  await sql`delete from lineage where child in (
    select body ->> 'child' from retired where article = ${article} and of = 'lineage')`.execute(tx);
  await sql`update article set retracted = null where id = ${article}`.execute(tx);
  await putActors(tx, article);
  await putRows(tx, article);
  await countArticle(tx, article, 1);
  await regainActors(tx, article);
  await sql`update account set incident = 0 where article = ${article}`.execute(tx);
  const { rows } = await sql<{ id: string }>`
    select id from account where article = ${article}
    union select o.other from occurrence o join account a on a.id = o.account where a.article = ${article}
    union select o.account from occurrence o join account a on a.id = o.other where a.article = ${article}`.execute(tx);
  await settleIncidents(
    tx,
    rows.map(({ id }) => id),
  );
  await countTerms(tx, article, 1);
  await recountStories(tx, await storiesWith(tx, article));
  const own = await sql<{ id: string }>`select id from statement where article = ${article}`.execute(tx);
  await groupSayings(tx, [...sayings, ...own.rows.map(({ id }) => id)]);
  await sql`delete from retired where article = ${article}`.execute(tx);
}

/** What follows from the reading of an article. */
async function takeTold(tx: Tx, article: string): Promise<void> {
  for (const table of TOLD)
    await takeRows(
      tx,
      article,
      table,
      table === 'event_party' ? sql`t.event in ${EVENTS(article)}` : sql`t.article = ${article}`,
    );
}

/** An article that an import brings as retracted: keeps its cells and what is withheld of it; false where that cannot be read. */
export async function withhold(
  tx: Tx,
  article: string,
  rows: readonly { readonly of: string; readonly body: unknown }[],
): Promise<boolean> {
  await takeTold(tx, article);
  await countArticle(tx, article, -1);
  return keepWithheld(tx, article, rows);
}

/** The counts of the ledger and of the outlet, with or without an article. */
async function countArticle(tx: Tx, article: string, by: 1 | -1): Promise<void> {
  await sql`update tally set articles = tally.articles + ${by}::int, unread = tally.unread + r.unread * ${by}::int,
      sample = tally.sample + r.sample * ${by}::int, statements = tally.statements + r.statements * ${by}::int,
      events = tally.events + r.events * ${by}::int, set_aside = tally.set_aside + r.set_aside * ${by}::int
    from (select a.statements, a.events, a.set_aside, (a.capture ->> 'how' = 'sample')::int as sample,
        (json_array_length(b.body -> 'sentences') = 0)::int as unread
      from article a join reading b on b.article = a.id where a.id = ${article}) r`.execute(tx);
  await sql`insert into outlet (name, articles) select outlet, 0 from article
    where id = ${article} and outlet is not null on conflict do nothing`.execute(tx);
  await sql`update outlet set articles = articles + ${by}::int where name = (select outlet from article where id = ${article})`.execute(
    tx,
  );
  await sql`delete from outlet where articles = 0`.execute(tx);
}

/** The incidents that an article tells, and the accounts of others in them. */
async function incidentsBeside(tx: Tx, article: string) {
  const { rows } = await sql<{ n: number; id: string; article: string }>`
    select incident::int as n, id, article from account
    where incident in (select incident from account where article = ${article})`.execute(tx);
  return {
    numbers: [...new Set(rows.map(({ n }) => n))],
    others: rows.filter((row) => row.article !== article).map(({ id }) => id),
  };
}

async function settleOthers(
  tx: Tx,
  { numbers, others }: { readonly numbers: readonly number[]; readonly others: readonly string[] },
): Promise<void> {
  await sql`delete from incident where n = any(${[...numbers]}::bigint[])
    and not exists (select 1 from account a where a.incident = incident.n)`.execute(tx);
  await settleIncidents(tx, others);
}

/** The stories it is in stay, with one article less; what finds stories by its words goes. */
async function takeStories(tx: Tx, article: string): Promise<void> {
  await countTerms(tx, article, -1);
  const stories = await storiesWith(tx, article);
  for (const table of ['story_member', 'story_text', 'story_key'] as const)
    await takeRows(tx, article, table, sql`t.article = ${article}`);
  await recountStories(tx, stories);
}

/** In how many articles each term stands, and of how many, with or without this one. */
async function countTerms(tx: Tx, article: string, by: 1 | -1): Promise<void> {
  await sql`update story_term set articles = articles + ${by}::int where key in (
    select k ->> 'key' from story_text t cross join lateral json_array_elements(t.terms) as k where t.article = ${article})`.execute(
    tx,
  );
  await sql`update tally set storied = storied + ${by}::int where exists (
    select 1 from story_text where article = ${article})`.execute(tx);
}

async function storiesWith(tx: Tx, article: string): Promise<string[]> {
  const { rows } = await sql<{ story: string }>`select story from story_member where article = ${article}`.execute(tx);
  return rows.map(({ story }) => story);
}

/** Edges go with either end. Those that a child has to others stay, and its whole family is kept to be put back. */
async function takeLineage(tx: Tx, article: string): Promise<void> {
  await takeRows(
    tx,
    article,
    'lineage',
    sql`t.child = ${article} or t.child in (select child from lineage where parent = ${article})`,
  );
  await sql`insert into lineage select r.* from retired o cross join lateral json_populate_record(null::lineage, o.body) r
    where o.article = ${article} and o.of = 'lineage' and r.child <> ${article} and r.parent <> ${article}`.execute(tx);
  for (const table of ['print_run', 'print_mark', 'print_outlet'] as const)
    await takeRows(tx, article, table, sql`t.n in ${PRINT(article)}`);
  await takeRows(tx, article, 'print', sql`t.article = ${article}`);
}
