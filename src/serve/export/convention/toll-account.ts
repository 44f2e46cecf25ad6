import type { Figure, Reading } from '../../../core/reading.ts';
import type { NumberTable } from './number-table.ts';
import { addRanges, rangeOf, type TollRange } from './toll-range.ts';

/** What a toll is drawn from; events and mentions tell of victims by name. */
export type TollReading = Pick<Reading, 'text' | 'sentences' | 'figures'> &
  Partial<Pick<Reading, 'events' | 'mentions'>>;
export type Harm = 'killed' | 'injured';

/** Two counts that only these words part are of different people: "54 villagers and two of their guests". */
const JOINED =
  /^(?:\s+(?:of|from|in)\s+(?:(?!were|was|killed|injured|wounded|said|reported)[\p{L}’'-]+\s*){1,7})?,?\s*(?:and|,|as well as|along with|alongside|plus|in addition to|together with|with)?\s*(?:his|her|their|its|the|both)?\s*$/u;
const TOGETHER = /(?:together with|along with|alongside)\s+(?:his|her|their)?\s*$/;
const OTHERS = /\bothers?\b/i;

/**
 * What each sentence of a reading tells of the harm to people who do not fight: figures joined in it are added up; parts
 * of a whole that is counted, and sums over a longer time ("since the war began"), are left out.
 */
export function accountsOf(reading: TollReading, harm: Harm, numbers: NumberTable): TollRange[] {
  return reading.sentences.flatMap(([start, end]) => {
    const own = reading.figures.filter(({ span }) => span[0] >= start && span[0] < end);
    return inSentence(
      reading.text,
      own.filter((figure) => isToll(figure, harm)),
      numbers,
    );
  });
}

/** True for people harmed who are counted whole and do not bear arms. Killed and injured in one count go to both. */
function isToll({ unit, measure, approximate, who, scope }: Figure, harm: Harm): boolean {
  if (who === 'fighters' || (scope?.kind === 'part' && scope.of !== null) || (scope?.kind === 'total' && scope.since))
    return false;
  return unit === 'casualties' ? approximate : unit === 'persons' && measure === harm;
}

function inSentence(text: string, figures: readonly Figure[], numbers: NumberTable): TollRange[] {
  const told: TollRange[] = [];
  let before: Figure | undefined;
  for (const figure of figures) {
    const range = rangeOf(figure, text, numbers);
    if (!range) continue;
    const last = told.at(-1);
    // "12 killed and others": a plural adds nothing to a number
    if (!before || !last || !isAdded(text, before, figure)) told.push(range);
    else if (!range.plural || last.plural) told[told.length - 1] = addRanges(last, range);
    before = figure;
  }
  return told;
}

function isAdded(text: string, a: Figure, b: Figure): boolean {
  const gap = text.slice(endOf(text, a), b.span[0]);
  const words = text.slice(b.span[0], b.span[1] + 7);
  return b.scope?.kind === 'more' || OTHERS.test(`${b.of ?? ''} ${words}`) || JOINED.test(gap) || TOGETHER.test(gap);
}

/** Where the words of those counted end. */
function endOf(text: string, { span, of }: Figure): number {
  const at = of === null ? -1 : text.indexOf(of, span[1] - 1);
  return of !== null && at >= 0 && at < span[1] + 25 ? at + of.length : span[1];
}
