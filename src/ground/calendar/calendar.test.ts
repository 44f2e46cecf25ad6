import { expect, test } from 'vitest';
import { ownModel, paragraphsOf } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
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
