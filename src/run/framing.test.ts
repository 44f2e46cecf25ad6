import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Corpus, fillLedger } from '../../test/score/corpus.ts';
import type { Framing } from '../core/view.ts';
import { loadResources } from './resources.ts';

// What is expected below was counted by hand in these texts before they were first read by the machine.
const TEXTS = [
  {
    ...{ id: 'a', outlet: 'The Meridian', published: '2024-03-02' },
    text: [
      'Shells hit market of Talin',
      'The Harim Front shelled the market of Talin on Friday, the Defence Ministry said. ' +
        '"We will answer every shell," said Defence Minister Orsa Venn.',
      'Terrorists of the Harim Front have held the hills since 2021. ' +
        'A baker claimed that the first shells came from the north.',
    ].join('\n\n'),
  },
  {
    ...{ id: 'b', outlet: 'Harbour Wire', published: '2024-03-03' },
    text: [
      'Shells hit Talin',
      'Shells hit the market of Talin on Friday. ' +
        'Defence Minister Orsa Venn said that terrorists of the Harim Front had fled with "every gun they had".',
      'The Harim Front denied the charge. "The army fired them," said Sami Dorr, a spokesman for the Harim Front. ' +
        'Residents said that four people had died.',
    ].join('\n\n'),
  },
];

let corpus: Corpus;
let framing: Framing;
beforeAll(async () => {
  corpus = await fillLedger(TEXTS, await loadResources());
  framing = await corpus.ledger.framing();
}, 60_000);
afterAll(() => corpus.close());

const FRONT = 'Harim Front';

test('a loaded word of the outlet’s own is counted apart from one that it quotes', () => {
  const loaded = framing.labels.rows.filter(({ actor, tone }) => actor.name === FRONT && tone === 'hostile');
  expect(loaded.map(({ outlet, voice, uses }) => [outlet, voice, uses]).sort()).toEqual([
    ['Harbour Wire', 'attributed', 1],
    ['The Meridian', 'own', 1],
  ]);
});

test('a label is counted against every mention of the actor', () => {
  const mentions = framing.mentions.filter(({ actor }) => actor.name === FRONT);
  // The Meridian: lead and second paragraph. Harbour Wire: said, denied, spokesman for.
  expect(mentions.map(({ outlet, mentions }) => [outlet, mentions]).sort()).toEqual([
    ['Harbour Wire', 3],
    ['The Meridian', 2],
  ]);
});

test('each voice is counted with its kind and with what stands in quotation marks', () => {
  const heard = framing.voices.rows.map(({ outlet, actor, speaker, kind, anonymous, quoted }) => [
    ...[outlet, actor?.name ?? speaker, kind, anonymous, quoted],
  ]);
  expect(heard.filter(([outlet]) => outlet === 'The Meridian').sort()).toEqual([
    ['The Meridian', 'Defence Ministry', 'state', false, 0],
    ['The Meridian', 'Orsa Venn', 'state', false, 'We will answer every shell,'.length],
    ['The Meridian', 'baker', 'people', true, 0],
  ]);
  expect(heard.filter(([outlet]) => outlet === 'Harbour Wire').sort()).toEqual([
    ['Harbour Wire', 'Harim Front', 'armed', false, 0],
    ['Harbour Wire', 'Orsa Venn', 'state', false, 'every gun they had'.length],
    ['Harbour Wire', 'Sami Dorr', 'armed', false, 'The army fired them,'.length],
    ['Harbour Wire', 'residents', 'people', true, 0],
  ]);
});

test('a cue that keeps its distance is counted with its word', () => {
  const distant = framing.stances.rows.filter(({ stance }) => stance === 'distancing');
  expect(distant.map(({ outlet, speaker, cue }) => [outlet, speaker, cue])).toEqual([
    ['The Meridian', 'baker', 'claimed'],
  ]);
});
