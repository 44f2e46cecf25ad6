import { makeJudgement } from '../../judgement.ts';
import { describeStory } from '../describe-story.ts';
import { say, writeJson, writeLine } from '../output.ts';
import { withDesk } from '../store.ts';
import type { WordCommand } from './actors.ts';

/** `stemma stories move|part|merge`: a person's word on which articles tell one story. */
export async function judgeStoryCommand(
  verdict: 'same' | 'different',
  about: readonly [string, string],
  { by, why, ...options }: WordCommand,
): Promise<number> {
  const done = await withDesk(options, async (desk) => {
    const judgement = makeJudgement({ about, verdict, by, why });
    await desk.judge([judgement]);
    const [, story = ''] = /^story:([\s\S]+)$/.exec(about[1]) ?? [];
    return { judgement, story: await desk.story(story) };
  });
  if (options.json) await writeJson(done.judgement);
  else for (const line of done.story ? describeStory(done.story) : []) await writeLine(line);
  say(`stemma: kept as ${done.judgement.id}; take it back with: stemma stories withdraw ${done.judgement.id}`);
  return 0;
}
