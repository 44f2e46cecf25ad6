import { expect, test } from 'vitest';
import type { ClaimRow } from '../../src/core/view.ts';
import { alike, sayShared } from '../../web/src/denial/words.ts';

const claim = (article: string, quote: string, shared: readonly string[] = []): ClaimRow => ({
  ...{ article, cite: { article, span: [0, quote.length], quote }, score: 1, shared },
});

test('claims in the same words stand together, by the first of each; others stay apart', () => {
  const claims = [claim('a', 'Guns fired.'), claim('b', 'Nobody fired.'), claim('c', 'Guns  fired.')];
  expect(alike(claims).map((group) => group.map(({ article }) => article))).toEqual([['a', 'c'], ['b']]);
});

test('what a claim has in common with its denial is said in the words of the sentence, not in stems', () => {
  const sentence = 'Mayor Odd says the shells were fired from the hill.';
  expect(sayShared(claim('a', sentence, ['fir', 'name odd', 'shell']), sentence)).toBe(
    '; both speak of fired, Odd, shells',
  );
});

test('nothing is said where no common word stands in the sentence', () => {
  expect(sayShared(claim('a', 'They left.', ['prison']), 'They left.')).toBe('');
});
