import { expect, test } from 'vitest';
import { actsBeside } from '../../../test/acts-beside.ts';

const RETURN = 'The Harim Front promised that the herders who fled Osk would get their fields back.';
const PAY = 'The Mill Union promised to pay the weavers of Harim their wages by 10 May.';
const FIRE = 'The Harim Front promised that its gunboats would not fire on the fishermen of Osk.';
const STAY = 'The Harim Front promised not to expel the herders of Osk.';

test.each([
  [RETURN, 'Nine herders were turned away from their fields near Osk by fighters of the Harim Front.', 'no distance'],
  [PAY, 'None of the weavers of Harim has been paid, the Mill Union says.', 'what was not done by its day'],
  [STAY, 'The herders of Osk who came back in May were expelled by the Harim Front.', 'the subject stands before who'],
])('what is told of the promise stands beside it: %s %s (%s)', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(1);
});

test.each([
  [
    FIRE,
    'In April, gunboats of the Harim Front fired on the fishermen of Osk, the village said on Monday.',
    'before it',
  ],
  [PAY, 'None of the weavers of Harim has been seen, the Mill Union says.', 'what nobody promised'],
])('what was before the promise or is about something else does not: %s %s (%s)', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(0);
});
