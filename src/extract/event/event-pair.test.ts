import { expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import type { Span } from '../../core/span.ts';
import { classOfPair } from './event-pair.ts';

function between(text: string, actor: string, recipient: string) {
  const { doc, events } = extract(text);
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return classOfPair(doc, tables.events, events, { actor: span(actor), recipient: span(recipient) });
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
