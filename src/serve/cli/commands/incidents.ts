import { aboutAccounts, makeJudgement } from '../../judgement.ts';
import { describeIncident } from '../describe-incident.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { withDesk } from '../store.ts';
import type { WordCommand } from './actors.ts';

/** `stemma incidents join A B` and `split`: a person's word that two accounts tell one event, or two. */
export async function incidentsCommand(
  verdict: 'same' | 'different',
  a: string,
  b: string,
  { by, why, ...options }: WordCommand,
): Promise<number> {
  const done = await withDesk(options, async (desk) => {
    const judgement = makeJudgement({ about: await aboutAccounts(desk, a, b), verdict, by, why });
    await desk.judge([judgement]);
    return { judgement, incidents: [await desk.incident(a), await desk.incident(b)] };
  });
  const [first, second] = done.incidents;
  if (options.json) await writeJson(done.judgement);
  else
    for (const view of first?.id === second?.id ? [first] : [first, second])
      for (const line of view ? describeIncident(view) : []) await writeLine(line);
  say(`stemma: kept as ${done.judgement.id}; take it back with: stemma incidents withdraw ${done.judgement.id}`);
  return 0;
}
