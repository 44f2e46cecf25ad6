import { describe, expect, test } from 'vitest';
import { edtfOf, findDays, findYearless } from './day.ts';

describe('a printed day', () => {
  test.each([
    ['Published 2031-05-06 by us', '2031-05-06'],
    ['6 May 2031', '2031-05-06'],
    ['May 6th, 2031', '2031-05-06'],
    ['Sept. 6, 2031', '2031-09-06'],
    ['am 6. Mai 2031 um zehn', '2031-05-06'],
    ['le 1er février 2031', '2031-02-01'],
    ['6 de mayo de 2031', '2031-05-06'],
    ['06.05.2031', '2031-05-06'],
    ['16/05/2031', '2031-05-16'],
    ['05/16/2031', '2031-05-16'],
    ['2031年5月6日', '2031-05-06'],
  ])('%s is %s', (text, day) => expect(findDays(text).map(edtfOf)).toEqual([day]));

  test.each(['03/04/2031', '2031-02-30', '31 April 2031', '12 men 2031', 'room 2031', '6 Marching 2031'])(
    '%s is none, or cannot be told',
    (text) => expect(findDays(text)).toEqual([]),
  );

  test('without a year has no EDTF value', () => {
    const day = findYearless('TALIN, Dec 3 (Harim Press)');
    expect(day).toMatchObject({ month: 12, day: 3 });
    expect(day && edtfOf(day)).toBeUndefined();
  });
});
