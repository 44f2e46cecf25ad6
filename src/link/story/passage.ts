import type { Span } from '../../core/span.ts';
import type { Commonness, StoryTerm, StoryText } from '../../core/story.ts';
import { lineSpans } from '../../text/line.ts';
import { termsOf } from './term.ts';
import { weightOf } from './weight.ts';

/** A story that an article is also about, by its place in the list, with the passages that are. */
export interface Also {
  readonly story: number;
  readonly passages: readonly Span[];
}

/** A story's own words stand in this share of its texts, and in at most so many of those of the other one. */
const OWN = 0.5;
const FOREIGN = 0.2;
/** A passage is about a story when it says so many of its own words, and twice as much of them as of the other one's. */
const LEAST_WORDS = 3;
const CLEARLY = 2;
/** Each of two stories needs so many passages, and they must say this share of what is the story's own. */
const LEAST_PASSAGES = 2;
const SHARE = 0.35;

/**
 * The other stories that an article is about besides its `home`: some of its paragraphs speak of each and of no other, in
 * the words that are the story's own. Rare, and never said of a story of one text. Stories are lists of places in `texts`.
 */
export function alsoIn(
  words: string,
  stories: readonly (readonly number[])[],
  home: number,
  texts: readonly StoryText[],
  common: Commonness,
): Also[] {
  const mine = stories[home] ?? [];
  if (mine.length < 2 || !stories.some((story, n) => n !== home && story.length > 1)) return [];
  const passages = lineSpans(words).map((span) => ({ span, keys: keysIn(words.slice(...span)) }));
  const my = countTerms(mine, texts);
  return stories.flatMap((story, n) => {
    if (n === home || story.length < 2) return [];
    const its = countTerms(story, texts);
    const [theirs, ours] = [ownTerms(its, my, common), ownTerms(my, its, common)];
    const found = passages.filter(({ keys }) => isAbout(keys, theirs, ours));
    const rest = passages.filter(({ keys }) => isAbout(keys, ours, theirs));
    const enough = (some: typeof passages, terms: ReadonlyMap<string, number>): boolean =>
      some.length >= LEAST_PASSAGES &&
      saidOf(new Set(some.flatMap(({ keys }) => [...keys])), terms) >= SHARE * sum(terms);
    return enough(found, theirs) && enough(rest, ours) ? [{ story: n, passages: found.map(({ span }) => span) }] : [];
  });
}

const keysIn = (passage: string): ReadonlySet<string> => new Set(termsOf(passage).map(({ key }) => key));

function isAbout(keys: ReadonlySet<string>, own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  return (
    [...keys].filter((key) => own.has(key)).length >= LEAST_WORDS && saidOf(keys, own) >= CLEARLY * saidOf(keys, other)
  );
}

const saidOf = (keys: ReadonlySet<string>, terms: ReadonlyMap<string, number>): number =>
  [...keys].reduce((total, key) => total + (terms.get(key) ?? 0), 0);

const sum = (terms: ReadonlyMap<string, number>): number => [...terms.values()].reduce((a, b) => a + b, 0);

/** What most texts of one group say and hardly one of another, by weight. */
function ownTerms(group: Counted, other: Counted, common: Commonness): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  for (const { term, count } of group.terms.values()) {
    if (count < 2 || count < OWN * group.texts) continue;
    if ((other.terms.get(term.key)?.count ?? 0) <= FOREIGN * other.texts) own.set(term.key, weightOf(term, common));
  }
  return own;
}

/** In how many of some texts each term stands. */
interface Counted {
  readonly texts: number;
  readonly terms: ReadonlyMap<string, { readonly term: StoryTerm; readonly count: number }>;
}

function countTerms(group: readonly number[], texts: readonly StoryText[]): Counted {
  const terms = new Map<string, { term: StoryTerm; count: number }>();
  for (const n of group)
    for (const term of texts[n]?.terms ?? []) {
      const one = terms.get(term.key);
      if (one) one.count++;
      else terms.set(term.key, { term, count: 1 });
    }
  return { texts: group.length, terms };
}
