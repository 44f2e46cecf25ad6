import { describe, expect, test } from 'vitest';
import { datelineDay, findDateLine, findDateline } from './dateline.ts';

describe('a dateline at the head of a paragraph', () => {
  test.each([
    [
      'TALIN, March 6, 2031 (Harim Press) - The army left.',
      { place: 'TALIN', agency: 'Harim Press', day: '2031-03-06' },
    ],
    ['date 2031-03-06 (HARIMPRESS) The army left.', { agency: 'HARIMPRESS', day: '2031-03-06' }],
    [
      'Port Talin, Dec 3 (Harim Press) — The army left.',
      { place: 'Port Talin', agency: 'Harim Press', day: undefined },
    ],
    ['TALIN — The army left.', { place: 'TALIN', agency: undefined, day: undefined }],
    ['TALIN, Harim (HP) – The army left.', { place: 'TALIN, Harim', agency: 'HP', day: undefined }],
    ['(Harim Press) - The army left.', { place: undefined, agency: 'Harim Press', day: undefined }],
    ['6 March 2031 – The army left.', { place: undefined, agency: undefined, day: '2031-03-06' }],
  ])('%s', (line, wanted) => {
    const found = findDateline(line);
    expect(line.slice(found?.span[1])).toBe('The army left.');
    expect({ place: found?.place, agency: found?.agency, day: found && datelineDay(found) }).toEqual(wanted);
  });

  test.each([
    'The army - which had left - came back.',
    'Talin - The army left.',
    'UN: The army left.',
    'On March 6, 2031 (a Thursday) the army left.',
    'Abu Salem (Rami Tell) said that the army had left.',
    'In 2031 - The year of the flood - the army left.',
  ])('is none in: %s', (line) => expect(findDateline(line)).toBeUndefined());
});

describe('a line of its own that gives the day', () => {
  test.each([
    ['6 March 2031 - Valley Press', 'Valley Press'],
    ['Valley Press desk, 6 March 2031', 'Valley Press'],
    ['2031-03-06', undefined],
    ['Thursday, March 6, 2031', undefined],
  ])('%s names %s', (line, agency) => {
    const found = findDateLine(line);
    expect(found && datelineDay(found)).toBe('2031-03-06');
    expect(found?.agency).toBe(agency);
  });

  test.each([
    ['6 March 2031 | Valley Press', true],
    ['6 March 2031 (Valley Press)', true],
    ['Port Talin, 6 March 2031', false],
    ['Last Updated: 6 March 2031', false],
  ])('a name is surely an outlet in "%s": %s', (line, sure) =>
    expect(findDateLine(line)?.doubtful).toBe(sure ? undefined : true),
  );

  test.each([
    'The army left Talin on 6 March 2031.',
    'What the army did on the morning of 6 March 2031',
    'Army leaves Talin',
  ])('is none: %s', (line) => expect(findDateLine(line)).toBeUndefined());
});
