import { type RawBuilder, sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import type { Reading } from '../core/reading.ts';
import type { EventRow } from '../core/view.ts';
import { writeActorKeys } from './actor-key.ts';
import { bounds } from './bounds.ts';
import { toldRows } from './cell-rows.ts';
import { eventCells, statementCells } from './cells.ts';
import { denyingRows } from './denying.ts';
import { groundRows } from './ground-rows.ts';
import { leafActors } from './identity-leaf.ts';
import { actorIdOf } from './identity-node.ts';
import { settleIdentity } from './identity-settle.ts';
import { writeAccounts } from './incident.ts';
import { joinActors } from './join.ts';
import { keyedRows } from './keyed.ts';
import type { ActorEntry, Entry } from './ledger.ts';
import { writeLineage } from './lineage-write.ts';
import { type Member, membersOf } from './member.ts';
import { countEvents, tallyActors, writeMembers } from './members.ts';
import { type Decision, holdersOf, writeMerges } from './merge-write.ts';
import { writeNames } from './name.ts';
import { entryReports } from './retell.ts';
import { stampRevision } from './revision.ts';
import { type Insert, insertTables } from './rows.ts';
import { isJudged, nameMembers, writeBonds } from './ruling.ts';
import { joinSayings } from './saying.ts';
import type { Tx } from './store.ts';
import { writeStories } from './story-write.ts';
import { writeWordings } from './wording.ts';
import { countWords, fold, opening, plain } from './words.ts';

/** Writes one article with all its cells into an open transaction; nothing is written when its bytes are there. */
export async function writeEntry(tx: Tx, entry: Entry): Promise<'added' | 'present'> {
  const { reading } = entry;
  const { there, spoken, revision } = await begin(tx, reading);
  if (there.includes(reading.sha256)) return 'present';
  if (there.length > 0 || revision === null) throw new StemmaError('E_ID_TAKEN', reading.id);

  const rules = [
    ...(entry.denying ? [denyingRows([entry.denying])] : []),
    ...(entry.keyRules === undefined ? [] : [keyedRows([{ article: reading.id, rules: entry.keyRules }])]),
  ];
  const { members, events } = await writeArticle(tx, reading, entry.capture, { revision: Number(revision), rules });
  await writeOriginal(tx, reading.sha256, entry.bytes);
  const actors = await writeActors(tx, reading, entry, { members, events, spoken });
  await writeWordings(tx, reading.id, entryReports({ reading, actors }));
  await joinSayings(tx, entry.restatements);
  if (entry.incidents) await writeAccounts(tx, entry.incidents, datedEvents(reading, events));
  if (entry.lineage) await writeLineage(tx, entry.lineage);
  if (entry.story) await writeStories(tx, entry.story);
  await stampRevision(tx, Number(revision));
  return 'added';
}

/**
 * The hashes of articles with the id or the bytes of one, the number of the revision that it makes where there are none,
 * and whether people spoke of any actors.
 */
async function begin(tx: Tx, { id, sha256 }: Reading) {
  const { rows } = await sql<{ there: readonly string[]; spoken: boolean; revision: string | null }>`
    with found as materialized (select array(select sha256 from article where sha256 = ${sha256} or id = ${id}) as there),
    next as (update tally set revision = revision + 1 where (select cardinality(there) from found) = 0 returning revision)
    select there, exists (select 1 from ruling where standing = 'yes') as spoken, (select revision from next) as revision
    from found`.execute(tx);
  return rows[0] as (typeof rows)[number];
}

/** Events with the days of their report, as the ledger keeps them. */
function datedEvents({ published }: Reading, events: readonly EventRow[]) {
  const span = published && bounds(published.value);
  return events.map((body) => ({ body, since: span?.since ?? null, until: span?.until ?? null }));
}

/**
 * The article's row, its reading, sentences, statements and events, and the counts of the ledger. `rules`: further rows, of
 * what was told of it by which rules. Gives its actors and events.
 */
export async function writeArticle(
  tx: Tx,
  reading: Reading,
  capture: Capture,
  { revision, retracted = null, rules = [] }: Placing,
): Promise<{ readonly members: ReadonlyMap<string, Member>; readonly events: readonly EventRow[] }> {
  const statements = statementCells(reading);
  const events = eventCells(reading);
  const span = reading.published && bounds(reading.published.value);
  const outlet = reading.outlet === undefined ? null : plain(reading.outlet);
  const date = { outlet, since: span?.since ?? null, until: span?.until ?? null };
  // One round trip for what belongs to no list: each costs about as much as the rows themselves.
  await sql`
    with own as (insert into article (id, sha256, outlet, title, url, language, published, since, until, words, actors, statements,
      events, set_aside, opening, captured_at, capture, revision, retracted)
    values (${reading.id}, ${reading.sha256}, ${outlet}, ${reading.title === undefined ? null : plain(reading.title)},
      ${reading.url === undefined ? null : plain(reading.url)}, ${reading.language},
      ${reading.published ? JSON.stringify(reading.published) : null}::text::json, ${date.since}, ${date.until},
      ${countWords(reading.text)}, ${reading.actors.filter((actor) => !actor.described).length}, ${statements.length}, ${events.length},
      ${reading.setAside.length}, ${opening(reading.text)}, ${capture.capturedAt},
      ${JSON.stringify(capture)}::text::json, ${revision}, ${retracted})),
    searched as (${sentencesOf(reading)}),
    whole as (insert into reading (article, body) values (${reading.id}, ${JSON.stringify(reading)}::text::json)),
    house as (insert into outlet (name, articles) select ${outlet}::text, 1 where ${outlet}::text is not null
      on conflict (name) do update set articles = outlet.articles + 1)
    update tally set articles = articles + 1, unread = unread + ${isUnread(reading) ? 1 : 0}::int,
      sample = sample + ${capture.how === 'sample' ? 1 : 0}::int, statements = statements + ${statements.length}::int,
      events = events + ${events.length}::int, set_aside = set_aside + ${reading.setAside.length}::int`.execute(tx);
  await insertTables(tx, [...toldRows(reading.id, statements, events, date), ...groundRows(reading, date), ...rules]);
  return { members: membersOf(reading, statements, events), events };
}

/** Where an article stands in the ledger. */
interface Placing {
  readonly revision: number;
  readonly retracted?: string | null;
  readonly rules?: readonly Insert[];
}

/** The untouched bytes of an article. */
export async function writeOriginal(tx: Tx, sha256: string, bytes: Uint8Array): Promise<void> {
  await sql`insert into original (sha256, bytes) values (${sha256}, ${Buffer.from(bytes)})`.execute(tx);
}

/** An article without sentences was kept but not read: its language is not one that Stemma reads. */
const isUnread = (reading: Reading): boolean => reading.sentences.length === 0;

/** The sentences of an article as they are searched. */
function sentencesOf(reading: Reading): RawBuilder<unknown> {
  const pieces = isUnread(reading) ? lines(reading.text) : reading.sentences;
  return sql`insert into sentence (article, start, stop, body, words)
    select ${reading.id}, start, stop, body, to_tsvector('english', folded)
    from unnest(${pieces.map(([start]) => start)}::int[], ${pieces.map(([, stop]) => stop)}::int[],
      ${pieces.map((piece) => plain(reading.text.slice(...piece)))}::text[],
      ${pieces.map((piece) => fold(reading.text.slice(...piece)))}::text[]) as r (start, stop, body, folded)`;
}

/** The lines of a text that hold more than blanks: what an unread article is searched by. */
const lines = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => [match.index, match.index + match[0].length] as const);

/** Who is who: new actors, joins that the article proves, the article's part of each actor, and why. Gives the actors of today. */
async function writeActors(
  tx: Tx,
  reading: Reading,
  entry: Entry,
  { members, events, spoken }: Written,
): Promise<readonly ActorEntry[]> {
  const own = entry.actors.map((actor) => ({ ...actor, member: memberOf(members, actor) }));
  const decisions = await decide(tx, own);
  await sql`
    with made as (insert into actor (id, name, type, founder)
    select distinct on (id) id, name, type, cell
    from unnest(${own.map(({ actor }) => actor)}::text[], ${own.map(({ member }) => plain(member.name))}::text[],
      ${own.map(({ member }) => member.type)}::text[], ${own.map(({ member }) => member.cell)}::text[])
      with ordinality as r (id, name, type, cell, n)
    order by id, n
    on conflict (id) do nothing returning id)
    update tally set actors = actors + (select count(*) from made)::int`.execute(tx);
  const bonds = await bondsFor(tx, own, entry.joins);
  const judged = spoken && (await isJudged(tx, own, entry.joins));
  if (!judged) for (const { from, into } of entry.joins) await joinActors(tx, from, into);

  const leaves = judged ? await leafActors(tx, decisions) : new Map<string, string>();
  const placed = (await today(tx, own)).map((one) => ({ ...one, actor: leaves.get(one.member.cell) ?? one.actor }));
  await writeMembers(tx, placed);
  await writeNames(
    tx,
    placed.map(({ actor, member }) => ({ ...member, actor, outlet: plain(reading.outlet ?? '') })),
  );
  const owner = new Map(placed.map(({ actor, member }) => [member.cell, actor]));
  await writeMerges(
    tx,
    decisions.map((one) => ({ ...one, actor: owner.get(one.merge.member as string) as string })),
  );
  await writeBonds(tx, bonds);
  await tallyActors(
    tx,
    placed,
    countEvents(reading.id, events, placed),
    reading.published && bounds(reading.published.value),
  );
  await writeActorKeys(
    tx,
    placed.flatMap(({ actor, keys }) => keys.map((key) => [plain(key), actor] as const)),
  );
  if (!judged) return placed;
  const named = await nameMembers(tx, { cells: own.map(({ member }) => member.cell) });
  const tied = own.map(({ member }) => member.cell).filter((cell) => !leaves.has(cell) || named.has(cell));
  await settleIdentity(tx, [...tied, ...bonds.flat()]);
  return membersToday(tx, reading.id, placed);
}

interface Written {
  readonly members: ReadonlyMap<string, Member>;
  readonly events: readonly EventRow[];
  readonly spoken: boolean;
}

type Own = ActorEntry & { readonly member: Member };

/** The article's decisions, each with the member it was found for and the one beside which the other actor was known. */
async function decide(tx: Tx, own: readonly Own[]): Promise<readonly Omit<Decision, 'actor'>[]> {
  const merges = own.flatMap(({ member, merges }) => merges.map((merge) => ({ member, merge })));
  const across = merges.filter(({ member, merge }) => merge.a === member.cell);
  const holders = await holdersOf(
    tx,
    across.map(({ merge: { b, on } }) => ({ actor: b, ...(on === undefined ? {} : { name: on[1] }) })),
  );
  return merges.map(({ member, merge }) => {
    const holder = holders[across.findIndex((one) => one.merge === merge)];
    return {
      merge: { ...merge, member: member.cell, ...(holder === undefined ? {} : { holder: holder.cell }) },
      type: member.type,
      otherType: holder?.type ?? member.type,
    };
  });
}

/** Ties for what no decision explains: an actor that joined another, two actors that became one. */
async function bondsFor(
  tx: Tx,
  own: readonly Own[],
  joins: Entry['joins'],
): Promise<readonly (readonly [string, string])[]> {
  const leads = new Set(own.flatMap(({ merges }) => merges.map(({ b, verdict }) => (verdict === 'same' ? b : ''))));
  const joined = joins.filter(({ from, into }) => !leads.has(from) || !leads.has(into));
  const alone = own.filter(
    ({ actor, member, merges }) =>
      actor !== actorIdOf(member.cell) && !merges.some(({ a, verdict }) => a === member.cell && verdict === 'same'),
  );
  const asked = [...alone.map(({ actor }) => actor), ...joined.flatMap(({ from, into }) => [from, into])];
  const cells = (
    await holdersOf(
      tx,
      asked.map((actor) => ({ actor })),
    )
  ).map((holder) => holder?.cell ?? '');
  const ends = cells.slice(alone.length);
  return [
    ...alone.map(({ member }, i) => [member.cell, cells[i] as string] as const),
    ...joined.map((_, i) => [ends[2 * i] as string, ends[2 * i + 1] as string] as const),
  ].filter(([a, b]) => a !== b && b !== '');
}

/** Entries with the actors that theirs are today. */
async function today<One extends ActorEntry>(tx: Tx, own: readonly One[]): Promise<One[]> {
  const { rows } = await sql<{ id: string; target: string }>`
    select id, coalesce(moved_to, id) as target from actor where id = any(${own.map(({ actor }) => actor)}::text[])`.execute(
    tx,
  );
  const target = new Map(rows.map((row) => [row.id, row.target]));
  return own.map((actor) => ({ ...actor, actor: target.get(actor.actor) as string }));
}

/** Entries with the actors that their members belong to. */
async function membersToday<One extends ActorEntry>(tx: Tx, article: string, own: readonly One[]): Promise<One[]> {
  const { rows } = await sql<{ local: string; actor: string }>`
    select local, actor from actor_member where article = ${article}`.execute(tx);
  const target = new Map(rows.map((row) => [row.local, row.actor]));
  return own.map((actor) => ({ ...actor, actor: target.get(actor.local) as string }));
}

function memberOf(members: ReadonlyMap<string, Member>, { local }: ActorEntry): Member {
  const member = members.get(local);
  if (!member) throw new StemmaError('E_BROKEN_PROMISE', `an entry names the actor ${local}, which its reading lacks`);
  return member;
}
