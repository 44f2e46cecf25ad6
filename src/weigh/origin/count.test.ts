import { expect, test } from 'vitest';
import { countOrigins, type Teller } from './count.ts';
import type { Edge } from './edge.ts';

const teller = (article: string, by: Partial<Teller> = { unattributed: true }): Teller => ({
  ...{ article, places: [[10, 20]], firm: [], anonymous: false, unattributed: false },
  ...by,
});
const edge = (child: string, parent: string, spans?: Edge['spans']): Edge => ({
  ...{ child, parent, kind: spans ? 'part' : 'copy', cites: [], rule: 'test' },
  ...(spans ? { spans } : {}),
});
const counted = (tellers: readonly Teller[], edges: readonly Edge[] = []) => {
  const { articles, texts, firm, soft } = countOrigins(tellers, edges);
  return [articles.length, texts.length, firm.length, soft.length];
};

test('three newsrooms that name one monitor are one source', () => {
  expect(
    counted([
      teller('a', { firm: ['Monitor'] }),
      teller('b', { firm: ['Monitor'] }),
      teller('c', { firm: ['Monitor'] }),
    ]),
  ).toEqual([3, 3, 1, 0]);
});

test('a copy adds an article and nothing else', () => {
  expect(counted([teller('a', { firm: ['Ministry'] }), teller('b', { firm: ['Ministry'] })], [edge('b', 'a')])).toEqual(
    [2, 1, 1, 0],
  );
});

test('a copy that drops the speaker counts as its parent', () => {
  expect(counted([teller('a', { firm: ['Ministry'] }), teller('b')], [edge('b', 'a')])).toEqual([2, 1, 1, 0]);
});

test('a text made from two has the origins of both and adds none', () => {
  expect(counted([teller('a'), teller('b'), teller('c')], [edge('c', 'a'), edge('c', 'b')])).toEqual([3, 2, 0, 2]);
});

test('two papers that cite each other are one origin', () => {
  expect(counted([teller('a'), teller('b'), teller('c')], [edge('a', 'b'), edge('b', 'a'), edge('c', 'a')])).toEqual([
    3, 1, 0, 1,
  ]);
});

test('two papers that cite each other are one origin, though only one says that it has it by hearsay', () => {
  expect(counted([teller('a', { anonymous: true }), teller('b')], [edge('a', 'b'), edge('b', 'a')])).toEqual([
    2, 1, 0, 1,
  ]);
});

test('a value outside the passage that was taken over is the article’s own', () => {
  expect(counted([teller('a'), teller('b')], [edge('b', 'a', [[40, 80]])])).toEqual([2, 2, 0, 2]);
  expect(counted([teller('a'), teller('b')], [edge('b', 'a', [[0, 80]])])).toEqual([2, 1, 0, 1]);
});

test('an outlet whose text is not held is one origin and one soft source', () => {
  expect(counted([teller('a'), teller('b')], [edge('a', 'outlet:Wire'), edge('b', 'outlet:Wire')])).toEqual([
    2, 1, 0, 1,
  ]);
});

test('nameless sources are one in each article, and the outlet’s own eyes are firm', () => {
  expect(
    counted([teller('a', { anonymous: true }), teller('b', { anonymous: true }), teller('c', { own: 'Post' })]),
  ).toEqual([3, 3, 1, 2]);
});

test('a parent that does not give the value is no origin of it', () => {
  expect(counted([teller('b', { firm: ['Dean'] })], [edge('b', 'a')])).toEqual([1, 1, 1, 0]);
});
