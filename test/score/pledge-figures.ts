import type { Material } from '../../src/core/material.ts';
import { overlaps } from '../../src/core/span.ts';
import { type Pledge, pledgesOf } from '../../src/weigh/pledge/pledge.ts';
import { stageAt } from '../../src/weigh/pledge/stage.ts';
import type { ThreadItem } from '../../src/weigh/pledge/thread.ts';
import type { PledgeTables } from '../../src/weigh/pledge/vow.ts';
import { readStoryTruth, type SetStory, type TruePledge } from '../golden/accounts.ts';
import { articlesOf, OWN, spanOfWords, truthsOf } from './own-set.ts';
import { percent, type Scored } from './score.ts';

/**
 * Scores the threads of the promises that the truth lists: an item is right where it stands at a word of an account of
 * an event of the true thread, on its side. A second account of the same act is no second item.
 */
export function pledgeScore(
  part: SetStory['part'],
  materials: ReadonlyMap<string, Material>,
  tables: PledgeTables,
): Scored {
  const events = OWN.stories.flatMap(({ id }) => readStoryTruth(id).events);
  const eventAt = ({ article, span }: ThreadItem): string | undefined =>
    events.find(({ accounts }) =>
      accounts.some((one) => one.article === article && one.words.some((w) => overlaps(spanOfWords(article, w), span))),
    )?.id;
  const found = pledgesOf([...materials.values()], tables, articlesOf(part));
  const errors: string[] = [];
  const sum = { said: 0, right: 0, truly: 0, hit: 0, pledges: 0, met: 0, stages: 0, staged: 0 };
  for (const pledge of truthsOf(part).flatMap(({ pledges }) => pledges)) {
    const told = [{ article: pledge.article, words: pledge.words }, ...(pledge.told ?? [])];
    const mine = found.filter(
      (one) =>
        told.some((at) => at.article === one.article && overlaps(spanOfWords(at.article, at.words), one.span)) &&
        isBound(one, pledge, found),
    );
    const acts = new Map<string, ThreadItem>();
    for (const item of mine.flatMap(({ thread }) => thread)) acts.set(eventAt(item) ?? item.account, item);
    const wanted = pledge.thread.filter(({ optional }) => !optional);
    const fits = ([event, { side }]: [string, ThreadItem], items: TruePledge['thread']): boolean =>
      items.some((item) => item.event === event && item.side === side);
    const counted = [...acts].filter((act) => fits(act, wanted) || !fits(act, pledge.thread));
    sum.pledges++;
    if (mine.length > 0) sum.met++;
    sum.said += counted.length;
    sum.truly += wanted.length;
    for (const act of counted)
      if (fits(act, wanted)) sum.right++;
      else errors.push(`${pledge.id}\twrong: ${act[1].side} ${act[1].account}`);
    for (const item of wanted)
      if (acts.get(item.event)?.side === item.side) sum.hit++;
      else errors.push(`${pledge.id}\tmissed: ${item.side} ${item.article} ${item.words}`);
    for (const { asOf, stage } of pledge.stages) {
      sum.stages++;
      const [first] = mine;
      const said =
        first &&
        stageAt(
          mine.flatMap(({ thread }) => thread),
          first.deadline,
          asOf,
        );
      if (said === stage) sum.staged++;
      else errors.push(`${pledge.id}\tstage on ${asOf}: ${said ?? 'no promise found'}, truly ${stage}`);
    }
  }
  return {
    figures: {
      'threads P': percent(sum.right, sum.said),
      'threads R': percent(sum.hit, sum.truly),
      stages: percent(sum.staged, sum.stages),
      'pledges met': percent(sum.met, sum.pledges),
      items: sum.truly,
    },
    errors,
  };
}

/** Where one sentence binds two, the one whose name the truth has. */
function isBound(one: Pledge, pledge: TruePledge, found: readonly Pledge[]): boolean {
  const rivals = found.filter(({ statement, article }) => article === one.article && statement === one.statement);
  if (new Set(rivals.map(({ by }) => by?.text)).size < 2 || one.statement === undefined) return true;
  return one.by?.text.toLowerCase().includes(pledge.by.toLowerCase()) === true;
}
