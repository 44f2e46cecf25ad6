import { aboutArticles, makeJudgement } from '../../judgement.ts';
import { describeEdge } from '../describe-lineage.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { withDesk } from '../store.ts';
import type { WordCommand } from './actors.ts';

/** `stemma lineage tie CHILD PARENT` and `cut`: a person's word that one article comes from another, or does not. */
export async function lineageCommand(
  verdict: 'derived' | 'not-derived',
  child: string,
  parent: string,
  { by, why, ...options }: WordCommand,
): Promise<number> {
  const done = await withDesk(options, async (desk) => {
    const about = await aboutArticles(desk, child, parent);
    const judgement = makeJudgement({ about, verdict, by, why });
    await desk.judge([judgement]);
    return { judgement, edges: (await desk.lineage({ article: child })).rows };
  });
  if (options.json) await writeJson(done.judgement);
  else for (const edge of done.edges) await writeLine(describeEdge(edge));
  say(`stemma: kept as ${done.judgement.id}; take it back with: stemma actors withdraw ${done.judgement.id}`);
  return 0;
}
