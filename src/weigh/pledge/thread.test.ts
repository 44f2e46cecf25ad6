import { expect, test } from 'vitest';
import { actsBeside } from '../../../test/acts-beside.ts';

const RETURN = 'The Harim Front promised that the herders who fled Osk would get their fields back.';
const PAY = 'The Mill Union promised to pay the weavers of Harim their wages by 10 May.';
const FIRE = 'The Harim Front promised that its gunboats would not fire on the fishermen of Osk.';
const STAY = 'The Harim Front promised not to expel the herders of Osk.';

const HAND = 'The Harim Front promised to hand over all prisoners of the winter war by 10 May.';
const OUT = 'Osk will pull its troops out of the Ferro valley by 20 May, its president said.';
const OFF = 'The Harim navy promised that its patrol boats would stay outside the Merl bank.';
const BACK = 'The Harim Front promised to let the miners of Osk go back to work.';
const MORE = 'The Harim Front promised that it would raid the herds of Osk no more.';
const ODO = 'Prince Odo Karr will hand over the lake palace to the school, the court said.';
const MINE = 'Goldfeld Mining promised to pay the fishermen of Osk 900 crowns each.';

test.each([
  [RETURN, 'Nine herders were turned away from their fields near Osk by fighters of the Harim Front.', 'no distance'],
  [PAY, 'None of the weavers of Harim has been paid, the Mill Union says.', 'what was not done by its day'],
  [STAY, 'The herders of Osk who came back in May were expelled by the Harim Front.', 'the subject stands before who'],
  [HAND, 'The Harim Front is still holding ninety prisoners, their mothers say.', 'what goes on once its day is past'],
  [HAND, 'The Harim Front handed over fifty prisoners.', 'who is held is told by the word alone'],
  [OUT, 'Soldiers dug in by the mill of the Ferro valley.', 'a land that has troops has soldiers'],
  [OFF, 'Two Harim patrol boats sailed into the Merl bank.', 'its own means are who does it'],
  [
    BACK,
    'The miners of Osk were turned back by men of the Harim Front, who wanted a tax.',
    'against what others may do',
  ],
  [MORE, 'Riders of the Harim Front raided the herds of Osk.', 'no more'],
  [ODO, 'Prince Odo Karr handed over the lake palace to the school.', 'a man of whom a body tells it'],
  [MINE, 'The fishermen of Osk got 900 crowns each from Goldfeld.', 'a firm by its own word'],
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
  [HAND, 'The Harim Front sentenced a clerk to four years.', 'none of those who were held'],
  [BACK, 'The Harim Front went back to Osk.', 'its own going'],
])('what was before the promise or is about something else does not: %s %s (%s)', async (promise, act) => {
  expect(await actsBeside(promise, act)).toBe(0);
});
