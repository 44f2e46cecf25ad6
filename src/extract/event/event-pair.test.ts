import { expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import type { Span } from '../../core/span.ts';
import { findDates } from '../date/date.ts';
import { findMentions } from '../mention/mention.ts';
import { findStatements } from '../statement/statement.ts';
import { findEvents } from './event.ts';
import { classOfPair } from './event-pair.ts';

const { model, mentions, cues, events } = await loadTables();

function between(text: string, actor: string, recipient: string) {
  const doc = annotate(text, [[0, text.length]], model);
  const found = findMentions(doc, mentions);
  const told = findEvents(doc, events, {
    mentions: found,
    statements: findStatements(doc, cues, found),
    figures: [],
    dates: findDates(doc),
  });
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return classOfPair(doc, events, told, { actor: span(actor), recipient: span(recipient) });
}

const TWO = 'Rebels shelled the garrison and the ministry condemned Talin.';
test.each([
  ['the event whose parties they are', TWO, 'Rebels', 'the garrison', 'ASSAULT'],
  ['another pair, another event', TWO, 'the ministry', 'Talin', 'ACCUSE'],
  [
    'the event nearest to both',
    'Merova praised the mayor while rebels shelled the town of Harim.',
    'rebels',
    'Harim',
    'ASSAULT',
  ],
  ['a word of the table without its frame', 'Merova is in talks over grain with Talin.', 'Merova', 'Talin', 'CONSULT'],
  ['nothing where no word of the table stands', 'Merova is larger than Talin.', 'Merova', 'Talin', undefined],
])('a pair has the class of %s', (_what, text, actor, recipient, kind) => {
  expect(between(text, actor, recipient)).toBe(kind);
});
