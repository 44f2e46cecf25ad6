import type { Span } from '../../src/core/span.ts';
import { placeWords, readSet, readStoryTruth, type SetStory, type StoryTruth } from '../golden/accounts.ts';
import type { CorpusText } from './corpus.ts';

/** Our own set of accounts (test/golden/accounts). */
export const OWN = readSet();

/**
 * The parts of our own set, those together that lie in one ledger: `held` and `unseen` stories are measured and never
 * looked at; `released` ones once were held; `later` ones came when rules made by the first two stood, `latest` ones when
 * those of `later` did; `apart` ones tell like deeds months apart, and only which of them are one is known. Stories that
 * came later lie in one of their own, so that what was measured before them can be compared with what is measured now.
 */
export const LEDGERS: readonly (readonly SetStory['part'][])[] = [
  ['tune', 'released', 'later', 'held'],
  ['latest', 'unseen'],
  ['apart'],
];

/** Every part. */
export const SET_PARTS: readonly SetStory['part'][] = LEDGERS.flat();

/** Whether all truth of the stories of a part is known: of `apart` only which accounts are one event. */
export const isWhole = (part: SetStory['part']): boolean => part !== 'apart';

/** The parts that lie in one ledger with a part. */
export const besides = (part: SetStory['part']): readonly SetStory['part'][] =>
  LEDGERS.find((parts) => parts.includes(part)) ?? [part];

/** The parts that are only measured: no error in them is shown to whoever changes rules. */
export const MEASURED_ONLY: ReadonlySet<SetStory['part']> = new Set(['unseen', 'held']);

export const storiesOf = (part: SetStory['part']): SetStory[] => OWN.stories.filter((story) => story.part === part);

/** The articles of the stories of one part. */
export const articlesOf = (part: SetStory['part']): ReadonlySet<string> =>
  new Set(storiesOf(part).flatMap(({ articles }) => articles));

/** The truth of each story of one part. */
export const truthsOf = (part: SetStory['part']): StoryTruth[] => storiesOf(part).map(({ id }) => readStoryTruth(id));

/** Where words of the set stand. */
export function spanOfWords(article: string, words: string): Span {
  const found = OWN.articles.get(article);
  if (!found) throw new Error(`no article ${article}`);
  return placeWords(found, words);
}

/** The articles of some parts of our own set, by day of publication, then by id. */
export const ownTexts = (parts: readonly SetStory['part'][]): CorpusText[] =>
  parts
    .flatMap((part) => [...articlesOf(part)].flatMap((id) => OWN.articles.get(id) ?? []))
    .sort((a, b) => (a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1))
    .map(({ id, text, outlet, published, url }) => ({
      ...{ id, text, outlet, published },
      ...(url === undefined ? {} : { url }),
    }));
