import { sql } from 'kysely';
import type { JudgementLine } from '../core/line.ts';
import { NAME_CLASSES } from '../core/name-class.ts';
import {
  anyClass,
  asClass,
  cellAbout,
  classIn,
  isName,
  lettersIn,
  type Node,
  nameNode,
  readNameAbout,
} from './identity-node.ts';
import { type Move, settleIdentity } from './identity-settle.ts';
import { obeyAccounts } from './incident-ruling.ts';
import { revokeJudgement, writeJudgements } from './judgement.ts';
import type { ActorEntry, Entry, Rejoin, Relink } from './ledger.ts';
import { writeLineageRulings } from './lineage-ruling.ts';
import type { Member } from './member.ts';
import { besideFirst, liftPairs, outrankPairs, writePairs } from './pair-ruling.ts';
import { rejoinMoved } from './rejoin.ts';
import { restoreRetracted, retractJudged } from './retract-judged.ts';
import { nextRevision, stampRevision } from './revision.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';
import { isAboutStories, liftStories, obeyStories } from './story-ruling.ts';

const VERDICTS = ['same', 'different', 'unsure'];

/**
 * Adds judgements to the journal and does what they say: two that are the same become one, two that are different are
 * parted, whatever the machine found; an article comes from another one, or does not; it belongs to a story, or does not. A later word about the same two
 * revokes the earlier one. Judgements about anything else, or with another verdict, only stand in the journal. `revokes`: the judgement that the first one revokes.
 */
export async function judge(
  tx: Tx,
  judgements: readonly JudgementLine[],
  revokes?: string,
  relink: Relink = () => [],
  rejoin?: Rejoin,
): Promise<void> {
  const [first] = judgements;
  if (first === undefined) return;
  const revision = await nextRevision(tx);
  await writeJudgements(tx, judgements, revision);
  await writeLineageRulings(tx, judgements);
  await outrankPairs(tx, 'lineage_ruling', judgements);
  const lifted = { nodes: [] as Node[], accounts: [] as string[] };
  if (revokes !== undefined) {
    await liftStories(tx, revokes);
    await revokeJudgement(tx, revokes, first.id);
    await liftPairs(tx, 'lineage_ruling', revokes);
    lifted.nodes = await liftPairs(tx, 'ruling', revokes);
    lifted.accounts = await liftPairs(tx, 'account_ruling', revokes);
  }
  for (const one of judgements) if (isAboutStories(one)) await obeyStories(tx, one);
  const moved = await obey(tx, judgements, lifted.nodes);
  await obeyAccounts(tx, judgements, lifted.accounts);
  if (rejoin) await rejoinMoved(tx, moved, rejoin);
  if (revokes !== undefined) await restoreRetracted(tx, revokes);
  await retractJudged(tx, judgements, relink);
  await stampRevision(tx, revision);
}

/**
 * Does what judgements say that stand in the journal already; `lifted` are nodes of which something was taken back. Gives the
 * in-article actors that stand for others now.
 */
export async function obey(
  tx: Tx,
  judgements: readonly JudgementLine[],
  lifted: readonly Node[] = [],
): Promise<readonly Move[]> {
  const pairs = await writeRulings(tx, judgements);
  await outrankPairs(tx, 'ruling', judgements);
  const seeds = await everyClass(tx, [...lifted, ...pairs.flat()]);
  return seeds.length > 0 ? (await settleIdentity(tx, seeds)).moved : [];
}

/** Writes what judgements say of nodes, each beside the first of its own; gives the pairs. Nothing is divided anew by it. */
export async function writeRulings(
  tx: Tx,
  judgements: readonly JudgementLine[],
): Promise<readonly (readonly [Node, Node])[]> {
  const ours = judgements.filter((one) => VERDICTS.includes(one.verdict) && !isAboutStories(one));
  const nodeOf = await nodeReader(
    tx,
    ours.flatMap(({ about }) => about),
  );
  const rows: ReturnType<typeof besideFirst> = [];
  for (const one of ours) rows.push(...besideFirst(one, await besideItself(tx, nodeOf(one.about))));
  await writePairs(tx, 'ruling', rows);
  const pairs = rows.map(({ a, b }) => [a, b] as const);
  await nameMembers(tx, { names: [...new Set(pairs.flat())].filter(isName) });
  return pairs;
}

/** Reads what judgements are about as nodes: a name without a class has that of the actor beside it. */
async function nodeReader(tx: Tx, about: readonly string[]): Promise<(about: readonly string[]) => Node[]> {
  const all = [...new Set(about)];
  const { rows } = await sql<{ id: string; founder: string | null }>`
    select id, founder from actor where id = any(${all}::text[])`.execute(tx);
  const founders = new Map(rows.map(({ id, founder }) => [id, founder]));
  const read = (one: string): Node[] => {
    const node = founders.get(one) ?? readNameAbout(one)?.node ?? cellAbout(one);
    return node === undefined ? [] : [node];
  };
  const cells = all.flatMap(read).filter((node) => !isName(node));
  const found = await sql<{ cell: string; type: string }>`
    select cell, type from actor_member where cell = any(${cells}::text[])`.execute(tx);
  const types = new Map(found.rows.map(({ cell, type }) => [cell, type]));
  return (ids) => {
    const nodes = ids.flatMap(read);
    const type = types.get(nodes.find((node) => !isName(node)) ?? '');
    return type === undefined ? nodes : nodes.map((node) => asClass(node, classIn(nameNode(type, ''))));
  };
}

/** An actor beside the in-article actor it began with: the next one, of the same name if there is one, stands for the rest. */
async function besideItself(tx: Tx, nodes: readonly Node[]): Promise<readonly Node[]> {
  const [first, second] = nodes;
  if (nodes.length !== 2 || first === undefined || first !== second || isName(first)) return nodes;
  const { rows } = await sql<{ cell: string }>`
    select m.cell from actor_member o join actor_member m on m.actor = o.actor and m.cell <> o.cell
      join article r on r.id = m.article
    where o.cell = ${first} order by m.folded = o.folded desc, r.seq, length(m.local), m.local limit 1`.execute(tx);
  return [rows[0]?.cell ?? first, first];
}

/** Names without a class as names of every class that bears them in the ledger. */
async function everyClass(tx: Tx, nodes: readonly Node[]): Promise<Node[]> {
  const names = nodes.filter((node) => isName(node) && anyClass(node) === node);
  const { rows } = await sql<{ b: string }>`
    select distinct b from bond where b = any(
      select k || substr(n, 2) from unnest(${names}::text[]) as n,
        unnest(${NAME_CLASSES}::text[]) as k)`.execute(tx);
  return [...nodes.filter((node) => !names.includes(node)), ...rows.map(({ b }) => b)];
}

/** Ties members to the names they chiefly bear, of the names that people ruled on: for some members, or some names. Gives the members. */
export async function nameMembers(
  tx: Tx,
  of: { readonly cells: readonly Node[] } | { readonly names: readonly Node[] },
): Promise<ReadonlySet<Node>> {
  if ('names' in of && of.names.length === 0) return new Set();
  const { rows } = await ('cells' in of
    ? sql<{ cell: string; type: string; folded: string }>`
        select cell, type, folded from actor_member where cell = any(${[...of.cells]}::text[])`
    : sql<{ cell: string; type: string; folded: string }>`
        select cell, type, folded from actor_member where folded = any(${of.names.map(lettersIn)}::text[])`
  ).execute(tx);
  const named = rows.map(({ cell, type, folded }) => [cell, nameNode(type, folded)] as const);
  const wanted = await ruledNames(
    tx,
    named.map(([, node]) => node),
  );
  const tied = named.filter(([, node]) => wanted.has(node) || wanted.has(anyClass(node)));
  await writeBonds(tx, tied);
  return new Set(tied.map(([cell]) => cell));
}

/** Those names, or names without a class, that some ruling is about. */
async function ruledNames(tx: Tx, nodes: readonly Node[]): Promise<ReadonlySet<Node>> {
  const list = sql`any(${[...new Set([...nodes, ...nodes.map(anyClass)])]}::text[])`;
  const { rows } = await sql<{ node: string }>`
    select a as node from ruling where a = ${list} union select b from ruling where b = ${list}`.execute(tx);
  return new Set(rows.map(({ node }) => node));
}

/** Ties pairs of nodes; those that are tied stay so. */
export const writeBonds = (tx: Tx, pairs: readonly (readonly [Node, Node])[]): Promise<void> =>
  insertRows(
    tx,
    'bond',
    { a: 'text', b: 'text' },
    [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].map(([a, b]) => ({ a, b })),
    sql`on conflict do nothing`,
  );

/**
 * Whether people have a say in whom an article's actors join: something stands about these very actors or their names,
 * or two are held for different of whom one is about to be joined.
 */
export async function isJudged(
  tx: Tx,
  own: readonly (ActorEntry & { readonly member: Member })[],
  joins: Entry['joins'],
): Promise<boolean> {
  const nodes = own.flatMap(({ member }) => {
    const name = nameNode(member.type, member.name);
    return [member.cell, name, anyClass(name)];
  });
  const joined = [
    ...own.flatMap(({ actor, merges }) => [actor, ...merges.map(({ b }) => b)]),
    ...joins.flatMap(({ from, into }) => [from, into]),
  ];
  const { rows } = await sql<{ judged: boolean }>`
    select exists (select 1 from ruling where standing = 'yes' and (a = any(${nodes}::text[]) or b = any(${nodes}::text[])))
      or exists (
        with cell as (select m.cell as node from actor_member m where m.actor in (
            select coalesce(moved_to, id) from actor where id = any(${joined}::text[]))),
          name as (select b.b as node from bond b join cell on cell.node = b.a where b.b like '%='),
          node as (select node from cell union select node from name union select regexp_replace(node, '^[^:]*', '*') from name)
        select 1 from ruling r where r.standing = 'yes' and r.verdict = 'different'
          and (r.a in (select node from node) or r.b in (select node from node))) as judged`.execute(tx);
  return rows[0]?.judged ?? false;
}
