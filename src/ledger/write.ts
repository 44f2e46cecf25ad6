import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { Capture } from '../core/line.ts';
import type { Reading } from '../core/reading.ts';
import { bounds } from './bounds.ts';
import { eventCells, statementCells } from './cells.ts';
import { writeGround } from './ground-write.ts';
import { joinActors } from './join.ts';
import type { ActorEntry, Entry } from './ledger.ts';
import { type Member, membersOf } from './member.ts';
import { countEvents, tallyActors, writeMembers } from './members.ts';
import { writeNames } from './name.ts';
import { entryReports } from './retell.ts';
import { joinSayings } from './saying.ts';
import type { Tx } from './store.ts';
import { tell } from './tell.ts';
import { writeWordings } from './wording.ts';
import { countWords, fold, opening, plain } from './words.ts';

/** Writes one article with all its cells into an open transaction; nothing is written when its bytes are there. */
export async function writeEntry(tx: Tx, entry: Entry): Promise<'added' | 'present'> {
  const { reading } = entry;
  const there = await sql<{ id: string; sha256: string }>`
    select id, sha256 from article where sha256 = ${reading.sha256} or id = ${reading.id}`.execute(tx);
  if (there.rows.some(({ sha256 }) => sha256 === reading.sha256)) return 'present';
  if (there.rows.length > 0) throw new StemmaError('E_ID_TAKEN', reading.id);

  const members = await writeArticle(tx, reading, entry.capture);
  await writeOriginal(tx, reading.sha256, entry.bytes);
  const actors = await writeActors(tx, reading, entry, members);
  await writeWordings(tx, reading.id, entryReports({ reading, actors }));
  await joinSayings(tx, entry.restatements);
  return 'added';
}

/** The article's row, its reading, sentences, statements and events, and the counts of the ledger. */
export async function writeArticle(
  tx: Tx,
  reading: Reading,
  capture: Capture,
  retracted: string | null = null,
): Promise<ReadonlyMap<string, Member>> {
  const statements = statementCells(reading);
  const events = eventCells(reading);
  const span = reading.published && bounds(reading.published.value);
  const outlet = reading.outlet === undefined ? null : plain(reading.outlet);
  const date = { outlet, since: span?.since ?? null, until: span?.until ?? null };
  // One round trip for what belongs to no list: each costs about as much as the rows themselves.
  await sql`
    with own as (insert into article (id, sha256, outlet, title, url, language, published, since, until, words, actors, statements,
      events, set_aside, opening, captured_at, capture, retracted)
    values (${reading.id}, ${reading.sha256}, ${outlet}, ${reading.title === undefined ? null : plain(reading.title)},
      ${reading.url === undefined ? null : plain(reading.url)}, ${reading.language},
      ${reading.published ? JSON.stringify(reading.published) : null}::text::json, ${date.since}, ${date.until},
      ${countWords(reading.text)}, ${reading.actors.filter((actor) => !actor.described).length}, ${statements.length}, ${events.length},
      ${reading.setAside.length}, ${opening(reading.text)}, ${capture.capturedAt},
      ${JSON.stringify(capture)}::text::json, ${retracted})),
    whole as (insert into reading (article, body) values (${reading.id}, ${JSON.stringify(reading)}::text::json)),
    house as (insert into outlet (name, articles) select ${outlet}::text, 1 where ${outlet}::text is not null
      on conflict (name) do update set articles = outlet.articles + 1)
    update tally set articles = articles + 1, unread = unread + ${isUnread(reading) ? 1 : 0}::int,
      sample = sample + ${capture.how === 'sample' ? 1 : 0}::int, statements = statements + ${statements.length}::int,
      events = events + ${events.length}::int, set_aside = set_aside + ${reading.setAside.length}::int`.execute(tx);
  await writeSentences(tx, reading);
  await tell(tx, reading.id, statements, events, date);
  await writeGround(tx, reading, date);
  return membersOf(reading, statements, events);
}

/** The untouched bytes of an article. */
export async function writeOriginal(tx: Tx, sha256: string, bytes: Uint8Array): Promise<void> {
  await sql`insert into original (sha256, bytes) values (${sha256}, ${Buffer.from(bytes)})`.execute(tx);
}

/** An article without sentences was kept but not read: its language is not one that Stemma reads. */
const isUnread = (reading: Reading): boolean => reading.sentences.length === 0;

async function writeSentences(tx: Tx, reading: Reading): Promise<void> {
  const pieces = isUnread(reading) ? lines(reading.text) : reading.sentences;
  await sql`insert into sentence (article, start, stop, body, words)
    select ${reading.id}, start, stop, body, to_tsvector('english', folded)
    from unnest(${pieces.map(([start]) => start)}::int[], ${pieces.map(([, stop]) => stop)}::int[],
      ${pieces.map((piece) => plain(reading.text.slice(...piece)))}::text[],
      ${pieces.map((piece) => fold(reading.text.slice(...piece)))}::text[]) as r (start, stop, body, folded)`.execute(
    tx,
  );
}

/** The lines of a text that hold more than blanks: what an unread article is searched by. */
const lines = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => [match.index, match.index + match[0].length] as const);

/** Who is who: new actors, joins that the article proves, the article's part of each actor, and why. Gives the actors of today. */
async function writeActors(
  tx: Tx,
  reading: Reading,
  entry: Entry,
  members: ReadonlyMap<string, Member>,
): Promise<readonly ActorEntry[]> {
  const own = entry.actors.map((actor) => ({ ...actor, member: memberOf(members, actor) }));
  await sql`
    with made as (insert into actor (id, name, type)
    select distinct on (id) id, name, type
    from unnest(${own.map(({ actor }) => actor)}::text[], ${own.map(({ member }) => plain(member.name))}::text[],
      ${own.map(({ member }) => member.type)}::text[]) with ordinality as r (id, name, type, n)
    order by id, n
    on conflict (id) do nothing returning id)
    update tally set actors = actors + (select count(*) from made)::int`.execute(tx);
  for (const { from, into } of entry.joins) await joinActors(tx, from, into);

  const moved = await sql<{ id: string; target: string }>`
    select id, coalesce(moved_to, id) as target from actor where id = any(${own.map(({ actor }) => actor)}::text[])`.execute(
    tx,
  );
  const target = new Map(moved.rows.map((row) => [row.id, row.target]));
  const placed = own.map((actor) => ({ ...actor, actor: target.get(actor.actor) as string }));

  await writeMembers(tx, placed);
  await writeNames(
    tx,
    placed.map(({ actor, member }) => ({ ...member, actor, outlet: plain(reading.outlet ?? '') })),
  );
  const keyed = placed.flatMap(({ actor, keys }) => keys.map((key) => [plain(key), actor] as const));
  const merged = placed.flatMap(({ actor, merges }) => merges.map((merge) => ({ actor, ...merge })));
  await sql`
    with found as (insert into actor_key (key, actor) select *
      from unnest(${keyed.map(([key]) => key)}::text[], ${keyed.map(([, actor]) => actor)}::text[])
      on conflict do nothing)
    insert into merge (actor, a, b, verdict, reason) select actor, a, b, verdict, reason::json
    from unnest(${merged.map(({ actor }) => actor)}::text[], ${merged.map((merge) => plain(merge.a))}::text[],
      ${merged.map((merge) => plain(merge.b))}::text[], ${merged.map(({ verdict }) => verdict)}::text[],
      ${merged.map(({ reason }) => JSON.stringify(reason))}::text[]) as r (actor, a, b, verdict, reason)`.execute(tx);
  await tallyActors(tx, placed, countEvents(reading, placed), reading.published && bounds(reading.published.value));
  return placed;
}

function memberOf(members: ReadonlyMap<string, Member>, { local }: ActorEntry): Member {
  const member = members.get(local);
  if (!member) throw new StemmaError('E_BROKEN_PROMISE', `an entry names the actor ${local}, which its reading lacks`);
  return member;
}
