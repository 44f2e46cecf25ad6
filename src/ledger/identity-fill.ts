import { sql } from 'kysely';
import { genderIn } from '../core/gender.ts';
import { actorIdOf } from './identity-node.ts';
import { readJudgements } from './judgement.ts';
import { readingsOf } from './readings.ts';
import { obey, writeBonds } from './ruling.ts';
import type { Tx } from './store.ts';
import { foldWords } from './words.ts';

/** Fills in what a ledger of an earlier schema lacks, from its readings and its journal. */
export async function fillIdentity(tx: Tx): Promise<void> {
  await fillMembers(tx);
  await fillDecisions(tx);
  const journal = await readJudgements(tx);
  await obey(
    tx,
    journal.filter(({ revokedBy }) => revokedBy === undefined),
  );
}

async function fillMembers(tx: Tx): Promise<void> {
  for await (const reading of readingsOf(tx)) {
    const actors = reading.actors.map((actor) => ({ ...actor, gender: genderIn(reading, actor.id) ?? null }));
    await sql`update actor_member set type = r.type, folded = r.folded, gender = r.gender,
        keys = (select coalesce(json_agg(k.key order by k.key), '[]') from actor_key k where k.actor = actor_member.actor)
      from unnest(${actors.map((actor) => actor.id)}::text[], ${actors.map(({ kind }) => kind)}::text[],
        ${actors.map(({ name }) => foldWords(name))}::text[], ${actors.map(({ gender }) => gender)}::text[])
        as r (local, type, folded, gender)
      where article = ${reading.id} and actor_member.local = r.local`.execute(tx);
  }
  const { rows: names } = await sql<{ text: string }>`select distinct text from actor_name`.execute(tx);
  await sql`update actor_name set folded = r.folded
    from unnest(${names.map(({ text }) => text)}::text[], ${names.map(({ text }) => foldWords(text))}::text[]) as r (text, folded)
    where actor_name.text = r.text`.execute(tx);
}

/**
 * For decisions that do not tell it: the in-article actor each was found for and the one beside which the other was
 * known. What then is one actor without anything that ties it is tied by a bond.
 */
export async function fillDecisions(tx: Tx): Promise<void> {
  await fillFounders(tx);
  await sql`update merge set cell = m.cell from actor_member m where merge.cell is null and m.cell = merge.a`.execute(
    tx,
  );
  await sql`update merge set cell = (
      select m.cell from actor_member m join actor a on a.id = merge.actor
      where m.actor = coalesce(a.moved_to, a.id)
      order by m.article is distinct from merge.reason -> 'cites' -> 0 ->> 'article', m.seq limit 1)
    where cell is null`.execute(tx);
  await sql`update merge set holder = a.founder from actor a
    where merge.holder is null and merge.cell = merge.a and merge.verdict = 'same' and a.id = merge.b`.execute(tx);
  await tieLoose(tx);
}

/** An actor began with the in-article actor its id names, or with its first one. */
async function fillFounders(tx: Tx): Promise<void> {
  const { rows } = await sql<{ id: string; cell: string }>`
    select a.id, m.cell from actor a join actor_member m on m.actor = coalesce(a.moved_to, a.id)
    where a.founder is null order by m.seq`.execute(tx);
  const founders = new Map<string, string>();
  for (const { id, cell } of rows) if (actorIdOf(cell) === id) founders.set(id, cell);
  const led = await sql<{ id: string }>`select id from actor where moved_to is not null and founder is null`.execute(
    tx,
  );
  const redirects = new Set(led.rows.map(({ id }) => id));
  for (const { id, cell } of rows) if (!founders.has(id) && !redirects.has(id)) founders.set(id, cell);
  await sql`update actor set founder = r.cell
    from unnest(${[...founders.keys()]}::text[], ${[...founders.values()]}::text[]) as r (id, cell)
    where actor.id = r.id`.execute(tx);
}

/** Ties the parts of each actor that no decision and no word of a person ties. */
async function tieLoose(tx: Tx): Promise<void> {
  const up = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = up.get(root); next !== undefined; next = up.get(root)) root = next;
    if (root !== node) up.set(node, root);
    return root;
  };
  const join = (...nodes: readonly (string | null)[]): void => {
    const [first, ...others] = nodes.flatMap((node) => node ?? []);
    for (const other of others)
      if (first !== undefined && rootOf(first) !== rootOf(other)) up.set(rootOf(other), rootOf(first));
  };
  const ties = await sql<{ cell: string; holder: string; one: string | null; two: string | null }>`
    select cell, holder, one, two from merge where verdict = 'same' and holder is not null`.execute(tx);
  for (const { cell, holder, one, two } of ties.rows) join(cell, one, two, holder);
  const others = await sql<{ a: string; b: string }>`
    select a, b from bond union all select a, b from ruling where standing = 'yes' and verdict = 'same'`.execute(tx);
  for (const { a, b } of others.rows) join(a, b);
  const members = await sql<{ actor: string; cell: string }>`select actor, cell from actor_member order by seq`.execute(
    tx,
  );
  const first = new Map<string, string>();
  const bonds: (readonly [string, string])[] = [];
  for (const { actor, cell } of members.rows) {
    const head = first.get(actor);
    if (head === undefined) first.set(actor, cell);
    else if (rootOf(head) !== rootOf(cell)) {
      bonds.push([cell, head]);
      join(cell, head);
    }
  }
  await writeBonds(tx, bonds);
}
