import type { Span } from '../../core/span.ts';
import { isToldOf, tellingWords } from './matter.ts';
import { MODALS } from './modal.ts';
import { STEPS, VAGUE } from './own.ts';
import type { Bound } from './party.ts';
import { type Word, wordsIn } from './words.ts';

/** What a row for every promise is about: all words of the promise that say whom or what, its verbs left out. */
export function wideTopic(text: string, span: Span, by: Bound | undefined): Word[] {
  const words = wordsIn(text, span);
  const verbs = new Set<Word>();
  words.forEach((word, at) => {
    if (word.form !== 'to' && !MODALS.has(word.form)) return;
    let verb = at + 1;
    while (STEPS.has(words[verb]?.form ?? '')) verb++;
    const found = words[verb];
    if (found) verbs.add(found);
  });
  return tellingWords(words, by).filter(
    (word) => !verbs.has(word) && !VAGUE.has(word.form) && !isToldOf(words, words.indexOf(word)),
  );
}
