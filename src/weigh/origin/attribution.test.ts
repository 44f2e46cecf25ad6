import { expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { voicesOf } from './attribution.ts';
import { viewOf } from './view.ts';

const resources = await loadResources();

/** The voices of the words, as kinds and the words that name them. */
async function heard(text: string, words: string, about = words, outlet = 'Upper Post'): Promise<string[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet, published: '2024-05-03' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const view = viewOf({ reading, actors: new Map(), revision: 1, capturedAt: '' }, { outlets: ['River Wire'] });
  const span = (piece: string) => [text.indexOf(piece), text.indexOf(piece) + piece.length] as const;
  return voicesOf(view, { places: [span(words)], about: [span(about)] }).map((voice) =>
    'words' in voice ? `${voice.kind}: ${voice.words}` : voice.kind,
  );
}

test.each([
  [
    'who says it',
    'Gunmen killed nine traders in Harim, the Interior Ministry said.',
    'nine',
    ['named: the Interior Ministry'],
  ],
  ['nobody by name', 'Gunmen killed nine traders in Harim, villagers said.', 'nine', ['anonymous']],
  [
    'two beside each other',
    'Gunmen killed nine traders in Harim, relatives of the dead and Orim Watch said.',
    'nine',
    ['named: Orim Watch', 'anonymous'],
  ],
  ['the outlet itself', 'Gunmen killed nine traders in Harim.', 'nine', ['unattributed']],
  ['its own reporter', 'Gunmen killed nine traders in Harim. Our reporter counted nine coffins.', 'nine', ['own']],
  [
    'the speaker of the paragraph',
    'The Interior Ministry said gunmen attacked the market. Nine traders were killed.',
    'Nine',
    ['named: The Interior Ministry'],
  ],
  ['another outlet', 'Gunmen killed nine traders in Harim, according to River Wire.', 'nine', ['outlet: River Wire']],
  ['who counts', 'Fighting went on in Harim. Orim Watch now puts the dead at nine.', 'nine', ['named: Orim Watch']],
  [
    'learned from',
    'Gunmen killed nine traders in Harim, the Upper Post has learned from the fire brigade.',
    'nine',
    ['named: fire brigade'],
  ],
])('%s', async (_why, text, words, expected) => {
  expect(await heard(text, words)).toEqual(expected);
});

test.each(['Upper Post', 'The Upper Post'])(
  'the own outlet as a speaker is no source, also called %s',
  async (outlet) => {
    const text = 'Gunmen killed nine traders in Harim, the Upper Post reported.';
    expect(await heard(text, 'nine', 'nine', outlet)).toEqual(['unattributed']);
  },
);
