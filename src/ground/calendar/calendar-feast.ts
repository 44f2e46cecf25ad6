import type { DateShape, FeastHow } from '../../extract/draft.ts';
import { type Anchor, NO_DATE, type Placed } from './calendar-anchor.ts';
import { type Day, dayOf, isoDay, monthDays, weekdayOfDay, yearOfDay } from './calendar-day.ts';
import { eastersOf } from './calendar-easter.ts';
import { MOON } from './calendar-moon.ts';
import { onDays } from './calendar-span.ts';

type Feast = Extract<DateShape, { kind: 'feast' }>;
type Stretch = readonly [first: Day, last: Day];

/** Years by which another calendar is behind the common one, roughly: what to try for a year. */
const ERA = {
  hijri: (year: number) => ((year - 622) * 33) / 32,
  hebrew: (year: number) => year + 3760,
  persian: (year: number) => year - 622,
};

/** Every time a feast comes in a year of the common calendar. */
function timesIn(how: FeastHow, year: number): Stretch[] {
  switch (how.kind) {
    case 'fixed': {
      const first = dayOf(year, how.month, how.day);
      return first === undefined ? [] : [[first, first + how.days - 1]];
    }
    case 'weekday': {
      const [first, last] = monthDays(year, how.month);
      const on =
        how.nth > 0
          ? first + ((how.weekday - weekdayOfDay(first) + 7) % 7) + 7 * (how.nth - 1)
          : last - ((weekdayOfDay(last) - how.weekday + 7) % 7);
      return [[on, on]];
    }
    case 'easter': {
      const [western, eastern] = eastersOf(year);
      if (how.church === 'both' && western !== eastern) return [];
      const sunday = how.church === 'eastern' ? eastern : western;
      return [[sunday + how.from, sunday + how.from + how.days - 1]];
    }
    case 'moon': {
      const era = Math.floor(ERA[how.calendar](year));
      return [-1, 0, 1, 2]
        .flatMap((step) => stretchOf(how, era + step) ?? [])
        .filter(([first]) => yearOfDay(first) === year);
    }
    case 'open':
      return [];
    default:
      return how satisfies never;
  }
}

/** A feast or month in a year of its own calendar, as a list of one; nothing where it is not computed. */
function stretchOf(how: Extract<FeastHow, { kind: 'moon' }>, year: number): Stretch[] | undefined {
  const days = MOON[how.calendar](year, how.month, how.day);
  return days && [[days[0], days[1] + Math.max(how.days - 1, 0)]];
}

/** Places a feast: by its own year, by the year beside it, else by tense around the day of publication. */
export function placeFeast(shape: Feast, anchor: Anchor): Placed {
  const { how, year } = shape;
  if (how.kind === 'open') return { value: year === undefined ? 'XXXX' : `${year}`, unresolved: how.why };
  if (how.kind === 'moon' && how.year !== undefined) {
    const [own] = stretchOf(how, how.year) ?? [];
    return own ? onFeast(shape, own) : { value: 'XXXX', unresolved: 'there is no such day in that calendar' };
  }
  if (year !== undefined) return inYear(shape, how, year);
  if (anchor.published === undefined) return { value: 'XXXX', unresolved: NO_DATE };
  const now = yearOfDay(anchor.published);
  const around = [now - 1, now, now + 1].flatMap((y) => slots(how, y));
  const slot = chosen(around, anchor.published, shape, anchor);
  return slot ? inYear(shape, how, slot.year, slot.stretch) : { value: 'XXXX', unresolved: NO_DATE };
}

interface Slot {
  readonly year: number;
  readonly stretch?: Stretch;
  readonly at: Day;
}
/** The times of a year; where the churches part, the year still has its place in the order. */
function slots(how: FeastHow, year: number): Slot[] {
  const times = timesIn(how, year).map((stretch) => ({ year, stretch, at: stretch[0] }));
  return times.length > 0 || how.kind !== 'easter' ? times : [{ year, at: eastersOf(year)[0] }];
}

function chosen(around: readonly Slot[], today: Day, { direction }: Feast, { tense, near }: Anchor): Slot | undefined {
  const lastOf = (slot: Slot): Day => slot.stretch?.[1] ?? slot.at;
  const running = around.find((slot) => slot.at <= today && lastOf(slot) >= today);
  const behind = around.filter((slot) => lastOf(slot) < today).at(-1);
  const ahead = around.find((slot) => slot.at > today);
  if (direction === 'this') return around.find((slot) => slot.year === yearOfDay(today)) ?? running;
  if (direction === 'last') return behind;
  if (direction === 'next') return ahead;
  if (running) return running;
  if (tense === 'future') return ahead;
  const nearest = (ahead?.at ?? 0) - today < today - (behind?.at ?? 0) ? ahead : behind;
  return tense === 'present' || near ? nearest : behind;
}

function inYear(shape: Feast, how: FeastHow, year: number, given?: Stretch): Placed {
  const times = timesIn(how, year);
  const own = given ?? times[0];
  if (own === undefined)
    return {
      value: `${year}`,
      unresolved:
        how.kind === 'easter'
          ? 'Easter falls on two days in that year, by the two reckonings'
          : 'it does not fall in that year',
    };
  if (given === undefined && times.length > 1) return { value: `${year}`, unresolved: 'it falls in that year twice' };
  return onFeast(shape, own);
}

/** Days of the Hijri calendar are known within a day: the interval is wider by one at each end. */
function onFeast({ how, edge }: Feast, whole: Stretch): Placed {
  const [first, last] = edge === 'eve' ? [whole[0] - 1, whole[0] - 1] : edge === 'first' ? [whole[0], whole[0]] : whole;
  if (how.kind !== 'moon' || how.calendar !== 'hijri') return onDays(first, last);
  return {
    value: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`,
    edtf: `${isoDay(first - 1)}/${isoDay(last + 1)}`,
  };
}
