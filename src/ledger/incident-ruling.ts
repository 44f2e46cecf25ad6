import { sql } from 'kysely';
import { parseCellId } from '../core/id.ts';
import type { JudgementLine } from '../core/line.ts';
import { settleIncidents } from './incident.ts';
import { besideFirst, outrankPairs, writePairs } from './pair-ruling.ts';
import type { Tx } from './store.ts';

const VERDICTS = ['same', 'different'];

/** Does what judgements say of accounts: those that are the same become one incident, those that are different are parted. */
export async function obeyAccounts(
  tx: Tx,
  judgements: readonly JudgementLine[],
  lifted: readonly string[],
): Promise<void> {
  const ruled = await writeAccountRulings(tx, judgements);
  await outrankPairs(tx, 'account_ruling', judgements);
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
  const rows = ours.flatMap((one) =>
    besideFirst(
      one,
      one.about.flatMap((event) => accountOf.get(event) ?? []),
    ),
  );
  await writePairs(tx, 'account_ruling', rows);
  return rows.flatMap(({ a, b }) => [a, b]);
}
