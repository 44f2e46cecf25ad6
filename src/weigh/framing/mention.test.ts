import { expect, test } from 'vitest';
import { makeEntry } from '../../../test/ledger-fixture.ts';
import type { StoryItem } from '../../core/framing-view.ts';
import type { Material } from '../../core/material.ts';
import type { Reading } from '../../core/reading.ts';
import { type Clues, contentWords, mayMention } from './mention.ts';

// Three sentences: a quotation about a bridge at Ossel, an attack on it on 10 December that killed 12 soldiers, rain.
const material = (more: Partial<Reading> = {}): Material => ({
  ...{ reading: { ...makeEntry({ id: 'a' }).reading, ...more }, actors: new Map(), revision: 1 },
  capturedAt: '2025-01-01T00:00:00Z',
});

const item = (kind: StoryItem['kind'], quote: string): StoryItem => ({
  ...{ kind, id: 'incident-1' },
  ...(kind === 'figure' ? { measure: 'killed' as const } : {}),
  told: [{ article: 'b', cite: { article: 'b', span: [0, quote.length], quote } }],
});

const clues = (quote: string, more: Partial<Clues> = {}): Clues => ({
  ...{ classes: new Set(['PROTEST']), days: [], places: new Set<string>(), sentences: [contentWords(quote)] },
  ...more,
});

const FAR = 'Students occupied the university library.';

test('an article that has nothing of the words, the day and the deed is silent', () => {
  expect(mayMention(material(), item('event', FAR), clues(FAR))).toBe(false);
  expect(mayMention(material(), item('statement', FAR), clues(FAR))).toBe(false);
});

test('an article that nobody could read may say anything', () => {
  expect(mayMention(material({ language: 'es' }), item('event', FAR), clues(FAR))).toBe(true);
  expect(mayMention(material({ sentences: [] }), item('event', FAR), clues(FAR))).toBe(true);
});

test('three content words of one telling sentence point to a mention', () => {
  const near = 'Fighters attacked a bridge near Ossel before noon.';
  expect(mayMention(material(), item('event', near), clues(near))).toBe(true);
});

test('a deed of force on the same day may be the one told elsewhere as another deed of force', () => {
  const coercion = { classes: new Set(['COERCE']) };
  const day = (date: string): Partial<Clues> => ({ ...coercion, days: [[date, date]] });
  expect(mayMention(material(), item('event', FAR), clues(FAR, day('2024-12-10')))).toBe(true);
  expect(mayMention(material(), item('event', FAR), clues(FAR, day('2024-12-12')))).toBe(false);
});

test('a town of another name keeps two deeds of one day apart, a town of the same name does not', () => {
  const there = (name: string): Partial<Clues> => ({
    ...{ classes: new Set(['ASSAULT']), days: [['2024-12-10', '2024-12-10'] as const], places: contentWords(name) },
  });
  expect(mayMention(material(), item('event', FAR), clues(FAR, there('Talin')))).toBe(false);
  expect(mayMention(material(), item('event', FAR), clues(FAR, there('Ossel')))).toBe(true);
});

test('a number beside a word of death may be the count, and so may a number that the tellers have', () => {
  const figure = item('figure', 'Forty people were killed.');
  expect(mayMention(material(), figure, clues(FAR))).toBe(true);
  const quiet = 'Twenty of them will not come back. Rain fell.';
  const sentences = [[0, 34] as const, [35, 45] as const];
  expect(mayMention(material({ text: quiet, sentences }), figure, clues(FAR))).toBe(false);
  expect(mayMention(material({ text: quiet, sentences }), item('figure', 'At least twenty died.'), clues(FAR))).toBe(
    true,
  );
});
