import { expect, test } from 'vitest';
import { actsBeside } from '../../../test/acts-beside.ts';

const COUNCIL = 'The Velk Resistance Council promised to let lorries with flour pass at Harim.';
const ARMY = 'The Sunrise Army promised not to enter the hospitals of Harim.';

test.each([
  [COUNCIL, 'Nine lorries with flour were stopped at Harim by Council fighters.'],
  [ARMY, 'The Sunrise boys stormed the hospital of Harim.'],
])('who is called by a part of the name of a party acts for it: %s %s', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(1);
});

test.each([
  [COUNCIL, 'City Council workers stopped nine lorries with flour at Harim.'],
  [ARMY, 'Army storms hospital of Harim\n\nSoldiers stormed the hospital of Harim.'],
])('who is only called alike does not: %s %s', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(0);
});
