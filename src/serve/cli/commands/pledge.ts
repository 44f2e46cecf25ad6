import { StemmaError } from '../../../core/errors.ts';
import { parseCellId } from '../../../core/id.ts';
import { weigherOf } from '../../weigh.ts';
import { describePledge } from '../describe-pledge.ts';
import { keepWord, type WordCommand } from './word.ts';

/**
 * `stemma pledge attach-for|attach-against|detach PLEDGE ACCOUNT`: a person's word on an act beside a promise. Rejects
 * with E_NO_SUCH_CELL where there is no such promise, or no article that holds the account.
 */
export const pledgeCommand = (
  verdict: 'attach-for' | 'attach-against' | 'detach',
  id: string,
  account: string,
  options: WordCommand,
): Promise<number> =>
  keepWord('actors', options, async (desk) => {
    const weigher = weigherOf(desk);
    const pledge = await weigher.pledge(id);
    if (!pledge) throw new StemmaError('E_NO_SUCH_CELL', id);
    const article = parseCellId(account)?.article;
    if (article === undefined || !(await desk.article(article))) throw new StemmaError('E_NO_SUCH_CELL', account);
    return {
      about: [pledge.id, account],
      verdict,
      async tell() {
        const now = await weigher.pledge(pledge.id);
        return now ? describePledge(now) : [];
      },
    };
  });
