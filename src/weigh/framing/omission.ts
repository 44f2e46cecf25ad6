import type { Omission, Silence, StoryItem } from '../../core/framing-view.ts';
import { order } from '../../core/order.ts';
import type { Days } from '../../link/days.ts';

/** An article of a story: when it came out, and the text origins it goes back to. */
export interface StoryArticle {
  readonly article: string;
  readonly outlet?: string;
  /** First and last day of publication. */
  readonly published?: Days;
  /** Roots of its text by lineage; itself where it derives from none. */
  readonly origins: readonly string[];
}

/**
 * What several text origins of a story tell and an outlet's articles of that story do not. An article can leave out only
 * what had been reported when it came out: one of an earlier day, or without a day, is not asked. `may` says whether an
 * article may mention it though nobody found where; its outlet is unsure then, and not silent. Outlets by name, items in the
 * given order.
 *
 * "Of" are the origins that could tell it: those that do, and those of articles that came out on the day of its first
 * report or later. Copies are not counted: what an agency left out is not left out again by everybody who prints it.
 */
export function omissionsOf(
  articles: readonly StoryArticle[],
  items: readonly StoryItem[],
  may: (article: string, item: StoryItem) => boolean,
): Omission[] {
  return items.flatMap((item): Omission[] => {
    const tellers = new Set(item.told.map(({ article }) => article));
    const told = originsOf(articles.filter(({ article }) => tellers.has(article)));
    if (told.size < 2) return [];
    const first = firstDay(articles, tellers);
    if (first === undefined) return [];
    const able = articles.filter(
      ({ article, published }) => tellers.has(article) || (published !== undefined && published[0] >= first),
    );
    const others = othersOf(able, tellers);
    const isUnsure = (own: readonly StoryArticle[]): boolean => own.some(({ article }) => may(article, item));
    const silent = others.filter(([, own]) => !isUnsure(own)).map(([outlet, own]) => silenceOf(outlet, own, first));
    if (silent.length === 0) return [];
    const unsure = others.filter(([, own]) => isUnsure(own)).map(([outlet]) => outlet);
    return [{ item, first, origins: told.size, of: originsOf(able).size, silent, unsure }];
  });
}

const originsOf = (articles: readonly StoryArticle[]): ReadonlySet<string> =>
  new Set(articles.flatMap(({ origins }) => origins));

/** The day on which it had surely been reported first; nothing where no report has a day. */
const firstDay = (articles: readonly StoryArticle[], tellers: ReadonlySet<string>): string | undefined =>
  articles.flatMap(({ article, published }) => (tellers.has(article) && published ? [published[1]] : [])).sort()[0];

/** Outlets, by name, in none of whose articles it was found, with those that could tell it. */
function othersOf(
  able: readonly StoryArticle[],
  tellers: ReadonlySet<string>,
): (readonly [outlet: string, own: readonly StoryArticle[]])[] {
  const telling = new Set(able.filter(({ article }) => tellers.has(article)).map(({ outlet }) => outlet ?? ''));
  const byOutlet = new Map<string, StoryArticle[]>();
  for (const one of able)
    if (one.outlet !== undefined && !telling.has(one.outlet))
      byOutlet.set(one.outlet, [...(byOutlet.get(one.outlet) ?? []), one]);
  return [...byOutlet].sort(([a], [b]) => order(a, b));
}

const silenceOf = (outlet: string, own: readonly StoryArticle[], first: string): Silence => ({
  outlet,
  articles: own.map(({ article }) => article).sort(),
  // Out on the very day of the first report: it may have been printed before.
  sameDay: own.every(({ published }) => published !== undefined && published[0] === first),
});
