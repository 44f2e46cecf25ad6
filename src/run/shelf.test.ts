import { expect, test } from 'vitest';
import { type Prepared, prepare } from '../link/lineage/parent.ts';
import { keepReady, readyTexts } from './shelf.ts';

const text = (id: string, words: number): Prepared =>
  prepare({ id, text: 'shell '.repeat(words), quotes: [], language: 'en', credits: [], revision: 1 });

const kept = (ledger: object): string[] => [...readyTexts(ledger).keys()];

test('what was used last is kept, each ledger’s own', () => {
  const [one, other] = [{}, {}];
  const [a, b] = [text('a', 10), text('b', 10)];
  keepReady(one, [a, b], 'c');
  keepReady(one, [a], 'c');
  expect(kept(one)).toEqual(['b', 'a']);
  expect(readyTexts(one).get('a')).toBe(a);
  expect(kept(other)).toEqual([]);
});

test('a text that is written anew is not kept', () => {
  const ledger = {};
  keepReady(ledger, [text('a', 10), text('b', 10)], 'b');
  keepReady(ledger, [], 'a');
  expect(kept(ledger)).toEqual([]);
});

test('those nobody asked for the longest time make room', () => {
  const ledger = {};
  const long = [text('a', 60_000), text('b', 60_000)];
  keepReady(ledger, long, 'z');
  keepReady(ledger, long.slice(0, 1), 'z');
  keepReady(ledger, [text('c', 60_000)], 'z');
  expect(kept(ledger)).toEqual(['a', 'c']);
});
