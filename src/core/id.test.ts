import { expect, test } from 'vitest';
import { cellId, idMaker, ledgerActorId, parseActorId, parseCellId } from './id.ts';

test('a cell is named by the offset it stands at', () => {
  const make = idMaker();
  expect([make('s', 88), make('m', 88), make('s', 120)]).toEqual(['s88', 'm88', 's120']);
});

test('cells of one kind at one offset get letters, never digits', () => {
  const make = idMaker();
  const ids = Array.from({ length: 30 }, () => make('e', 5));
  expect(ids.slice(0, 3)).toEqual(['e5', 'e5b', 'e5c']);
  expect(new Set(ids).size).toBe(30);
  expect(ids.every((id) => /^e5[a-z]*$/.test(id))).toBe(true);
});

test.each([
  ['1f3a.s88', { article: '1f3a', cell: 's88' }],
  ['wire.2024.txt.m0b', { article: 'wire.2024.txt', cell: 'm0b' }],
  ['nothing', undefined],
  ['.s1', undefined],
  ['a.s', undefined],
])('%s comes apart into article and cell', (id, parts) => {
  expect(parseCellId(id)).toEqual(parts);
  if (parts) expect(cellId(parts.article, parts.cell)).toBe(id);
});

test.each([
  ['actor-1f3a-a12', { article: '1f3a', local: 'a12' }],
  ['actor-wire-2024-a3b', { article: 'wire-2024', local: 'a3b' }],
  ['actor-1f3a-s12', undefined],
  ['front', undefined],
])('%s comes apart into the article and the actor it began with', (id, parts) => {
  expect(parseActorId(id)).toEqual(parts);
  if (parts) expect(ledgerActorId(parts.article, parts.local)).toBe(id);
});
