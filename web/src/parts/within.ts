import type { Cite } from '../../../src/core/line.ts';

/** Whether words lie in a sentence. */
export const isWithin = (words: Cite, sentence: Cite): boolean =>
  words.article === sentence.article && sentence.span[0] <= words.span[0] && words.span[1] <= sentence.span[1];
