import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { JudgementLine } from '../core/line.ts';
import type { Db, Tx } from './store.ts';

/** Adds a judgement at the end of the journal; the one it revokes stays and only learns by what it was revoked. */
export async function writeJudgement(tx: Tx, judgement: JudgementLine, revokes?: string): Promise<void> {
  const { id, by, at, about, verdict, why, revokedBy } = judgement;
  await sql`insert into judgement (id, by, at, about, verdict, why, revoked_by) values (${id}, ${by}, ${at},
    ${JSON.stringify(about)}::text::json, ${verdict}, ${why ?? null}, ${revokedBy ?? null})`.execute(tx);
  if (revokes === undefined) return;
  const { rows } = await sql<{
    id: string;
  }>`update judgement set revoked_by = ${id} where id = ${revokes} returning id`.execute(tx);
  if (rows.length === 0) throw new StemmaError('E_NO_SUCH_CELL', revokes);
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
  }>`select id, by, at, about, verdict, why, revoked_by from judgement
    ${ids === undefined ? sql`` : sql`where id = any(${[...ids]}::text[])`} order by seq`.execute(db);
  return rows.map(({ id, by, at, about, verdict, why, revoked_by }) => ({
    kind: 'judgement',
    id,
    by,
    at,
    about,
    verdict,
    ...(why === null ? {} : { why }),
    ...(revoked_by === null ? {} : { revokedBy: revoked_by }),
  }));
}
