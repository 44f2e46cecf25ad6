import { describe, expect, test } from 'vitest';
import { judgeNames } from '../name-verdict.ts';
import { FAMILIES } from './romanisation-family.ts';
import { GIVEN } from './romanisation-given.ts';
import { toldBy } from './romanisation-told.ts';

describe.each(FAMILIES.map((family, n) => [family.name, family, n] as const))('%s names', (_name, family, n) => {
  test('tell of their family, and others do not', () => {
    expect((toldBy(family.fires[0]) >> n) & 1).toBe(1);
    expect((toldBy(family.notIn) >> n) & 1).toBe(0);
  });

  test('are joined across spellings', () => {
    expect(judgeNames(...family.fires)).toMatchObject({ verdict: 'merge' });
  });

  test('have costs and rows that say for which words they stand', () => {
    for (const [a, b, cost, example] of [...family.costs, ...(family.last ?? [])]) {
      expect(a).not.toBe(b);
      expect(cost > 0 && cost < 1.5).toBe(true);
      expect(example).toMatch(/^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u);
    }
    for (const { rows } of family.readings) for (const row of rows) expect(row.why.length).toBeGreaterThan(1);
  });

  test('have a longer spelling before its beginning, so that it is tried first', () => {
    for (const { rows } of family.readings)
      rows.forEach((row, i) => {
        const hidden = rows
          .slice(0, i)
          .filter((one) => row.spelling.startsWith(one.spelling) && row.spelling !== one.spelling);
        expect(hidden.filter((one) => one.before === undefined && !one.last).map((one) => one.spelling)).toEqual([]);
      });
  });
});

describe('names of one family', () => {
  test.each([
    ['Volodymyr Horbenko', 'Wladimir Gorbenko'],
    ['Mikhail Chubarov', 'Mikhaïl Tchoubarov'],
    ['Nikolaj Žukovskij', 'Nikolai Zhukovsky'],
    ['Sergei Ivanovich Gorlov', 'Sergej Gorlow'],
    ['Viktor Darkovych', 'Wiktor Darkowytsch'],
    ['Abdolreza Fazli', 'Abdul Reza Fazeli'],
    ['Hüseyin Çelikbaş', 'Hussein Chelikbash'],
    ['Müge Ünal', 'Muege Uenal'],
    ['Daw Khin Myint', 'Khin Myint'],
    ['Htin Kyaw Win', 'Tin Chaw Win'],
    ['Xi Zhonglin', 'Hsi Chung-lin'],
    ['Jiaxiang Wang', 'Wang Jia-xiang'],
    ['Wong Delin', 'Huang Delin'],
  ])('%s and %s are one', (a, b) => {
    expect(judgeNames(a, b).verdict).toBe('merge');
    expect(judgeNames(b, a)).toEqual(judgeNames(a, b));
  });

  test.each([
    ['Sorin Melnikov', 'Zorin Melnikov'],
    ['Sergei Ivanovich Gorlov', 'Sergei Petrovich Gorlov'],
    ['Viktor Lavrov', 'Viktoria Lavrova'],
    ['Vahid Haghdoust', 'Vahideh Haghdoust'],
    ['Gholam-Ali Karimi', 'Gholam-Reza Karimi'],
    ['Cemal Gürsoy', 'Cemil Gürsoy'],
    ['U Thein Zaw', 'Daw Thein Zaw'],
    ['Than Shwe', 'Than Swe'],
    ['Li Peng', 'Li Bing'],
    ['Gao Gang', 'Gao Guang'],
    ['Chen Jian', 'Chen Qian'],
  ])('%s and %s are two, or for a person to judge', (a, b) => {
    expect(judgeNames(a, b).verdict).not.toBe('merge');
  });
});

test.each([
  ['Can Novak', 'Jan Novak'],
  ['Carla Delin', 'Arla Delin'],
  ['Hans Gruber', 'Gans Gruber'],
  ['Paul Tenner', 'Paul Denner'],
])('no tradition makes one of %s and %s, who tell of none', (a, b) => {
  expect(toldBy(a)).toBe(0);
  expect(judgeNames(a, b).verdict).not.toBe('merge');
});

test('no spelling of a known given name stands in two rows unless both are meant', () => {
  const seen = GIVEN.flatMap(({ spellings }) => [...spellings]);
  const twice = [...new Set(seen.filter((name, i) => seen.indexOf(name) !== i))];
  expect(twice.sort()).toEqual(['husayn', 'jamal', 'kamal', 'wong']);
});
