import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { JudgementLine } from '../core/line.ts';
import { insertRows } from './rows.ts';
import type { Db, Tx } from './store.ts';

/** Adds judgements at the end of the journal, in their order, all with one revision unless they bear their own. */
export const writeJudgements = (tx: Tx, judgements: readonly JudgementLine[], made: number): Promise<void> =>
  insertRows(
    tx,
    'judgement',
    {
      id: 'text',
      by: 'text',
      at: 'text',
      about: 'json',
      verdict: 'text',
      why: 'text',
      revoked_by: 'text',
      revision: 'int',
    },
    judgements.map(({ id, by, at, about, verdict, why, revokedBy, revision }) => ({
      ...{ id, by, at, about: JSON.stringify(about), verdict },
      ...{ why: why ?? null, revoked_by: revokedBy ?? null, revision: revision ?? made },
    })),
  );

/** A judgement that is revoked stays and only learns by what it was revoked. Throws E_NO_SUCH_CELL when there is none. */
export async function revokeJudgement(tx: Tx, revoked: string, by: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update judgement set revoked_by = ${by} where id = ${revoked} returning id`.execute(tx);
  if (rows.length === 0) throw new StemmaError('E_NO_SUCH_CELL', revoked);
}

/** The journal in its order, or some judgements of it. */
export async function readJudgements(db: Db, ids?: readonly string[]): Promise<JudgementLine[]> {
  const { rows } = await sql<{
    id: string;
    by: string;
    at: string;
    about: string[];
    verdict: string;
    why: string | null;
    revoked_by: string | null;
    revision: string;
  }>`select id, by, at, about, verdict, why, revoked_by, revision from judgement
    ${ids === undefined ? sql`` : sql`where id = any(${[...ids]}::text[])`} order by seq`.execute(db);
  return rows.map(({ id, by, at, about, verdict, why, revoked_by, revision }) => ({
    kind: 'judgement',
    id,
    by,
    at,
    about,
    verdict,
    ...(why === null ? {} : { why }),
    ...(revoked_by === null ? {} : { revokedBy: revoked_by }),
    revision: Number(revision),
  }));
}
