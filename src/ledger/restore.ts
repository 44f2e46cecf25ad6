import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import { parseCellId } from '../core/id.ts';
import type { Line } from '../core/line.ts';
import { canonical } from './canonical.ts';
import { checkLine } from './check-line.ts';
import { fillDecisions } from './identity-fill.ts';
import { recount } from './join.ts';
import { writeJudgements } from './judgement.ts';
import { writeLineageRulings } from './lineage-ruling.ts';
import { toldLines } from './lines.ts';
import type { Member } from './member.ts';
import { writeMembers } from './members.ts';
import { writeMerges } from './merge-write.ts';
import { placeLines } from './places.ts';
import { type IncidentDesk, ownAccount, settleTold } from './restore-incident.ts';
import { takeLineage } from './restore-lineage.ts';
import { checkJoins, settleSayings, takeLinks } from './restore-saying.ts';
import { withhold } from './retract.ts';
import { nextRevision, settleRevisions } from './revision.ts';
import { insertRows } from './rows.ts';
import { writeRulings } from './ruling.ts';
import type { Tx } from './store.ts';
import { settleStories, takeStory } from './story-lines.ts';
import { liftRulings } from './story-ruling.ts';
import { writeArticle, writeOriginal } from './write.ts';

type Of<Kind extends Line['kind']> = Extract<Line, { readonly kind: Kind }>;

/** What is kept in hand between the lines of one import. */
interface Desk {
  readonly tx: Tx;
  /** In-article actors whose ledger actor has not come yet, by cell id. */
  readonly members: Map<string, Member>;
  /** Articles whose bytes have not come yet, by sha256. */
  readonly awaited: Map<string, string>;
  /** The kind of every in-article actor. */
  readonly types: Map<string, string>;
  readonly actors: Set<string>;
  readonly moved: Map<string, string>;
  /** The cell lines that the article looked at last gives by itself. */
  told: { readonly article: string; readonly lines: ReadonlySet<string> } | undefined;
  /** The lines of places that the articles give, from the first of them on. */
  places: ReadonlySet<string> | undefined;
  /** What each statement is said to restate, until every link is in. */
  readonly restates: Map<string, string>;
  readonly incidents: IncidentDesk;
}

/**
 * Reads an export into an empty ledger inside one transaction and gives the number of lines. Events, accounts,
 * statements, relations, labels and places follow from the readings, and sayings from the links between statements; their lines are compared with
 * what follows, so that none is dropped or changed in silence. Throws E_BAD_IMPORT with the number of the first line that cannot be used.
 */
export async function restoreLines(tx: Tx, lines: AsyncIterable<Line>): Promise<number> {
  const { rows } = await sql<{ full: boolean }>`select exists (select 1 from article) as full`.execute(tx);
  if (rows[0]?.full) throw new StemmaError('E_NOT_EMPTY', 'this ledger');
  const desk: Desk = {
    tx,
    members: new Map(),
    awaited: new Map(),
    types: new Map(),
    actors: new Set(),
    moved: new Map(),
    told: undefined,
    places: undefined,
    restates: new Map(),
    incidents: { events: new Map(), accounts: new Map(), judgements: [] },
  };
  let line = 0;
  let settled = false;
  for await (const one of lines) {
    line++;
    const fault = checkLine(one);
    if (fault !== undefined) throw bad(line, fault);
    if (!settled && !['article', 'original', 'actor'].includes(one.kind)) {
      await settle(desk, line);
      settled = true;
    }
    const why =
      settled && ['article', 'actor'].includes(one.kind)
        ? `it is ${one.kind} and comes too late`
        : await take(desk, one);
    if (why !== undefined) throw bad(line, why);
  }
  if (!settled) await settle(desk, line);
  await fillDecisions(tx);
  const lost = await settleStories(tx);
  if (lost !== undefined) throw bad(line, lost);
  const astray = await settleSayings(tx, desk.restates);
  if (astray !== undefined) throw bad(line, astray);
  const untold = await settleTold(tx, desk.incidents);
  if (untold !== undefined) throw bad(line, untold);
  const [lacking] = desk.awaited.values();
  if (lacking !== undefined) throw bad(line, `the original of the article ${lacking} never came`);
  await settleRevisions(tx);
  const stray = await sql<{ id: string }>`select id from judgement where revoked_by is not null
    and revoked_by not in (select id from judgement) order by seq limit 1`.execute(tx);
  if (stray.rows[0]) throw bad(line, `what revoked the judgement ${stray.rows[0].id} never came`);
  return line;
}

const bad = (line: number, why: string): StemmaError => new StemmaError('E_BAD_IMPORT', 'the import', line, why);

/** Writes one line; gives what is wrong with it. */
async function take(desk: Desk, line: Line): Promise<string | undefined> {
  switch (line.kind) {
    case 'article':
      return takeArticle(desk, line);
    case 'original':
      return takeOriginal(desk, line);
    case 'actor':
      return takeActor(desk, line);
    case 'event':
      return takeEvent(desk, line);
    case 'account':
      return takeAccount(desk, line);
    case 'relation':
    case 'label':
      return compare(desk, line);
    case 'place':
      return comparePlace(desk, line);
    case 'lineage':
      return takeLineage(desk.tx, line);
    case 'statement':
      return takeStatement(desk, line);
    case 'story':
      return takeStory(desk.tx, line);
    // What stands behind a value follows from the articles, and is made anew whenever it is asked for.
    case 'slots':
    case 'pledge':
    case 'finding':
      return undefined;
    case 'judgement':
      return takeJudgement(desk, line);
    default:
      return line satisfies never;
  }
}

async function takeArticle(desk: Desk, line: Of<'article'>): Promise<string | undefined> {
  const { rows } = await sql`select 1 from article where id = ${line.id} or sha256 = ${line.sha256}`.execute(desk.tx);
  if (rows.length > 0) return `the article ${line.id} came before`;
  if (line.revision !== undefined && (await isTaken(desk.tx, line.revision)))
    return `an article before it has the revision ${line.revision} too`;
  const revision = line.revision ?? (await nextRevision(desk.tx));
  const { members } = await writeArticle(desk.tx, line.reading, line.capture, {
    revision,
    retracted: line.retracted ?? null,
  });
  for (const { cell, type } of members.values()) desk.types.set(cell, type);
  if (line.retracted === undefined) for (const member of members.values()) desk.members.set(member.cell, member);
  else if (!(await withhold(desk.tx, line.id, line.withheld ?? [])))
    return `what is withheld of ${line.id} cannot be read`;
  desk.awaited.set(line.sha256, line.id);
  return undefined;
}

async function isTaken(tx: Tx, revision: number): Promise<boolean> {
  const { rows } = await sql`select 1 from article where revision = ${revision}`.execute(tx);
  return rows.length > 0;
}

async function takeOriginal(desk: Desk, line: Of<'original'>): Promise<string | undefined> {
  const bytes = Buffer.from(line.base64, 'base64');
  if (createHash('sha256').update(bytes).digest('hex') !== line.sha256)
    return 'its bytes do not have the sha256 it names';
  if (!desk.awaited.delete(line.sha256)) return 'no article before it has this sha256';
  await writeOriginal(desk.tx, line.sha256, bytes);
  return undefined;
}

async function takeActor(desk: Desk, line: Of<'actor'>): Promise<string | undefined> {
  if (desk.actors.has(line.id)) return `the actor ${line.id} came before`;
  const members = line.members.map((cell) => desk.members.get(cell));
  const unknown = line.members.find((_, i) => members[i] === undefined);
  if (unknown !== undefined) return `no article before it has the actor ${unknown}, or another actor has it too`;
  desk.actors.add(line.id);
  if (line.movedTo !== undefined) desk.moved.set(line.id, line.movedTo);
  const { id, name, type, founder } = line;
  if (founder !== undefined && !desk.types.has(founder)) return `no article before it has the actor ${founder}`;
  await sql`insert into actor (id, name, type, founder) values (${id}, ${name}, ${type}, ${founder ?? null})`.execute(
    desk.tx,
  );
  await writeMembers(
    desk.tx,
    members.flatMap((member) => (member ? [{ actor: id, member, keys: line.keys }] : [])),
  );
  for (const cell of line.members) desk.members.delete(cell);
  await insertRows(
    desk.tx,
    'actor_key',
    { key: 'text', actor: 'text' },
    line.keys.map((key) => ({ key, actor: id })),
  );
  const stray = line.merges.find(({ member, holder }) =>
    [member, holder].some((cell) => cell !== undefined && !desk.types.has(cell)),
  );
  if (stray !== undefined) return `a merge of the actor ${id} names an actor that no article before it has`;
  await writeMerges(
    desk.tx,
    line.merges.map((merge) => ({
      ...{ actor: id, merge },
      type: desk.types.get(merge.member ?? '') ?? type,
      otherType: desk.types.get(merge.holder ?? '') ?? type,
    })),
  );
  return undefined;
}

/** When every article and actor is in: redirects, and the counts that add up as articles come in. */
async function settle(desk: Desk, line: number): Promise<void> {
  for (const [id, target] of desk.moved) {
    if (!desk.actors.has(target) || desk.moved.has(target))
      throw bad(line, `the actor ${id} leads to ${target}, which is none`);
    await sql`update actor set moved_to = ${target} where id = ${id}`.execute(desk.tx);
  }
  const actors = [...desk.actors].filter((id) => !desk.moved.has(id));
  await sql`update tally set actors = ${actors.length}`.execute(desk.tx);
  for (let from = 0; from < actors.length; from += 500) await recount(desk.tx, actors.slice(from, from + 500));
}

async function compare(
  desk: Desk,
  line: Of<'account' | 'statement' | 'relation' | 'label'>,
): Promise<string | undefined> {
  const article = parseCellId(line.id)?.article;
  if (article === undefined) return `${line.id} is no id of a cell`;
  if (desk.told?.article !== article)
    desk.told = { article, lines: new Set((await toldLines(desk.tx, article)).map(canonical)) };
  return desk.told.lines.has(canonical(line))
    ? undefined
    : `the ${line.kind} ${line.id} differs from what its article says`;
}

async function comparePlace(desk: Desk, line: Of<'place'>): Promise<string | undefined> {
  if (desk.places === undefined) {
    const lines = new Set<string>();
    for await (const one of placeLines(desk.tx)) lines.add(canonical(one));
    desk.places = lines;
  }
  return desk.places.has(canonical(line)) ? undefined : `the place ${line.id} differs from what the articles say`;
}

/** A statement as its article says it, and its links, which do not follow from the article. */
async function takeStatement(desk: Desk, line: Of<'statement'>): Promise<string | undefined> {
  const { restates, joins, ...own } = line;
  const why = (await compare(desk, own)) ?? checkJoins(line.id, joins);
  if (why !== undefined) return why;
  if (restates !== undefined) desk.restates.set(line.id, restates);
  return joins && takeLinks(desk.tx, line.id, joins);
}

/** An event is told by its accounts: it is compared when all of them are in. */
function takeEvent(desk: Desk, line: Of<'event'>): string | undefined {
  if (desk.incidents.events.has(line.id)) return `the event ${line.id} came before`;
  desk.incidents.events.set(line.id, canonical(line));
  return undefined;
}

/** An account as its article says it; which event it tells is seen when all are in. */
async function takeAccount(desk: Desk, line: Of<'account'>): Promise<string | undefined> {
  const why = await compare(desk, ownAccount(line));
  if (why !== undefined) return why;
  const { accounts } = desk.incidents;
  accounts.set(line.article, [...(accounts.get(line.article) ?? []), line]);
  return undefined;
}

async function takeJudgement(desk: Desk, line: Of<'judgement'>): Promise<string | undefined> {
  await writeJudgements(desk.tx, [line], line.revision ?? (await nextRevision(desk.tx)));
  await writeRulings(desk.tx, [line]);
  await writeLineageRulings(desk.tx, [line]);
  desk.incidents.judgements.push(line);
  if (line.revokedBy !== undefined) await liftRulings(desk.tx, line.id);
  return undefined;
}
