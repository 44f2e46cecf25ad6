import { sql } from 'kysely';
import type { JudgementLine } from '../core/line.ts';
import { insertRows } from './rows.ts';
import type { Tx } from './store.ts';

const VERDICTS = ['derived', 'not-derived'];

/**
 * Writes what judgements say of two articles: `derived`, the first comes from the second; `not-derived`, neither comes
 * from the other. Both hold at once and outrank what the machine finds.
 */
export const writeLineageRulings = (tx: Tx, judgements: readonly JudgementLine[]): Promise<void> =>
  insertRows(
    tx,
    'lineage_ruling',
    { judgement: 'text', child: 'text', parent: 'text', verdict: 'text', standing: 'text' },
    judgements.flatMap(({ id, about: [child, parent], verdict, revokedBy }) =>
      VERDICTS.includes(verdict) && child !== undefined && parent !== undefined && child !== parent
        ? [{ judgement: id, child, parent, verdict, standing: revokedBy === undefined ? 'yes' : 'no' }]
        : [],
    ),
  );

/** Revokes what was said of the very two articles before some judgements, by the next one of these. */
export async function outrankLineage(tx: Tx, judgements: readonly string[]): Promise<void> {
  await sql`
    with fresh as (select r.judgement, r.child, r.parent, j.seq from lineage_ruling r join judgement j on j.id = r.judgement
        where r.judgement = any(${[...judgements]}::text[])),
      pair as (select * from fresh union select judgement, parent, child, seq from fresh),
      passed as (select o.judgement as old, (array_agg(p.judgement order by p.seq))[1] as next
        from pair p join lineage_ruling o on o.child = p.child and o.parent = p.parent and o.standing = 'yes'
        join judgement j on j.id = o.judgement and j.seq < p.seq group by o.judgement),
      fallen as (update lineage_ruling set standing = 'no' from passed where lineage_ruling.judgement = passed.old)
    update judgement set revoked_by = passed.next from passed
    where judgement.id = passed.old and judgement.revoked_by is null`.execute(tx);
}

/** What a judgement that was revoked said of two articles stands no longer. */
export async function liftLineage(tx: Tx, judgement: string): Promise<void> {
  await sql`update lineage_ruling set standing = 'no' where judgement = ${judgement}`.execute(tx);
}
