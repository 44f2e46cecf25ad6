import { sql } from 'kysely';
import { parseCellId } from '../core/id.ts';
import type { JudgementLine } from '../core/line.ts';
import { settleIncidents } from './incident.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';

const VERDICTS = ['same', 'different'];

/** Does what judgements say of accounts: those that are the same become one incident, those that are different are parted. */
export async function obeyAccounts(
  tx: Tx,
  judgements: readonly JudgementLine[],
  lifted: readonly string[],
): Promise<void> {
  const ruled = await writeAccountRulings(tx, judgements);
  await outrank(
    tx,
    judgements.map(({ id }) => id),
  );
  await settleIncidents(tx, [...lifted, ...ruled]);
}

/** Writes what judgements say of accounts, each beside the first of its own; gives the accounts. */
export async function writeAccountRulings(tx: Tx, judgements: readonly JudgementLine[]): Promise<string[]> {
  const ours = judgements.filter(
    ({ verdict, about }) => VERDICTS.includes(verdict) && about.some((id) => parseCellId(id)?.cell.startsWith('e')),
  );
  if (ours.length === 0) return [];
  const { rows: told } = await sql<{ event: string; account: string }>`
    select event, account from telling where event = any(${ours.flatMap(({ about }) => about)}::text[])`.execute(tx);
  const accountOf = new Map(told.map(({ event, account }) => [event, account]));
  const rows = ours.flatMap(({ id, about, verdict, revokedBy }) => {
    const [first, ...others] = about.flatMap((event) => accountOf.get(event) ?? []);
    const standing = revokedBy === undefined ? 'yes' : 'no';
    return others
      .filter((other) => first !== undefined && other !== first)
      .map((b, n) => ({ judgement: id, n, a: first as string, b, verdict, standing }));
  });
  await insertRows(
    tx,
    'account_ruling',
    { judgement: 'text', n: 'int', a: 'text', b: 'text', verdict: 'text', standing: 'text' },
    rows,
  );
  return rows.flatMap(({ a, b }) => [a, b]);
}

/** A judgement that was revoked stands no longer; gives the accounts it was about. */
export async function liftAccounts(tx: Tx, judgement: string): Promise<string[]> {
  const { rows } = await sql<{ a: string; b: string }>`
    update account_ruling set standing = 'no' where judgement = ${judgement} and standing = 'yes' returning a, b`.execute(
    tx,
  );
  return rows.flatMap(({ a, b }) => [a, b]);
}

/** What was said before of the very two accounts is revoked by the newest word. */
async function outrank(tx: Tx, judgements: readonly string[]): Promise<void> {
  const { rows } = await sql<{ old: string; next: string }>`
    with fresh as (select r.judgement, r.a, r.b, j.seq from account_ruling r join judgement j on j.id = r.judgement
        where r.judgement = any(${[...judgements]}::text[]) and r.standing = 'yes'),
      pair as (select judgement, seq, a, b from fresh union all select judgement, seq, b, a from fresh),
      passed as (select o.judgement as old, o.n, (array_agg(p.judgement order by p.seq))[1] as next
        from pair p join account_ruling o on o.a = p.a and o.b = p.b and o.standing = 'yes'
        join judgement j on j.id = o.judgement and j.seq < p.seq group by o.judgement, o.n)
    update account_ruling set standing = 'no' from passed
    where account_ruling.judgement = passed.old and account_ruling.n = passed.n returning passed.old, passed.next`.execute(
    tx,
  );
  await sql`update judgement set revoked_by = r.next
    from unnest(${rows.map(({ old }) => old)}::text[], ${rows.map(({ next }) => next)}::text[]) as r (old, next)
    where judgement.id = r.old and judgement.revoked_by is null
      and not exists (select 1 from account_ruling o where o.judgement = judgement.id and o.standing = 'yes')`.execute(
    tx,
  );
}
