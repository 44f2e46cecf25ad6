import type { Hanging } from '../core/change-view.ts';
import type { JudgementLine } from '../core/line.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { linkReports } from '../link/saying.ts';
import { linkLineage } from './lineage.ts';
import { rejoinAccounts } from './rejoin.ts';
import { loadOutlets } from './resources.ts';

/** What hangs on an article: what taking it out would do. */
export const hangingOn = (ledger: Ledger, article: string): Promise<Hanging> => ledger.hanging(article, linkReports);

/**
 * Adds judgements to the journal and does what they say. When articles are retracted, what they held together is compared
 * anew: statements at once, and the texts that came from them after that. When two actors become one, or one becomes two,
 * accounts in which they take part are compared anew.
 */
export async function judgeAll(ledger: Ledger, judgements: readonly JudgementLine[], revokes?: string): Promise<void> {
  const gone = judgements.filter(({ verdict }) => verdict === 'retracted').flatMap(({ about }) => about);
  const children = new Set<string>();
  for (const article of gone)
    for (const { child, parent } of (await ledger.lineage({ article, limit: MOST })).rows)
      if (parent === article && !gone.includes(child)) children.add(child);
  await ledger.judge(judgements, revokes, linkReports, rejoinAccounts);
  if (children.size === 0) return;
  const outlets = await loadOutlets();
  for (const { reading, revision } of await ledger.materials([...children]))
    await ledger.link([await linkLineage(ledger, reading, outlets, revision)]);
}

/** Texts that came from a retracted one are looked at again, so many at most. */
const MOST = 200;
