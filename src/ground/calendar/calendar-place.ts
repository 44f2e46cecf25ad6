import type { DateDraft, DateShape, Grain } from '../../extract/draft.ts';
import {
  addMonths,
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeekName,
  monthDays,
  monthOfDay,
  weekdayOfDay,
  yearOfDay,
} from './calendar-day.ts';
import { eastersOf } from './calendar-easter.ts';

/** An expression on the calendar: its TIMEX3 value and EDTF, or the value as far as it goes and the reason. */
export interface Placed {
  readonly value: string;
  readonly edtf?: string;
  readonly unresolved?: string;
  /** First day of the stretch; what "the day before" counts from. */
  readonly day?: Day;
}

/** What an expression is placed against. */
export interface Anchor {
  /** The day of publication, when it is known. */
  readonly published?: Day;
  /** First day of the date told before in the text. */
  readonly told?: Day;
  readonly tense: DateDraft['tense'];
}

const SEASON_CODE = ['SP', 'SU', 'FA', 'WI'] as const;
const TIME_PART: Readonly<Record<string, string>> = { MO: 'TMO', AF: 'TAF', EV: 'TEV', NI: 'TNI' };
const NO_DATE = 'the article has no publication date to count from';
const NO_TOLD = 'no date was told before to count from';

const timed = (part: string | undefined): string => (part === undefined ? '' : (TIME_PART[part] ?? `T${part}`));
const onDay = (day: Day, part?: string): Placed => ({ value: `${isoDay(day)}${timed(part)}`, edtf: isoDay(day), day });
const onYear = (year: number): Placed => ({ value: `${year}`, edtf: `${year}`, day: dayOf(year, 1, 1) as Day });
const onMonth = (year: number, month: number): Placed => ({
  value: isoMonth(year, month),
  edtf: isoMonth(year, month),
  day: dayOf(year, month, 1) as Day,
});
const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));

function onQuarter(year: number, index: number): Placed {
  const start = dayOf(year, index * 3 - 2, 1) as Day;
  return {
    value: `${year}-Q${index}`,
    edtf: `${isoMonth(year, index * 3 - 2)}/${isoMonth(year, index * 3)}`,
    day: start,
  };
}
/** EDTF writes seasons as months 21 to 24. A winter is placed where it begins, in December of its year. */
const onSeason = (year: number, index: number): Placed => ({
  value: `${year}-${SEASON_CODE[index - 1]}`,
  edtf: `${year}-${20 + index}`,
  day: dayOf(year, [3, 6, 9, 12][index - 1] as number, 1) as Day,
});
const onDecade = (year: number): Placed => ({
  value: `${Math.floor(year / 10)}`,
  edtf: `${Math.floor(year / 10)}X`,
  day: dayOf(Math.floor(year / 10) * 10, 1, 1) as Day,
});
const onCentury = (year: number): Placed => ({
  value: `${Math.floor(year / 100)}`,
  edtf: `${Math.floor(year / 100)}XX`,
  day: dayOf(Math.floor(year / 100) * 100, 1, 1) as Day,
});

/** The stretch of the given grain that lies `amount` steps from the one holding `from`. */
function step(from: Day, amount: number, grain: Grain, part?: string): Placed {
  switch (grain) {
    case 'day':
      return onDay(from + amount, part);
    case 'week': {
      const monday = from + amount * 7 - weekdayOfDay(from + amount * 7) + 1;
      return { value: isoWeekName(monday), edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`, day: monday };
    }
    case 'weekend': {
      // On a Monday "this weekend" is the one just past; from Wednesday on it is the coming one.
      const weekday = weekdayOfDay(from);
      const saturday = (weekday <= 2 ? from - weekday - 1 : from - weekday + 6) + amount * 7;
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

function placeCalendar(shape: Extract<DateShape, { kind: 'calendar' }>, anchor: Anchor): Placed {
  const { year, month, day, weekday, part } = shape;
  if (month === undefined)
    return year === undefined ? { value: 'XXXX', unresolved: 'neither month nor year is named' } : onYear(year);
  const known = `${year ?? 'XXXX'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const years = year !== undefined ? [year] : likelyYears(anchor, month, day, shape.direction);
  if (years.length === 0) return { value: known, unresolved: NO_DATE };
  if (day === undefined) return onMonth(years[0] as number, month);
  const days = years.map((y) => dayOf(y, month, day)).filter((d): d is Day => d !== undefined);
  const fits = days.find((d) => weekday === undefined || weekdayOfDay(d) === weekday);
  if (fits !== undefined) return onDay(fits, part);
  return {
    value: known,
    unresolved:
      days.length === 0 ? `there is no day ${known}` : `the weekday does not fit ${days.map(isoDay).join(' or ')}`,
  };
}

/** Years a date without one may belong to, likeliest first; the weekday, where given, chooses among them. */
function likelyYears(
  anchor: Anchor,
  month: number,
  day: number | undefined,
  direction?: 'last' | 'this' | 'next',
): number[] {
  if (anchor.published === undefined) return [];
  const now = yearOfDay(anchor.published);
  const [first, last] = day === undefined ? monthDays(now, month) : [dayOf(now, month, day), dayOf(now, month, day)];
  const ahead = (first ?? 0) > anchor.published;
  const behind = (last ?? 0) < anchor.published;
  const tense = direction === 'last' ? 'past' : direction === 'next' ? 'future' : anchor.tense;
  if (direction === 'this') return [now];
  if (direction === 'last' && !behind && !ahead) return [now - 1];
  if (tense === 'past') return ahead ? [now - 1, now] : [now, now - 1];
  if (tense === 'future') return behind ? [now + 1, now] : [now, now + 1];
  const near = Math.abs((first ?? 0) - anchor.published) <= 183;
  return near ? [now, now - 1, now + 1] : ahead ? [now - 1, now] : [now + 1, now];
}

function placeWeekday(shape: Extract<DateShape, { kind: 'weekday' }>, anchor: Anchor): Placed {
  if (anchor.published === undefined) return { value: `XXXX-WXX-${shape.weekday}`, unresolved: NO_DATE };
  const here = weekdayOfDay(anchor.published);
  const back = (here - shape.weekday + 7) % 7;
  const on = (shape.weekday - here + 7) % 7;
  if (shape.direction === 'last') return onDay(anchor.published - (back || 7), shape.part);
  if (shape.direction === 'next') return onDay(anchor.published + (on || 7), shape.part);
  if (shape.direction === 'this') return onDay(anchor.published - here + shape.weekday, shape.part);
  return onDay(anchor.tense === 'future' ? anchor.published + on : anchor.published - back, shape.part);
}

/** The Easter that tense points to; nothing in a year in which it falls on two days. */
function placeEaster(given: number | undefined, { published, tense }: Anchor): Placed {
  const year = given ?? (published === undefined ? undefined : yearOfDay(published));
  if (year === undefined) return { value: 'XXXX', unresolved: NO_DATE };
  const [western, eastern] = eastersOf(year);
  const isBehind = published !== undefined && western < published;
  const [next] = eastersOf(year + 1);
  if (given === undefined && isBehind && tense === 'future') return placeEaster(yearOfDay(next), { tense });
  if (given === undefined && !isBehind && tense === 'past') return placeEaster(year - 1, { tense });
  return western === eastern
    ? onDay(western)
    : { value: `${year}`, unresolved: 'Easter falls on two days in that year, by the two reckonings' };
}

function placePeriod(shape: Extract<DateShape, { kind: 'period' }>, anchor: Anchor): Placed {
  const now = anchor.published === undefined ? undefined : yearOfDay(anchor.published);
  const year = shape.year ?? (shape.years !== undefined && now !== undefined ? now + shape.years : undefined);
  switch (shape.grain) {
    case 'year':
      return year === undefined ? { value: 'XXXX', unresolved: NO_DATE } : onYear(year);
    case 'decade':
      return year === undefined ? { value: 'XXX', unresolved: NO_DATE } : onDecade(year);
    case 'century':
      return year === undefined ? { value: 'XX', unresolved: NO_DATE } : onCentury(year);
    case 'quarter':
    case 'season': {
      const index = shape.index ?? 1;
      const on = shape.grain === 'quarter' ? onQuarter : onSeason;
      if (year !== undefined) return on(year, index);
      if (now === undefined || anchor.published === undefined) {
        return {
          value: `XXXX-${shape.grain === 'quarter' ? `Q${index}` : SEASON_CODE[index - 1]}`,
          unresolved: NO_DATE,
        };
      }
      const begun = (on(now, index).day ?? 0) <= anchor.published;
      const ahead = shape.direction === 'next' || (shape.direction === undefined && anchor.tense === 'future');
      if (shape.direction === 'this') return on(now, index);
      if (ahead) return on(begun && shape.direction === 'next' ? now + 1 : now, index);
      const ended = (on(now, index).day ?? 0) + 92 <= anchor.published;
      return on(shape.direction === 'last' ? (ended ? now : now - 1) : begun ? now : now - 1, index);
    }
    default:
      return { value: 'XXXX', unresolved: 'the period has no place on the calendar' };
  }
}

function placeOffset(shape: Extract<DateShape, { kind: 'offset' }>, anchor: Anchor): Placed {
  const from = shape.from === 'text' ? anchor.told : anchor.published;
  if (from === undefined) {
    return {
      value: shape.grain === 'day' ? 'XXXX-XX-XX' : 'XXXX',
      unresolved: shape.from === 'text' ? NO_TOLD : NO_DATE,
    };
  }
  return step(from, shape.amount, shape.grain, shape.part);
}

/** Places one expression; a range takes the value of the end it names and an open interval. */
export function place(shape: DateShape, anchor: Anchor): Placed {
  switch (shape.kind) {
    case 'calendar':
      return placeCalendar(shape, anchor);
    case 'weekday':
      return placeWeekday(shape, anchor);
    case 'offset':
      return placeOffset(shape, anchor);
    case 'offset-month': {
      if (anchor.published === undefined) {
        return { value: `XXXX-${two(shape.month)}${shape.day ? `-${two(shape.day)}` : ''}`, unresolved: NO_DATE };
      }
      const year = yearOfDay(anchor.published) + shape.years;
      const day = shape.day === undefined ? undefined : dayOf(year, shape.month, shape.day);
      return day === undefined ? onMonth(year, shape.month) : onDay(day);
    }
    case 'easter':
      return placeEaster(shape.year, anchor);
    case 'period':
      return placePeriod(shape, anchor);
    case 'range':
      return placeRange(shape, anchor);
    case 'duration':
      return { value: shape.iso };
    case 'set':
      return { value: shape.value };
    case 'vague':
      return { value: shape.ref };
    case 'open':
      return { value: shape.value, unresolved: shape.why };
    default:
      return shape satisfies never;
  }
}

function placeRange(shape: Extract<DateShape, { kind: 'range' }>, anchor: Anchor): Placed {
  const start = shape.start && place(shape.start, anchor);
  const end = shape.end && place(shape.end, anchor);
  const value = start && end ? `${start.value}/${end.value}` : (start ?? end)?.value;
  const failed = start?.unresolved ?? end?.unresolved;
  if (value === undefined || failed !== undefined)
    return { value: value ?? 'XXXX', unresolved: failed ?? 'neither end is named' };
  const [from, to] = [start?.edtf?.split('/')[0] ?? '..', end?.edtf?.split('/').at(-1) ?? '..'];
  const day = start?.day ?? end?.day;
  return { value, edtf: `${from}/${to}`, ...(day === undefined ? {} : { day }) };
}
