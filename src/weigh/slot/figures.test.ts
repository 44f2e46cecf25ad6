import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { tellingsOf } from '../../link/telling/telling.ts';
import { loadResources } from '../../run/resources.ts';
import { viewOf } from '../origin/view.ts';
import { figuresOf } from './figures.ts';

const resources = await loadResources();

test.each([
  ['Recruiters of the Silver Front took seven girls from the convent school on Friday.', 'captured'],
  ['Rebels took seven drivers from the convoy.', 'captured'],
  ['The police took seven students from the dormitory.', 'detained'],
  ['Soldiers took seven boys from the village on Sunday.', 'detained'],
  ['Rebels arrested seven deserters.', 'detained'],
])('those who were taken: %s', async (text, measure) => {
  const reading = { ...(await readText(text, '2031-05-10', resources)), id: 'a' };
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  const figures = figuresOf(viewOf(material, { outlets: [] }), tellingsOf(material));
  expect(new Set([...figures.values()].flat().map((figure) => figure.measure))).toEqual(new Set([measure]));
});

test('inmates who were shot dead are counted as dead alone', async () => {
  const text = 'Guards shot dead five inmates at the prison of Kivirand on Saturday.';
  const reading = { ...(await readText(text, '2031-05-10', resources)), id: 'a' };
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  const figures = figuresOf(viewOf(material, { outlets: [] }), tellingsOf(material));
  expect([...figures.values()].flat().map((figure) => figure.measure)).toEqual(['killed']);
});
