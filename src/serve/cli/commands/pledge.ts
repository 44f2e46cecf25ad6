import { aboutAct } from '../../judgement.ts';
import { weigherOf } from '../../weigh.ts';
import { describePledge } from '../describe-pledge.ts';
import { keepWord, type WordCommand } from './word.ts';

/**
 * `stemma pledge attach-for|attach-against|detach PLEDGE ACCOUNT`: a person's word on an act beside a promise. Rejects
 * with E_NO_SUCH_CELL where there is no such promise or account, E_WRONG_KIND where it is something else.
 */
export const pledgeCommand = (
  verdict: 'attach-for' | 'attach-against' | 'detach',
  id: string,
  account: string,
  options: WordCommand,
): Promise<number> =>
  keepWord('actors', options, async (desk) => {
    const weigher = weigherOf(desk);
    const about = await aboutAct(desk, weigher, [id, account]);
    return {
      about,
      verdict,
      async tell() {
        const now = await weigher.pledge(about[0]);
        return now ? describePledge(now) : [];
      },
    };
  });
