import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import type { Measure } from '../../core/reading.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { figuresOf } from './figures.ts';

const resources = await loadResources();

/** What the accounts of a text count, each as its measure and least number. */
async function countsOf(text: string): Promise<[Measure, number][]> {
  const reading = { ...(await readText(text, '2031-05-10', resources)), id: 'a' };
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  const figures = figuresOf(viewOf(material, { outlets: [] }), tellingsOf(material));
  return [...figures.values()].flat().map(({ measure, least }) => [measure, least]);
}

test.each([
  ['Recruiters of the Silver Front took seven girls from the convent school on Friday.', 'captured'],
  ['Rebels took seven drivers from the convoy.', 'captured'],
  ['The police took seven students from the dormitory.', 'detained'],
  ['Soldiers took seven boys from the village on Sunday.', 'detained'],
  ['Rebels arrested seven deserters.', 'detained'],
])('those who were taken: %s', async (text, measure) => {
  expect(new Set((await countsOf(text)).map(([counted]) => counted))).toEqual(new Set([measure]));
});

test('inmates who were shot dead are counted as dead alone', async () => {
  expect(await countsOf('Guards shot dead five inmates at the prison of Kivirand on Saturday.')).toEqual([
    ['killed', 5],
  ]);
});

test('the dead of a raid are counted where nothing is told of an attack', async () => {
  const raid = 'Police raided the office of the union in Kivirand on Saturday. The union spoke of three dead.';
  expect(await countsOf(raid)).toEqual([['killed', 3]]);
});

test('over whom somebody prayed is counted as it is told', async () => {
  const attack = 'Rebels attacked the village of Ontar on Monday. The imam said he had prayed over seventeen dead.';
  expect(await countsOf(attack)).toEqual([['killed', 17]]);
});
