import { aboutAccounts } from '../../judgement.ts';
import { describeIncident } from '../describe-incident.ts';
import { keepWord, type WordCommand } from './word.ts';

/** `stemma incidents join A B` and `split`: a person's word that two accounts tell one event, or two. */
export const incidentsCommand = (
  verdict: 'same' | 'different',
  a: string,
  b: string,
  options: WordCommand,
): Promise<number> =>
  keepWord('incidents', options, async (desk) => ({
    about: await aboutAccounts(desk, [a, b]),
    verdict,
    async tell() {
      const [first, second] = [await desk.incident(a), await desk.incident(b)];
      const views = first?.id === second?.id ? [first] : [first, second];
      return views.flatMap((view) => (view ? describeIncident(view) : []));
    },
  }));
