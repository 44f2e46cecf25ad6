import { expect, test } from 'vitest';
import { cut, spanAt } from '../../core/span.ts';
import { capture } from '../../intake/capture.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { chargesOf } from './party.ts';

const resources = await loadResources();

/** The sentences of the deeds with which an article charges somebody, each once. */
async function charged(text: string): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'The Daily', published: '2025-03-06' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  const accounts = tellingsOf(material);
  const ids = new Set(chargesOf(viewOf(material, { outlets: [] }), accounts).map(({ account }) => account));
  return accounts
    .filter(({ id }) => ids.has(id))
    .map(({ events: [first] }) => cut(text, spanAt(reading.sentences, first?.trigger[0] ?? 0) ?? [0, 0]));
}

test.each([
  [
    'the deed that harmed somebody, before a later one that did not',
    'An ambush on a column killed nine drivers at Kelm on Tuesday. Soldiers later burned two lorries at Orvan. The governor laid the blame on the Red Front.',
    'An ambush on a column killed nine drivers at Kelm on Tuesday.',
  ],
  [
    'the one told last, where both harmed somebody',
    'An ambush on a column killed nine drivers at Kelm on Tuesday. A bomb killed two nurses in Orvan on Wednesday. The governor blamed the Red Front.',
    'A bomb killed two nurses in Orvan on Wednesday.',
  ],
  [
    'the deed told last, where the sentence only speaks of both sides',
    'An ambush on a column killed nine drivers at Kelm on Tuesday. A bomb killed two nurses in Orvan on Wednesday. Both sides were tired when the governor blamed the Red Front for the bomb.',
    'A bomb killed two nurses in Orvan on Wednesday.',
  ],
])('a charge is for %s', async (_why, text, deed) => {
  expect(await charged(text)).toEqual([deed]);
});
