import { StemmaError } from '../../../core/errors.ts';
import { parseCellId } from '../../../core/id.ts';
import { makeJudgement } from '../../judgement.ts';
import { weigherOf } from '../../weigh.ts';
import { describePledge } from '../describe-pledge.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { withDesk } from '../store.ts';
import type { WordCommand } from './actors.ts';

/**
 * `stemma pledge attach-for|attach-against|detach PLEDGE ACCOUNT`: a person's word on an act beside a promise. Rejects
 * with E_NO_SUCH_CELL where there is no such promise, or no article that holds the account.
 */
export async function pledgeCommand(
  verdict: 'attach-for' | 'attach-against' | 'detach',
  id: string,
  account: string,
  { by, why, ...options }: WordCommand,
): Promise<number> {
  const done = await withDesk(options, async (desk) => {
    const weigher = weigherOf(desk);
    const pledge = await weigher.pledge(id);
    if (!pledge) throw new StemmaError('E_NO_SUCH_CELL', id);
    const article = parseCellId(account)?.article;
    if (article === undefined || !(await desk.article(article))) throw new StemmaError('E_NO_SUCH_CELL', account);
    const judgement = makeJudgement({ about: [pledge.id, account], verdict, by, why });
    await desk.judge([judgement]);
    return { judgement, pledge: await weigher.pledge(pledge.id) };
  });
  if (options.json) await writeJson(done.judgement);
  else if (done.pledge) for (const line of describePledge(done.pledge)) await writeLine(line);
  say(`stemma: kept as ${done.judgement.id}; take it back with: stemma actors withdraw ${done.judgement.id}`);
  return 0;
}
