import type { DateShape, Grain } from '../../extract/draft.ts';
import { type Anchor, NO_DATE, NO_TOLD, type Placed } from './calendar-anchor.ts';
import { addMonths, type Day, dayOf, isoDay, weekdayOfDay, yearOfDay } from './calendar-day.ts';
import { placeFeast } from './calendar-feast.ts';
import { placePart } from './calendar-part.ts';
import { placePeriod, placeTerm } from './calendar-period.ts';
import { onDay, onMonth, onQuarter, onYear, step, timed, two, UNPLACED } from './calendar-span.ts';
import { likelyYears, placeDayAlone } from './calendar-year.ts';

type Of<Kind extends DateShape['kind']> = Extract<DateShape, { kind: Kind }>;

function placeCalendar(shape: Of<'calendar'>, anchor: Anchor): Placed {
  const { year, month, day, weekday, part } = shape;
  if (month === undefined && day !== undefined) return placeDayAlone(day, weekday, anchor, part);
  if (month === undefined)
    return year === undefined ? { value: 'XXXX', unresolved: 'neither month nor year is named' } : onYear(year);
  const known = `${year ?? 'XXXX'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}${timed(part)}`;
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

function placeWeekday(shape: Of<'weekday'>, anchor: Anchor): Placed {
  const from = shape.from === 'text' ? anchor.toldDay : anchor.published;
  if (from === undefined) {
    const value = `XXXX-WXX-${shape.weekday}${timed(shape.part)}`;
    return { value, unresolved: shape.from === 'text' ? NO_TOLD : NO_DATE };
  }
  const here = weekdayOfDay(from);
  const back = (here - shape.weekday + 7) % 7;
  const on = (shape.weekday - here + 7) % 7;
  if (shape.times !== undefined) return onDay(from - (back || 7) - 7 * (shape.times - 1), shape.part);
  if (shape.week !== undefined) return onDay(from - here + shape.weekday + shape.week * 7, shape.part);
  if (shape.direction === 'last') return onDay(from - (back || 7), shape.part);
  if (shape.direction === 'next') return onDay(from + (on || 7), shape.part);
  if (shape.direction === 'this' && shape.from === 'text') return onDay(back === 0 ? from : from + on, shape.part);
  if (shape.direction === 'this') return onDay(from - here + shape.weekday, shape.part);
  return onDay(anchor.tense === 'future' ? from + on : from - back, shape.part);
}

/** A week, month or year before a day. */
const before = (day: Day, grain: Grain): Day =>
  grain === 'week' ? day - 7 : addMonths(day, grain === 'month' ? -1 : -12);

/** "this weekend" is the one behind or ahead by tense; "last weekend" the last that is over. */
function placeWeekend(published: Day, amount: number, { tense }: Anchor): Placed {
  const weekday = weekdayOfDay(published);
  const isIn = weekday >= 6;
  const over = published - weekday - 1;
  if (amount < 0) return onWeekend(over + (amount + 1) * 7);
  if (amount > 0 || tense === 'present') return step(published, amount, 'weekend');
  if (isIn) return onWeekend(published - weekday + 6);
  return onWeekend(tense === 'future' ? over + 7 : over);
}
const onWeekend = (saturday: Day): Placed => step(saturday, 0, 'weekend');

function placeOffset(shape: Of<'offset'>, anchor: Anchor): Placed {
  const isTold = shape.from === 'text';
  const from = isTold ? (shape.grain === 'day' ? anchor.toldDay : anchor.told?.day) : anchor.published;
  if (from === undefined) {
    return { value: `${UNPLACED[shape.grain]}${timed(shape.part)}`, unresolved: isTold ? NO_TOLD : NO_DATE };
  }
  // results of a quarter are compared with the same quarter a year before
  if (shape.likened && anchor.quarter) return onQuarter(anchor.quarter.year - 1, anchor.quarter.index);
  if (shape.grain === 'weekend' && !isTold) return placeWeekend(from, shape.amount, anchor);
  const placed = step(from, shape.amount, shape.grain, shape.part);
  if (shape.rolling) return { ...placed, edtf: `${isoDay(before(from, shape.grain))}/${isoDay(from)}` };
  if (!shape.through || placed.day === undefined) return placed;
  return { ...placed, edtf: `${isoDay(placed.day)}/${isoDay(placed.day + 1)}` };
}

function placeOffsetMonth(shape: Of<'offset-month'>, anchor: Anchor): Placed {
  const from = shape.from === 'text' ? anchor.told?.day : anchor.published;
  if (from === undefined) {
    const value = `XXXX-${two(shape.month)}${shape.day ? `-${two(shape.day)}` : ''}`;
    return { value, unresolved: shape.from === 'text' ? NO_TOLD : NO_DATE };
  }
  const year = yearOfDay(from) + shape.years;
  const day = shape.day === undefined ? undefined : dayOf(year, shape.month, shape.day);
  return day === undefined ? onMonth(year, shape.month) : onDay(day);
}

/** "the day after Christmas": a step from the date in its own words. */
function placeBeside(shape: Of<'beside'>, anchor: Anchor): Placed {
  const base = shape.base && place(shape.base, anchor);
  if (base?.day === undefined)
    return { value: 'XXXX-XX-XX', unresolved: base?.unresolved ?? 'counted from a day that is not known for certain' };
  return step(base.day, shape.amount, shape.grain);
}

/** How far a day may lie from where a stretch of weeks, months or years that is counted back to it ends. */
const SLACK: Partial<Record<Grain, number>> = { day: 0, week: 3, month: 15, year: 183 };

/** "on Friday, two days after the raid": the stretch places the raid, the closer the shorter its unit is. */
function countedBack({ past }: Of<'duration'>, { toldDay }: Anchor): { readonly edtf?: string } {
  const slack = past && SLACK[past.grain];
  if (!past || slack === undefined || toldDay === undefined) return {};
  const days = { day: 1, week: 7 }[past.grain as string];
  const months = past.grain === 'year' ? 12 : 1;
  const day = days ? toldDay - days * past.amount : addMonths(toldDay, -months * past.amount);
  return { edtf: slack === 0 ? isoDay(day) : `${isoDay(day - slack)}/${isoDay(day + slack)}` };
}

/** Places one expression; a range takes the value of the end it names and an interval. */
export function place(shape: DateShape, anchor: Anchor): Placed {
  switch (shape.kind) {
    case 'calendar':
      return placeCalendar(shape, anchor);
    case 'weekday':
      return placeWeekday(shape, anchor);
    case 'offset':
      return placeOffset(shape, anchor);
    case 'offset-month':
      return placeOffsetMonth(shape, anchor);
    case 'beside':
      return placeBeside(shape, anchor);
    case 'part-of':
      return placePart(shape, anchor);
    case 'told':
      return anchor.told ?? { value: 'XXXX', unresolved: NO_TOLD };
    case 'feast':
      return placeFeast(shape, anchor);
    case 'period':
      return placePeriod(shape, anchor);
    case 'term':
      return placeTerm(shape, anchor);
    case 'range':
      return placeRange(shape, anchor);
    case 'duration':
      return { value: shape.iso, ...countedBack(shape, anchor) };
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

/** "from Monday to Wednesday": a weekday that would lie behind the end is the one a week before. */
function beforeEnd(shape: Of<'range'>, start: Placed, end: Placed | undefined): Placed {
  const isLate = start.day !== undefined && end?.day !== undefined && start.day > end.day;
  return isLate && shape.start?.kind === 'weekday' ? onDay(start.day - 7, shape.start.part) : start;
}

function placeRange(shape: Of<'range'>, anchor: Anchor): Placed {
  const end = shape.end && place(shape.end, anchor);
  const start = shape.start && beforeEnd(shape, place(shape.start, anchor), end);
  const own = shape.own === 'start' ? start : shape.own === 'end' ? end : undefined;
  const value = own?.value ?? (start && end ? `${start.value}/${end.value}` : (start ?? end)?.value);
  const failed = start?.unresolved ?? end?.unresolved;
  if (value === undefined || failed !== undefined)
    return { value: value ?? 'XXXX', unresolved: failed ?? 'neither end is named' };
  const [from, to] = [start?.edtf?.split('/')[0] ?? '..', end?.edtf?.split('/').at(-1) ?? '..'];
  const day = own?.day ?? start?.day ?? end?.day;
  // an end before the beginning: the two were not one stretch, or the text is wrong
  if (start?.day !== undefined && end?.day !== undefined && start.day > end.day)
    return { value, unresolved: 'the stretch would end before it begins' };
  const isDay = (own ?? (start && end ? undefined : (start ?? end)))?.isDay;
  return { value, edtf: `${from}/${to}`, ...(day === undefined ? {} : { day }), ...(isDay ? { isDay } : {}) };
}
