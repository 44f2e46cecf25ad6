import { expect, test } from 'vitest';
import { countWords, fold, opening, plain, wordsOf } from './words.ts';

test.each([
  ['', 0],
  ['The Front’s well-known leader said 1,200 men left.', 9],
  ['— … !', 0],
])('"%s" has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('folding takes accents off and leaves the letters', () => {
  expect(fold('Gönül Şahîn, Đorđe ʿAlī')).toBe('Gonul Sahin, Đorđe ʿAli');
  expect(wordsOf("al-Rāshid's & Co")).toEqual(['al', 'rashid', 's', 'co']);
});

test('what a database text cannot hold is replaced, length kept', () => {
  expect(plain('a\0b\ud800c😀')).toBe('a\uFFFDb\uFFFDc😀');
});

test('an opening is one line, cut at a word', () => {
  expect(opening('Short.\n\nText.')).toBe('Short. Text.');
  const cut = opening(`${'word '.repeat(60)}`);
  expect(cut.endsWith('word…')).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(121);
  expect(opening('x'.repeat(500))).toBe(`${'x'.repeat(120)}…`);
});
