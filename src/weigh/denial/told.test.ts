import { expect, test } from 'vitest';
import type { MetDenial } from './denial.ts';
import { groupsOf } from './told.ts';

const denial = (article: string, at: number, claim: string | undefined, firm = true): MetDenial => ({
  ...{ id: `${article}.n${at}`, article, sentence: [at, at + 9], content: [at, at + 9], parts: [[at, at + 9]] },
  ...{ firm, worded: firm, counters: [] },
  claims: claim === undefined ? [] : [{ article: claim, sentence: [10, 60], score: 1, shared: [] }],
});
const by = (name: string) => (one: MetDenial) => ({
  by: name,
  day: `2031-03-1${'abc'.indexOf(one.article)}`,
});
const ids = (denials: readonly MetDenial[], about = by('Front')): string[][] =>
  groupsOf(denials, about).map(({ id, tellings }) => [id, ...tellings.map((one) => one.id)]);

test('a denial that several articles tell is one, called after the first', () => {
  expect(ids([denial('b', 5, 'x'), denial('a', 5, 'x'), denial('c', 5, 'x')])).toEqual([['a.n5', 'b.n5', 'c.n5']]);
});

test('within an article the sentence whose words deny stands for those that only say no', () => {
  expect(ids([denial('a', 5, 'x', false), denial('a', 90, 'x')])).toEqual([['a.n90', 'a.n5']]);
});

test('a mere no right behind words that deny is told again where it answers the same, and stands alone where it answers another', () => {
  expect(ids([denial('a', 5, 'x'), denial('a', 15, 'x', false)])).toEqual([['a.n5', 'a.n15']]);
  expect(ids([denial('a', 5, 'y'), denial('a', 15, 'x', false)])).toEqual([['a.n5'], ['a.n15']]);
  expect(ids([denial('a', 5, undefined), denial('a', 15, 'x', false)])).toEqual([['a.n5'], ['a.n15']]);
});

test('denials of two claims stay two, and so do those that answer nobody', () => {
  expect(ids([denial('a', 5, 'x'), denial('b', 5, 'y')])).toEqual([['a.n5'], ['b.n5']]);
  expect(ids([denial('a', 5, undefined), denial('b', 5, undefined)])).toEqual([['a.n5'], ['b.n5']]);
});

test('two articles in which nobody is known to deny, or another, tell two denials', () => {
  expect(ids([denial('a', 5, 'x'), denial('b', 5, 'x')], by(''))).toEqual([['a.n5'], ['b.n5']]);
  const each = (one: MetDenial) => ({ by: one.article, day: '2031-03-10' });
  expect(ids([denial('a', 5, 'x'), denial('b', 5, 'x')], each)).toEqual([['a.n5'], ['b.n5']]);
});
