import { describe, expect, test } from 'vitest';
import { actsBeside } from '../../../test/acts-beside.ts';
import { loadPledgeTables } from '../../run/pledge-tables.ts';
import { CALLS, verdictIn } from './verdict.ts';
import { promiseStems } from './vow-table.ts';
import { wordsIn } from './words.ts';

const promises = promiseStems((await loadPledgeTables()).vows);
const sideIn = (text: string) => verdictIn(text, wordsIn(text, [0, text.length]), promises)?.side;

describe.each(CALLS)('an act is called $side a promise: $words', ({ side, fires, notIn }) => {
  test('where an adjunct names the promise', () => expect(sideIn(fires)).toBe(side));
  test('and nowhere else', () => expect(sideIn(notIn)).toBeUndefined());
});

const PICKET = 'The Dockers’ Union undertook to set up no pickets at the mole of Harim until 24 May.';
const SCHOOL = 'The Harim Front promised that the school of Osk would be left to its teachers.';
const WELL = 'The Harim Front promised to repair the well of Merl.';

test.each([
  [PICKET, 'In breach of the obligation assumed by it, the Dockers’ Union posted a picket at the mole of Harim.'],
  [SCHOOL, 'Contrary to its promise, the Harim Front has billeted a platoon in the school of Osk.'],
  [WELL, 'In keeping with its promise the Harim Front sent masons to the well of Merl.'],
])('an act that its sentence calls so stands beside the promise, whatever is done: %s %s', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(1);
});

test.each([
  [PICKET, 'In breach of the obligation assumed by it, the port firm dismissed sixty men at the mole.', 'another'],
  [SCHOOL, 'Contrary to its promise, the Harim Front has billeted a platoon in the mill of Lund.', 'another matter'],
  [
    SCHOOL,
    'The army dug a trench at the school of Osk, in breach of its word, the Harim Front said.',
    'who only says so',
  ],
])('what somebody else does, or about something else, does not: %s %s (%s)', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(0);
});
