import { sql } from 'kysely';
import type { JudgementLine } from '../core/line.ts';
import { insertRows } from './rows.ts';
import type { Db, Tx } from './store.ts';

/** What a judgement says of two nodes, or of two accounts: the `n`-th of its pairs. */
interface PairRuling {
  readonly judgement: string;
  readonly n: number;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly standing: string;
}

/** Tables of what judgements say of two, each with the columns that name the two. */
const TABLES = {
  ruling: ['a', 'b'],
  account_ruling: ['a', 'b'],
  lineage_ruling: ['child', 'parent'],
} as const;
type Ruled = keyof typeof TABLES;

/** What a judgement says of the first of some nodes, or accounts, beside each of the others. */
export const besideFirst = (
  { id, verdict, revokedBy }: JudgementLine,
  [first, ...others]: readonly string[],
): PairRuling[] =>
  others.flatMap((b, n) =>
    first === undefined || b === first
      ? []
      : [{ judgement: id, n, a: first, b, verdict, standing: standingOf(revokedBy) }],
  );

/** Whether what a judgement says stands. */
export const standingOf = (revokedBy: string | undefined): 'yes' | 'no' => (revokedBy === undefined ? 'yes' : 'no');

export const writePairs = (tx: Tx, table: 'ruling' | 'account_ruling', rows: readonly PairRuling[]): Promise<void> =>
  insertRows(tx, table, { judgement: 'text', n: 'int', a: 'text', b: 'text', verdict: 'text', standing: 'text' }, rows);

/** A judgement that was revoked stands no longer; gives what it was about. */
export async function liftPairs(tx: Tx, table: Ruled, judgement: string): Promise<string[]> {
  const [a, b] = TABLES[table];
  const { rows } = await sql<{ a: string; b: string }>`
    update ${sql.table(table)} set standing = 'no' where judgement = ${judgement} and standing = 'yes'
    returning ${sql.ref(a)} as a, ${sql.ref(b)} as b`.execute(tx);
  return rows.flatMap((row) => [row.a, row.b]);
}

/** Revokes what was said of the very two before some judgements, by the next one of these. */
export async function outrankPairs(tx: Tx, name: Ruled, judgements: readonly JudgementLine[]): Promise<void> {
  const table = sql.table(name);
  const [a, b] = TABLES[name];
  const [oneOf, otherOf] = [(row: string) => sql.ref(`${row}.${a}`), (row: string) => sql.ref(`${row}.${b}`)];
  const { rows } = await sql<{ old: string; next: string }>`
    with fresh as (select r.judgement, ${oneOf('r')} as a, ${otherOf('r')} as b, j.seq
        from ${table} r join judgement j on j.id = r.judgement
        where r.judgement = any(${judgements.map(({ id }) => id)}::text[]) and r.standing = 'yes'),
      pair as (select judgement, seq, a, b from fresh union all select judgement, seq, b, a from fresh),
      passed as (select o.judgement as old, p.a, p.b, (array_agg(p.judgement order by p.seq))[1] as next
        from pair p join ${table} o on ${oneOf('o')} = p.a and ${otherOf('o')} = p.b and o.standing = 'yes'
        join judgement j on j.id = o.judgement and j.seq < p.seq group by o.judgement, p.a, p.b)
    update ${table} r set standing = 'no' from passed
    where r.judgement = passed.old and ${oneOf('r')} = passed.a and ${otherOf('r')} = passed.b
    returning passed.old, passed.next`.execute(tx);
  if (rows.length === 0) return;
  await sql`update judgement set revoked_by = r.next
    from unnest(${rows.map(({ old }) => old)}::text[], ${rows.map(({ next }) => next)}::text[]) as r (old, next)
    where judgement.id = r.old and judgement.revoked_by is null
      and ${sql.join(Object.keys(TABLES).map(hasNone), sql` and `)}`.execute(tx);
}

/** Nothing of what a judgement says stands in a table: it may be about actors and accounts at once. */
const hasNone = (table: string) =>
  sql`not exists (select 1 from ${sql.table(table)} o where o.judgement = judgement.id and o.standing = 'yes')`;

/** Ids of the judgements with a standing word about some accounts, or articles. */
export async function ruledAbout(
  db: Db,
  table: 'account_ruling' | 'story_ruling',
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ judgement: string }>`
    select distinct judgement from ${sql.table(table)}
    where standing = 'yes' and (a = any(${[...ids]}::text[]) or b = any(${[...ids]}::text[]))`.execute(db);
  return rows.map(({ judgement }) => judgement);
}
