import type { Figure, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { type ArticleView, inTitle } from '../origin/view.ts';
import { MEN } from './men-table.ts';
import { partyIn } from './party.ts';
import type { MenSort, Slot, Value } from './value.ts';

/** What the words for men without a name leave no doubt of; nothing for "attackers" or "men in uniform", who may be anybody's. */
export const menIn = (words: string): MenSort | undefined => {
  const men = headWords(words);
  return MEN.find(({ pattern }) => pattern.test(men))?.says;
};

/** "A minibus at a checkpoint": what stands before what only tells where or whose it is. */
const headWords = (words: string): string =>
  words.replace(/(?:,| (?:at|on|in|near|from|outside|inside|with|who|which|that|of)\b).*$/is, '');

/**
 * Who did it, where the words name nobody: "bandits". Not where men under arms were those whom it befell, for in a fight
 * each side does something.
 */
export function menGiven(
  view: ArticleView,
  events: readonly ReadingEvent[],
): { slot: Slot; value: Value; place: Span }[] {
  const { text, figures } = view.reading;
  const harmed = (id: Figure['id']): boolean => figures.some((figure) => figure.id === id && figure.who === 'fighters');
  const isFight = events.some(
    (event) =>
      event.figures.some(harmed) ||
      event.recipients.some((span) => ARMS.test(headWords(cut(text, span))) || partyIn(view, span)),
  );
  if (isFight) return [];
  return events
    .filter(({ class: of }) => of === 'ASSAULT' || of === 'COERCE')
    .flatMap(({ agents, trigger }) => (agents.length > 0 ? agents : byWhom(text, trigger)))
    .filter((span) => !inTitle(view, span) && partyIn(view, span) === undefined)
    .flatMap((span) => {
      const words = cut(text, span);
      const of = menIn(words);
      return of === undefined
        ? []
        : [{ slot: 'doer' as const, value: { kind: 'men' as const, of, words: words.toLowerCase() }, place: span }];
    });
}

/** "Shot dead by soldiers near the wells": whom the words right behind a deed name, where the reading has nobody. */
function byWhom(text: string, [, end]: Span): Span[] {
  const by = /^(?: (?:dead|down|away|to death|out|up))? by (?:[\p{L}-]+ ?){1,4}/u.exec(text.slice(end, end + 80))?.[0];
  if (by === undefined) return [];
  const start = end + by.indexOf(' by ') + 4;
  const words = text
    .slice(start, end + by.length)
    .trimEnd()
    .split(' ');
  const long = words
    .map((_, n) => words.slice(0, words.length - n).join(' '))
    .find((some) => headWords(some) === some && menIn(some) !== undefined);
  return long === undefined ? [] : [[start, start + long.length]];
}

/** Men under arms, or what is theirs, among those whom a deed befell. */
const ARMS =
  /\b(?:soldiers?|troops|police\p{L}*|officers?|guards?|gendarmes?|rebels?|militants?|gunm[ae]n|bandits?|terrorists?|insurgents?|fighters?|garrison|barracks|post|posts|base|patrol|checkpoint|army|militiamen)\b/iu;
