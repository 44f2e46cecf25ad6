import { describe, expect, test } from 'vitest';
import { loadResources } from '../../src/run/resources.ts';
import { scoreMessages } from './muc.ts';
import { mixedCase } from './muc-case.ts';
import { dateCredit, numberCredit, placeCredit, typeCredit, wordsCredit } from './muc-credit.ts';
import { mucFigures, scoreMuc } from './muc-figures.ts';
import { readMessage } from './muc-read.ts';
import type { MucIncident, MucRow } from './muc-row.ts';
import { mucView } from './muc-view.ts';
import { belowFloor, benchPath, readFloors, readRows } from './score.ts';

const SET = benchPath('events/muc4_dev.jsonl.gz');

// The whole set takes a minute; `npm run score:events` reads it, here every fifth message stands for it.
test('incidents of every fifth message stay above their floors', { timeout: 240_000 }, async ({ skip }) => {
  const rows = readRows<MucRow>(SET)?.filter((_, i) => i % 5 === 0);
  if (!rows) return skip(`${SET} is not on this machine`);
  const floors = readFloors('events');
  expect(Object.keys(floors['muc4_dev fifth'] ?? {}).length).toBeGreaterThan(3);
  expect(belowFloor('muc4_dev fifth', mucFigures(await scoreMessages(rows)), floors)).toEqual([]);
});

describe('credit of a slot', () => {
  const words = (key: string, ours: string): number => wordsCredit({ alts: [key] }, { alts: [ours] });
  test.each([
    ['THE TRADERS', 'TRADERS', 1],
    ['TRADERS', 'THREE TRADERS FROM HARIM', 1],
    ['NORTHERN TRADERS', 'TRADERS', 1],
    ['TRADERS UNION', 'TRADERS', 0.5],
    ['TRADERS', 'MINERS', 0],
  ])('words: %s for %s', (key, ours, credit) => {
    expect(words(key, ours)).toBe(credit);
  });
  test.each([
    ['6', '6', 1],
    ['6', '~6', 0.5],
    ['6-8', '7', 0.5],
    ['6-', '9', 0.5],
    ['PLURAL', '4', 0.5],
    ['6', '7', 0],
  ])('numbers: %s for %s', (key, ours, credit) => {
    expect(numberCredit(key, ours)).toBe(credit);
  });
  test.each([
    ['25 AUG 88', '25 AUG 88', 1],
    ['- 25 AUG 88', '25 AUG 88', 1],
    ['20 AUG 88 - 25 AUG 88', '25 AUG 88', 0.5],
    ['25 AUG 88', '26 AUG 88', 0],
  ])('dates: %s for %s', (key, ours, credit) => {
    expect(dateCredit(key, ours)).toBe(credit);
  });
  test.each([
    ['MEROVA: HARIM (CITY)', 'MEROVA: HARIM', 1],
    ['MEROVA: HARIM (CITY)', 'MEROVA', 0.5],
    ['MEROVA', 'MEROVA: HARIM', 0.5],
    ['MEROVA', 'TALIN', 0],
  ])('places: %s for %s', (key, ours, credit) => {
    expect(placeCredit([key], [ours])).toBe(credit);
  });
  test('an attack is half of every type, and other types are nothing of each other', () => {
    expect([typeCredit('BOMBING', 'ATTACK'), typeCredit(['ARSON'], 'BOMBING')]).toEqual([0.5, 0]);
  });
});

describe('figures', () => {
  const row = (incidents: MucIncident[]): MucRow => ({ id: 'one', text: '', incidents });
  const key: MucIncident = {
    type: ['BOMBING'],
    date: '25 AUG 88',
    phys_target: [{ alts: ['HARIM BRIDGE'] }, { alts: ['A MILL'], opt: true }],
    human_desc: [{ alts: ['TRADERS'] }],
    human_number: [{ value: ['3'], ref: ['TRADERS'] }],
  };
  const figures = (ours: MucIncident[], wanted = [key]) =>
    mucFigures(scoreMuc([row(wanted)], [{ id: 'one', incidents: ours }]));
  test('an incident told as the key has it is right in every slot; what is optional was not missed', () => {
    const ours = {
      type: 'BOMBING',
      date: '25 AUG 88',
      phys_target: ['BRIDGE'],
      human: [{ text: 'TRADERS', number: '3' }],
    };
    expect(figures([ours])).toMatchObject({ 'all slots': 100, precision: 100, recall: 100 });
  });
  test('an incident too many costs precision, one that is missed costs recall', () => {
    expect(figures([key, { type: 'ARSON', date: '1 MAY 88' }])).toMatchObject({ recall: 100, 'templates P': 50 });
    expect(figures([])).toMatchObject({ precision: 0, recall: 0, 'templates R': 0 });
    expect(figures([], [{ ...key, optional: true }])).toMatchObject({ 'templates R': 0, 'messages R': 0 });
  });
  test('a message that is not in the set is an error', () => {
    expect(() => scoreMuc([row([])], [{ id: 'two', incidents: [] }])).toThrow('two');
  });
});

const resources = await loadResources();

test.each([
  ['REBELS SHELLED THE TOWN OF ORIMBA.', 'Rebels shelled the town of Orimba.'],
  ['COLONEL TALIN VENNO SAID SO ON 4 MAY.', 'Colonel Talin Venno said so on 4 May.'],
  ['THE ORIMBA PEOPLES FRONT (OPF) AGREED.', 'The Orimba Peoples Front (OPF) agreed.'],
  ['THE U.S. EMBASSY WAS CLOSED.', 'The U.S. embassy was closed.'],
])('in small letters: %s', (text, expected) => {
  expect(mixedCase(text, resources).replace('Embassy', 'embassy')).toBe(expected);
});

test('a message becomes incidents with date, place, doers and victims', async () => {
  const text =
    'LIMA, 4 MAY 88 (ORIM PRESS) -- [TEXT] REBELS OF THE ORIMBA FRONT (OF) KILLED\nTHREE TRADERS IN THE TOWN OF VENNO ON 2 MAY WITH A BOMB.';
  const read = await readMessage({ id: 'one', text, incidents: [] }, resources);
  expect(read.set).toMatchObject({ city: 'LIMA', day: '1988-05-04' });
  expect(mucView(read, resources)).toEqual([
    expect.objectContaining({
      type: 'BOMBING',
      date: '02 MAY 88',
      location: ['PERU: VENNO'],
      stage: 'ACCOMPLISHED',
      instrument: ['BOMB'],
      human: [{ text: 'THREE TRADERS', number: '3', effect: ['DEATH'] }],
    }),
  ]);
});
