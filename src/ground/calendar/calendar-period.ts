import type { DateShape } from '../../extract/draft.ts';
import { type Anchor, NO_DATE, type Placed } from './calendar-anchor.ts';
import { addMonths, monthOfDay, yearOfDay } from './calendar-day.ts';
import { onCentury, onDecade, onHalf, onQuarter, onSeason, onYear, SEASON_CODE } from './calendar-span.ts';

/** Places a year, decade, century, or a quarter, half or season with or without its year. */
export function placePeriod(shape: Extract<DateShape, { kind: 'period' }>, anchor: Anchor): Placed {
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
    case 'half':
    case 'season':
      return year !== undefined ? onPart(shape)(year, shape.index ?? 1) : nearestPart(shape, anchor, now);
    default:
      return { value: 'XXXX', unresolved: 'the period has no place on the calendar' };
  }
}

const PARTS = { quarter: onQuarter, half: onHalf, season: onSeason } as const;
const onPart = ({ grain }: Extract<DateShape, { kind: 'period' }>) =>
  PARTS[grain === 'half' || grain === 'season' ? grain : 'quarter'];

/** The part of a year that direction and tense point to. */
function nearestPart(
  shape: Extract<DateShape, { kind: 'period' }>,
  { published, tense }: Anchor,
  now: number | undefined,
): Placed {
  const index = shape.index ?? 1;
  if (now === undefined || published === undefined) {
    const code = shape.grain === 'season' ? SEASON_CODE[index - 1] : `${shape.grain === 'half' ? 'H' : 'Q'}${index}`;
    return { value: `XXXX-${code}`, unresolved: NO_DATE };
  }
  const on = onPart(shape);
  const begun = (on(now, index).day ?? 0) <= published;
  if (shape.direction === 'this') return on(now, index);
  if (shape.direction === 'next') return on(begun ? now + 1 : now, index);
  const ended = (on(now, index).day ?? 0) + 92 <= published;
  if (shape.direction === 'last') return on(ended ? now : now - 1, index);
  if (tense === 'future') return on(ended && published - (on(now, index).day ?? 0) > 183 ? now + 1 : now, index);
  return on(begun ? now : now - 1, index);
}

/** "the latest quarter", "the year-ago period": the quarter told in the text, else the last that is over. */
export function placeTerm(shape: Extract<DateShape, { kind: 'term' }>, { quarter, published }: Anchor): Placed {
  if (quarter) return onQuarter(shape.year ?? quarter.year + shape.years, quarter.index);
  if (shape.year !== undefined) return onYear(shape.year);
  if (published === undefined) return { value: 'XXXX', unresolved: NO_DATE };
  const over = addMonths(published, -3);
  return onQuarter(yearOfDay(over) + shape.years, Math.ceil(monthOfDay(over) / 3));
}
