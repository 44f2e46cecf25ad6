import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { loadPledgeTables } from '../../run/pledge-tables.ts';
import { loadResources } from '../../run/resources.ts';
import { promisesOf } from './promise.ts';

const resources = await loadResources();
const tables = await loadPledgeTables();

/** The days by which the promises of an article of 2 May 2031 are to be done. */
async function daysIn(text: string): Promise<(string | undefined)[]> {
  const reading = await readText(text, '2031-05-02', resources);
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  return promisesOf(material, tables).map(({ deadline }) => deadline);
}

test.each([
  ['The army promised to leave Harim by the fifteenth.', ['2031-05-15']],
  ['The army promised to leave Harim by noon on 9 May.', ['2031-05-09']],
  ['The army promised to pay the millers of Harim before Whit Sunday, 1 June.', ['2031-05-31']],
  ['The minister promised that the road to Harim would be opened on 20 May.', ['2031-05-20']],
  [
    'The army promised to leave Harim by 12 May. The Marsh Front promised to free the sailors within the same term.',
    ['2031-05-12', '2031-05-12'],
  ],
  ['The army promised to free nine sailors of Harim. It is to be done by 20 May.', ['2031-05-20']],
])('a promise is to be done by the day that it or its neighbour names: %s', async (text, days) => {
  expect(await daysIn(text)).toEqual(days);
});

test.each([
  ['The minister promised that every man who hands in his rifle before 20 May would be left in peace.', 'of who it is'],
  ['The army promised to free nine sailors of Harim. It had not been seen there by 20 April.', 'no promise'],
])('no last day is read where it is none: %s (%s)', async (text) => {
  expect(await daysIn(text)).toEqual([undefined]);
});
