import type { Grain } from '../../extract/draft.ts';
import type { Placed } from './calendar-anchor.ts';
import {
  addMonths,
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeekName,
  monthOfDay,
  weekdayOfDay,
  yearOfDay,
} from './calendar-day.ts';

export const SEASON_CODE = ['SP', 'SU', 'FA', 'WI'] as const;
const TIME_PART: Readonly<Record<string, string>> = { MO: 'TMO', AF: 'TAF', EV: 'TEV', NI: 'TNI' };

/** `T05:30`, `TMO`; nothing without a part. */
export const timed = (part: string | undefined): string => (part === undefined ? '' : (TIME_PART[part] ?? `T${part}`));
export const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));

/** A day, with a part of it or a clock time. */
export const onDay = (day: Day, part?: string): Placed => ({
  value: `${isoDay(day)}${timed(part)}`,
  edtf: isoDay(day),
  day,
  isDay: true,
});
/** Days of which all are meant; one when they are the same. */
export const onDays = (first: Day, last: Day): Placed =>
  first === last
    ? onDay(first)
    : { value: `${isoDay(first)}/${isoDay(last)}`, edtf: `${isoDay(first)}/${isoDay(last)}`, day: first };
export const onYear = (year: number): Placed => ({
  value: two4(year),
  edtf: two4(year),
  day: dayOf(year, 1, 1) as Day,
});
const two4 = (year: number): string => String(year).padStart(4, '0');
export const onMonth = (year: number, month: number): Placed => ({
  value: isoMonth(year, month),
  edtf: isoMonth(year, month),
  day: dayOf(year, month, 1) as Day,
});
export const onQuarter = (year: number, index: number): Placed => ({
  value: `${year}-Q${index}`,
  edtf: `${isoMonth(year, index * 3 - 2)}/${isoMonth(year, index * 3)}`,
  day: dayOf(year, index * 3 - 2, 1) as Day,
});
export const onHalf = (year: number, index: number): Placed => ({
  value: `${year}-H${index}`,
  edtf: `${isoMonth(year, index * 6 - 5)}/${isoMonth(year, index * 6)}`,
  day: dayOf(year, index * 6 - 5, 1) as Day,
});
/** EDTF writes seasons as months 21 to 24. A winter is placed where it begins, in December of its year. */
export const onSeason = (year: number, index: number): Placed => ({
  value: `${year}-${SEASON_CODE[index - 1]}`,
  edtf: `${year}-${20 + index}`,
  day: dayOf(year, [3, 6, 9, 12][index - 1] as number, 1) as Day,
});
export const onDecade = (year: number): Placed => ({
  value: `${Math.floor(year / 10)}`,
  edtf: `${Math.floor(year / 10)}X`,
  day: dayOf(Math.floor(year / 10) * 10, 1, 1) as Day,
});
export const onCentury = (year: number): Placed => ({
  value: `${Math.floor(year / 100)}`,
  edtf: `${Math.floor(year / 100)}XX`,
  day: dayOf(Math.floor(year / 100) * 100, 1, 1) as Day,
});

/** What is known of a stretch by its grain alone. */
export const UNPLACED: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The stretch of the given grain that lies `amount` steps from the one holding `from`. */
export function step(from: Day, amount: number, grain: Grain, part?: string): Placed {
  switch (grain) {
    case 'day':
      return onDay(from + amount, part);
    case 'week': {
      const monday = from + amount * 7 - weekdayOfDay(from + amount * 7) + 1;
      return { value: isoWeekName(monday), edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`, day: monday };
    }
    case 'weekend': {
      const saturday = saturdayOf(from) + amount * 7;
      return {
        value: `${isoWeekName(saturday)}-WE`,
        edtf: `${isoDay(saturday)}/${isoDay(saturday + 1)}`,
        day: saturday,
      };
    }
    case 'month': {
      const day = addMonths(from, amount);
      return onMonth(yearOfDay(day), monthOfDay(day));
    }
    case 'quarter': {
      const day = addMonths(from, amount * 3);
      return onQuarter(yearOfDay(day), Math.ceil(monthOfDay(day) / 3));
    }
    case 'half': {
      const day = addMonths(from, amount * 6);
      return onHalf(yearOfDay(day), Math.ceil(monthOfDay(day) / 6));
    }
    case 'season':
    case 'year':
      return onYear(yearOfDay(from) + amount);
    case 'decade':
      return onDecade(yearOfDay(from) + amount * 10);
    case 'century':
      return onCentury(yearOfDay(from) + amount * 100);
    default:
      return grain satisfies never;
  }
}

/** On a Monday or Tuesday "this weekend" is the one just past; from Wednesday on it is the coming one. */
function saturdayOf(day: Day): Day {
  const weekday = weekdayOfDay(day);
  return weekday <= 2 ? day - weekday - 1 : day - weekday + 6;
}
