import { sql } from 'kysely';
import { StemmaError } from '../core/errors.ts';
import type { JudgementLine } from '../core/line.ts';
import type { Relink } from './ledger.ts';
import { restoreArticle, retractArticle } from './retract.ts';
import type { Tx } from './store.ts';

/** The verdict by which a person takes articles out of the ledger. */
const RETRACTED = 'retracted';

/**
 * Takes out the articles that judgements retract. Throws E_NO_SUCH_CELL for one that the ledger lacks, E_RETRACTED for one
 * that is out already.
 */
export async function retractJudged(tx: Tx, judgements: readonly JudgementLine[], relink: Relink): Promise<void> {
  for (const { id, about } of judgements.filter(({ verdict }) => verdict === RETRACTED))
    for (const article of about) {
      const { rows } = await sql<{ retracted: string | null }>`
        select retracted from article where id = ${article}`.execute(tx);
      if (!rows[0]) throw new StemmaError('E_NO_SUCH_CELL', article);
      if (rows[0].retracted !== null) throw new StemmaError('E_RETRACTED', article);
      await retractArticle(tx, article, id, relink);
    }
}

/** Brings back the articles that a judgement took out, when it is revoked. */
export async function restoreRetracted(tx: Tx, judgement: string): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`select id from article where retracted = ${judgement} order by seq`.execute(tx);
  for (const { id } of rows) await restoreArticle(tx, id);
}
