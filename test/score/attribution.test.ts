import { expect, test } from 'vitest';
import { countArticle, type GoldArticle, rates } from './attribution.ts';

const text = 'Orim said rain would come. Nader denied that snow fell.';
const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const first = { source: [span('Orim')], cue: [span('said')], content: [span('rain would come')] };
const second = { source: [span('Nader')], cue: [span('denied')], content: [span('that snow fell')] };
const gold: GoldArticle = { id: 'a', text, attributions: [first, second] };

test('the gold as its own prediction is all right', () => {
  expect(countArticle(gold, [first, second])).toMatchObject({ gold: 2, predicted: 2, whoWhat: 2, exact: 2, cueHit: 2 });
});

test('nothing predicted is nothing right', () => {
  expect(countArticle(gold, [])).toMatchObject({ gold: 2, predicted: 0, whoWhat: 0 });
  expect(rates(0, 0, 2)).toEqual({ p: 0, r: 0, f: 0 });
});

test('the right words in the wrong mouth do not count', () => {
  const swapped = [
    { ...first, source: second.source },
    { ...second, source: first.source },
  ];
  expect(countArticle(gold, swapped)).toMatchObject({ whoWhat: 0, cueHit: 2 });
});

test('half the words are enough, fewer are not', () => {
  expect(countArticle(gold, [{ ...first, content: [span('rain')] }]).whoWhat).toBe(1);
  expect(countArticle(gold, [{ ...first, content: [span('come. Nader denied that snow')] }]).whoWhat).toBe(0);
});
