import { expect, test } from 'vitest';
import { readText } from '../../../test/read-text.ts';
import { loadPledgeTables } from '../../run/pledge-tables.ts';
import { loadResources } from '../../run/resources.ts';
import { partsOf } from './part-of.ts';
import { promisesOf } from './promise.ts';

const resources = await loadResources();
const tables = await loadPledgeTables();

/** Of each promise of an article of 2 May 2031: whom it binds, its words and its last day. */
async function promisesIn(text: string): Promise<string[]> {
  const reading = await readText(text, '2031-05-02', resources);
  const material = { reading, actors: new Map(), revision: 1, capturedAt: '' };
  return promisesOf(material, tables).map(({ by, span, deadline }) =>
    [by?.text, text.slice(...span), ...(deadline === undefined ? [] : [deadline])].join(' | '),
  );
}

test.each([
  [
    'to leave the chapel and that its bells would be left alone',
    ['to leave the chapel', 'that its bells would be left alone'],
  ],
  ['to free the sailors and not to fire on the town', ['to free the sailors', 'not to fire on the town']],
  [
    'the curfew would end on Monday and reporters held under it would go free',
    ['the curfew would end on Monday', 'reporters held under it would go free'],
  ],
])('promises that are joined are told apart: %s', (text, parts) => {
  expect(partsOf(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(parts);
});

test.each([
  ['to open the road to Harim and to the mill', 'two places'],
  ['to free the sailors and their captain', 'one promise of two'],
  ['the doctors may work in Harim and nobody will get in their way', 'who they are stands before'],
  ['to feed the men who fled and who will come back', 'whose modal it is'],
])('what belongs together stays one promise: %s (%s)', (text) => {
  expect(partsOf(text, [0, text.length])).toEqual([[0, text.length]]);
});

test.each([
  [
    'The Harim Front promised to free the nine sailors and to pay their families by 1 June.',
    [
      'The Harim Front | to free the nine sailors | 2031-06-01',
      'The Harim Front | to pay their families by 1 June | 2031-06-01',
    ],
  ],
  [
    'The Harim Front promised to leave the mill and that the millers would not be harmed',
    ['The Harim Front | to leave the mill', 'The Harim Front | that the millers would not be harmed'],
  ],
  [
    'Under the accord the army must leave the school and the rebels must hand over their mortars.',
    [
      'the army | Under the accord the army must leave the school',
      'the rebels | the rebels must hand over their mortars',
    ],
  ],
  [
    'The Harim Front is ready to free the nine sailors, its envoy said.',
    ['The Harim Front | The Harim Front is ready to free the nine sailors'],
  ],
  [
    'The Harim Front will free the nine sailors and will fire on the town no more, its envoy said.',
    ['The Harim Front | The Harim Front will free the nine sailors', 'The Harim Front | will fire on the town no more'],
  ],
])('each has its own party and its own day: %s', async (text, promises) => {
  expect(await promisesIn(text)).toEqual(promises);
});
