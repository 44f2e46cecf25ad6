import type { JudgementLine } from '../core/line.ts';
import { standingOf } from './pair-ruling.ts';
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
        ? [{ judgement: id, child, parent, verdict, standing: standingOf(revokedBy) }]
        : [],
    ),
  );
