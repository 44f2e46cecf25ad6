import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { relationErrors, relationFigures } from './relation-figures.ts';
import { RELATION_GOLD, type ReadRelations, type RelationItem, readRelations } from './relation-gold.ts';
import { belowFloor, readFloors } from './score.ts';

const TEXT =
  'Talin Haro has led the Harim Front since 2017. The terrorists took the town on Friday, and the shops were shut.';
const item = (change: Partial<RelationItem> = {}): RelationItem => ({
  ...{ id: '1', part: 'tune', published: '2025-03-10', text: TEXT },
  relations: [{ kind: 'leader-of', from: 'Talin Haro', to: 'the Harim Front', since: '2017' }],
  labels: [{ actor: 'Harim Front', label: 'terrorist', voice: 'own', tone: 'hostile' }],
  ...change,
});
const read = async (change?: Partial<RelationItem>): Promise<ReadRelations> => ({
  item: item(change),
  reading: await readText(TEXT),
});

test('what is right counts as right', async () => {
  const right = await read();
  expect(relationFigures([right])).toMatchObject({ F1: 100, dated: 100, 'label F1': 100, voice: 100, tone: 100 });
  expect(relationErrors([right])).toEqual([]);
});

test('another kind, party or polarity is a miss, another date is not dated', async () => {
  const [told] = item().relations;
  if (!told) throw new Error('the item tells a relation');
  for (const other of [{ kind: 'founder-of' as const }, { from: 'Harim Front' }, { negated: true as const }])
    expect(relationFigures([await read({ relations: [{ ...told, ...other }] })])).toMatchObject({ P: 0, R: 0 });
  const late = await read({ relations: [{ ...told, since: '2018' }] });
  expect(relationFigures([late])).toMatchObject({ F1: 100, dated: 0 });
  expect(relationErrors([late]).map((line) => line.split('\t')[1])).toEqual(['DATED']);
});

test('a label that nobody asked for costs precision, one not found recall', async () => {
  expect(relationFigures([await read({ labels: [] })])).toMatchObject({ 'label P': 0 });
  const missing = await read({ labels: [{ actor: 'Harim Front', label: 'hero', voice: 'own', tone: 'favourable' }] });
  expect(relationFigures([missing])).toMatchObject({ 'label R': 0 });
});

test('errors of held items are never shown', async () => {
  const held = await read({ part: 'held' });
  expect(() => relationErrors([held])).toThrow('for measuring only');
});

test('every third item is held', async () => {
  const all = await readRelations(RELATION_GOLD);
  expect(all?.length).toBeGreaterThan(40);
  expect(all?.every((one, n) => (one.item.part === 'held') === (n % 3 === 2))).toBe(true);
});

test.each(['tune', 'held'])('relations and labels stay above their floors: %s', async (part) => {
  const all = (await readRelations(RELATION_GOLD)) ?? [];
  const floors = readFloors('relations');
  expect(Object.keys(floors[part] ?? {}).length).toBeGreaterThan(4);
  const figures = relationFigures(all.filter(({ item: one }) => one.part === part));
  expect(belowFloor(part, figures, floors)).toEqual([]);
});
