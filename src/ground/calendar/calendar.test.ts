import { describe, expect, test } from 'vitest';
import { ownModel } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import type { Published } from '../../core/reading.ts';
import { findDates } from '../../extract/date/date.ts';
import { daysOf, resolveDates } from './calendar.ts';
import { dayOf, isoDay, isoWeekName, weekdayOfDay } from './calendar-day.ts';

const model = ownModel();
const monday: Published = { value: '2024-12-16', basis: 'given' };
const dates = (text: string, published: Published | undefined = monday) => {
  const drafts = findDates(annotate(text, paragraphsOf(text), model));
  return resolveDates(drafts, published).map((d) => [text.slice(d.span[0], d.span[1]), d.type, d.value, d.edtf]);
};

// 2024-12-16 is a Monday.
test.each([
  ['Rebels took Harim on Saturday December 7.', [['Saturday December 7', 'DATE', '2024-12-07', '2024-12-07']]],
  ['Rebels took Harim on 7 December 2013.', [['7 December 2013', 'DATE', '2013-12-07', '2013-12-07']]],
  ['The war began in 2011.', [['2011', 'DATE', '2011', '2011']]],
  ['The army left on Friday.', [['Friday', 'DATE', '2024-12-13', '2024-12-13']]],
  ['The army will leave on Friday.', [['Friday', 'DATE', '2024-12-20', '2024-12-20']]],
  ['The army left three days ago.', [['three days ago', 'DATE', '2024-12-13', '2024-12-13']]],
  ['Since November 27 the front has moved.', [['November 27', 'DATE', '2024-11-27', '2024-11-27/..']]],
  ['They will leave by the end of 2026.', [['the end of 2026', 'DATE', '2026', '../2026']]],
  ['They seized the town this weekend.', [['this weekend', 'DATE', '2024-W50-WE', '2024-12-14/2024-12-15']]],
  ['They took power in December last year.', [['December last year', 'DATE', '2023-12', '2023-12']]],
  ['It ended nine months of war.', [['nine months', 'DURATION', 'P9M', undefined]]],
  ['It ended a 13-year war.', [['13-year', 'DURATION', 'P13Y', undefined]]],
  ['The army left yesterday morning.', [['yesterday morning', 'TIME', '2024-12-15TMO', '2024-12-15']]],
  ['It happened in the summer of 2025.', [['the summer of 2025', 'DATE', '2025-SU', '2025-22']]],
  ['It recently moved.', [['recently', 'DATE', 'PAST_REF', undefined]]],
  ['They march every Friday.', [['every Friday', 'SET', 'XXXX-WXX-5', undefined]]],
  ['The army left last week.', [['last week', 'DATE', '2024-W50', '2024-12-09/2024-12-15']]],
  ['It was built in the 1990s.', [['the 1990s', 'DATE', '199', '199X']]],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

// Published on Monday, 16 December 2024.
test.each([
  ['ends of one stretch', 'He ruled from 1991 to 1997.', ['1991/1997', '1991/1997']],
  ['a year shared by both ends', 'He ruled from March to May 2019.', ['2019-03/2019-05']],
  ['days of one month', 'Between 12 and 15 May it rained.', ['2024-05-12/2024-05-15']],
  ['weekdays of one stretch', 'From Thursday to Sunday it rained.', ['2024-12-12/2024-12-15', '2024-12-12/2024-12-15']],
  ['a term put off', 'The vote was postponed until 5 January.', ['../2025-01-05']],
  ['a term that is over', 'The curfew lasted until 5 January.', ['../2024-01-05']],
  ['a day that is planned', 'The vote, planned for Friday, is off.', ['2024-12-20']],
  ['a term given', 'The court gave them until Friday.', ['../2024-12-20']],
  ['a plan in the present', 'The minister arrives on Thursday.', ['2024-12-19']],
  ['a headline in the present', 'Army kills 12 on Thursday', ['2024-12-12']],
  ['a day of an order', 'They appealed the order issued Thursday.', ['2024-12-12']],
  ['a weekday with its day', 'It was over by Sunday (December 8).', ['../2024-12-08', '2024-12-08']],
  ['days counted back', 'On Friday, two days after the raid, they met.', ['2024-12-13', '2024-12-11']],
  ['weeks counted back', 'They met on Friday, a week after the raid.', ['2024-12-13', '2024-12-03/2024-12-09']],
  ['months counted back', 'They met on Friday, two months after it.', ['2024-12-13', '2024-09-28/2024-10-28']],
  ['days counted from no day', 'They met two days after the raid.', [undefined]],
  ['days counted in what is said', 'He said on Friday that they met two days after it.', ['2024-12-13', undefined]],
  ['a night of a day without a month', 'They met in the night of the 14th.', ['2024-12-14']],
  ['days in words', 'They met on the nights of the second and third of May.', ['2024-05-02/2024-05-03']],
  ['no day that is only compared', 'They met on 3 May, a day later than agreed.', ['2024-05-03', undefined]],
  ['a weekend ahead', 'They will meet this weekend.', ['2024-12-21/2024-12-22']],
  ['a weekend behind', 'They met last weekend.', ['2024-12-14/2024-12-15']],
  ['a weekday of a week', 'They met on Tuesday last week.', ['2024-12-10']],
  ['a weekday two times back', 'They met two Fridays ago.', ['2024-12-06']],
  ['a day without a month', 'They met on the 14th.', ['2024-12-14']],
  ['a week of a month', 'They met in the last week of November.', ['2024-11-24/2024-11-30']],
  ['a day of a month', 'They met on the last Friday of November.', ['2024-11-29']],
  ['the second half of a month', 'They met in the second half of May 2023.', ['2023-05-16/2023-05-31']],
  ['a half-year', 'They met in the first half of 2023.', ['2023-01/2023-06']],
  ['a week that holds a day', 'They met in the week of December 4.', ['2024-12-02/2024-12-08']],
  ['a day in other words', 'It fell on Sunday, the day before the truce.', ['2024-12-15', '2024-12-15']],
  ['a year up to the report', 'Two died over the past year.', ['2023-12-16/2024-12-16']],
  ['the night that ends today', 'Two died overnight.', ['2024-12-15/2024-12-16']],
  ['the hours after midnight', 'It began in the early hours of Sunday.', ['2024-12-15']],
  ['day and month alike', 'The list of 12.12.2024 is out.', ['2024-12-12']],
])('%s: %s', (_what, text, expected) => {
  expect(dates(text).map((d) => d[3])).toEqual(expected);
});

test.each([
  ['03/04/2019', 'The list of 03/04/2019 is out.', '2019', 'cannot be told apart'],
  ['an event', 'He fled the day after the raid.', 'XXXX-XX-XX', 'counted from an event'],
  ['a beginning not given', 'It was the third day of the siege.', 'XXXX-XX-XX', 'beginning'],
  ['a day that is not there', 'They met on 31 April 2020.', '2020-04-31', 'no day'],
  ['an end before the beginning', 'He ruled from 1997 to 1991.', '1997', 'end before'],
])('stays unresolved: %s', (_what, text, value, why) => {
  const [found] = resolveDates(findDates(annotate(text, paragraphsOf(text), model)), monday);
  expect(found).toMatchObject({ value, unresolved: expect.stringContaining(why) });
  expect(found?.edtf).toBeUndefined();
});

describe('what is told before', () => {
  const values = (text: string) => dates(text).map((d) => d[2]);
  test('a clock time belongs to the day of its paragraph, else to that of the report', () => {
    expect(values('On Friday they came. At 5 a.m. they left.')).toEqual(['2024-12-13', '2024-12-13T05:00']);
    expect(values('On Friday they came.\n\nAt 5 a.m. they left.')).toEqual(['2024-12-13', '2024-12-16T05:00']);
  });
  test('a term to come is nothing that others count from', () => {
    expect(values('He fled on Friday. He must pay by 3 January. He had come the day before.').at(-1)).toBe(
      '2024-12-12',
    );
  });
  test('a month lends no day', () => {
    expect(values('He fled in May. The day before, he had paid.').at(-1)).toBe('XXXX-XX-XX');
  });
  test('"since then" is the date itself', () => {
    expect(dates('He fled in 2015. Since then he has been away.').map((d) => d[3])).toEqual(['2015', '2015/..']);
  });
  test('a year ago, beside a quarter, is the same quarter of the year before', () => {
    expect(values('Attacks rose in the third quarter. They had fallen a year ago.')).toEqual(['2024-Q3', '2023-Q3']);
    expect(values('Attacks rose in May. They had fallen a year ago.')).toEqual(['2024-05', '2023']);
  });
});

test('"the day before" counts from the date told before', () => {
  expect(dates('He spoke on Saturday. The day before, he had left.').map((d) => d[2])).toEqual([
    '2024-12-14',
    '2024-12-13',
  ]);
});

test('without a publication date a weekday stays a weekday, and says why', () => {
  const text = 'The army left on Friday.';
  const [friday] = resolveDates(findDates(annotate(text, paragraphsOf(text), model)), undefined);
  expect(friday).toMatchObject({ value: 'XXXX-WXX-5', unresolved: expect.stringContaining('publication') });
  expect(friday?.edtf).toBeUndefined();
});

test('a weekday that fits no year is a contradiction, not a date', () => {
  const text = 'Rebels took Harim on Monday December 7.';
  const [date] = resolveDates(findDates(annotate(text, paragraphsOf(text), model)), monday);
  expect(date).toMatchObject({ value: 'XXXX-12-07', unresolved: expect.stringContaining('weekday') });
});

test('a publication date known as a stretch places only what both its ends agree on', () => {
  const between: Published = { value: '2024-12-07/2024-12-08', basis: 'inferred' };
  const text = 'The army left yesterday. It had left before this year. On Friday they met.';
  const found = resolveDates(findDates(annotate(text, paragraphsOf(text), model)), between);
  expect(found.map((d) => d.edtf)).toEqual([undefined, '2024', '2024-12-06']);
  expect(found[0]?.unresolved).toContain('stretch');
});

test('days, weekdays and ISO weeks agree with the calendar', () => {
  const day = dayOf(2024, 12, 30) as number;
  expect([isoDay(day), weekdayOfDay(day), isoWeekName(day)]).toEqual(['2024-12-30', 1, '2025-W01']);
  expect(dayOf(2023, 2, 29)).toBeUndefined();
  expect(daysOf('2024-02')?.map(isoDay)).toEqual(['2024-02-01', '2024-02-29']);
});

test.each([
  'He may leave.',
  'They march on Harim.',
  'Article 2011 people read.',
  'Seven people sat.',
  'It cost 2,011 lira.',
])('no date stands in: %s', (text) => {
  expect(dates(text)).toEqual([]);
});
