import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Corpus, fillLedger } from '../../test/score/corpus.ts';
import type { StoryFraming } from '../core/framing-view.ts';
import { loadResources } from './resources.ts';
import { storyFraming } from './story-framing.ts';

// Three newsrooms and a reprint tell of one shelling; two of them quote a president whom the third does not.
const LEDE = 'The Harim Front shelled the market of Talin on Friday, 1 March 2024, killing four traders.';
const TEXTS = [
  {
    ...{ id: 'wire', outlet: 'Harbour Wire', published: '2024-03-02' },
    text: `Shells hit market of Talin\n\n${LEDE} The market had just opened, and most of the stalls were full of winter apples.\n\n"We will rebuild every stall before the summer," President Orsa Venn said on Saturday.`,
  },
  {
    ...{ id: 'voice', outlet: 'Valley Voice', published: '2024-03-03' },
    text: 'Four dead in Talin\n\nFour traders were killed in the market of Talin on Friday, 1 March 2024. Nobody had warned them, and the bell had not been rung.\n\nPresident Orsa Venn said: "We will rebuild every stall before the summer."',
  },
  {
    ...{ id: 'herald', outlet: 'Hill Herald', published: '2024-03-04' },
    text: 'After the shells\n\nThe market of Talin was attacked on Friday, 1 March 2024, and four traders were killed. Sweepers carried glass away in wheelbarrows for two days.',
  },
];

let corpus: Corpus;
let framing: StoryFraming;
beforeAll(async () => {
  corpus = await fillLedger(TEXTS, await loadResources());
  const { rows } = await corpus.ledger.articles();
  framing = await storyFraming(corpus.ledger, { id: 'story', articleRows: rows });
}, 60_000);
afterAll(() => corpus.close());

test('the articles are counted with their text origins', () => {
  expect(framing.articles.map(({ id }) => id)).toEqual(['wire', 'voice', 'herald']);
  expect([framing.textOrigins, framing.left]).toEqual([3, 0]);
});

test('of one shelling one newsroom says who did it, and two do not', () => {
  const [contrast] = framing.contrasts.filter(({ accounts }) => accounts.length === 3);
  expect(contrast?.accounts.map(({ outlet, told, voice }) => [outlet, told, voice])).toEqual([
    ['Harbour Wire', 'named', 'own'],
    ['Valley Voice', 'untold', undefined],
    ['Hill Herald', 'untold', undefined],
  ]);
  expect(contrast?.accounts[0]?.doers.map(({ name }) => name)).toEqual(['Harim Front']);
});

test('what two origins tell and a third does not is named with its denominators', () => {
  const said = framing.omissions.filter(({ item }) => item.kind === 'statement');
  expect(
    said.map(({ origins, of, silent, unsure }) => [origins, of, silent.map(({ outlet }) => outlet), unsure]),
  ).toEqual([[2, 3, ['Hill Herald'], []]]);
});

test('nothing is said to be left out that all tell', () => {
  const shelling = framing.omissions.filter(({ item }) => item.told.some(({ cite }) => cite.quote.includes('killed')));
  expect(shelling).toEqual([]);
});
