import type { Published, ReadingDate } from '../../core/reading.ts';
import type { DateDraft } from '../../extract/draft.ts';
import type { Anchor, Placed } from './calendar-anchor.ts';
import { addMonths, type Day, dayOf, monthDays } from './calendar-day.ts';
import { place } from './calendar-place.ts';

const UNSURE = 'the publication date is known only as a stretch of time, and its days give different answers';

/** First and last day that an EDTF date (`2024`, `2024-12`, `2024-12-07`) or closed interval of two may mean. */
export function daysOf(edtf: string): readonly [Day, Day] | undefined {
  const [from, to] = edtf.split('/') as [string, string?];
  const first = bounds(from);
  const last = to === undefined ? first : bounds(to);
  return first && last ? [first[0], last[1]] : undefined;
}

function bounds(edtf: string): readonly [Day, Day] | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(edtf);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[3] !== undefined) {
    const at = dayOf(year, month, day);
    return at === undefined ? undefined : [at, at];
  }
  if (match[2] !== undefined) return month >= 1 && month <= 12 ? monthDays(year, month) : undefined;
  return [dayOf(year, 1, 1) as Day, dayOf(year, 12, 31) as Day];
}

/** What the text has told so far: the last date, the last day, the last quarter of a year and where it stood. */
interface Told {
  readonly date?: Placed;
  readonly day?: Day;
  readonly quarter?: { readonly year: number; readonly index: number; readonly at: number };
}

// Further on a quarter is no longer what "a year ago" is compared with.
const NEAR = 1500;

/**
 * Places date expressions on the calendar; same length and order as `drafts`. A publication date that is a stretch
 * of days resolves an expression only when its first and its last day give the same answer ("this year" does,
 * "yesterday" does not). What cannot be placed keeps the value as far as the words go and the reason.
 */
export function resolveDates(drafts: readonly DateDraft[], published: Published | undefined): ReadingDate[] {
  const days = published && daysOf(published.value);
  let told: Told = {};
  return drafts.map((draft) => {
    const at = (day: Day | undefined): Placed => place(draft.shape, anchorOf(draft, told, day));
    const first = at(days?.[0]);
    const last = days && days[1] !== days[0] ? at(days[1]) : first;
    const same = first.value === last.value && first.edtf === last.edtf;
    const placed: Placed = same ? first : { value: at(undefined).value, unresolved: UNSURE };
    told = withDate(told, draft, placed, days?.[1]);
    return {
      span: draft.span,
      type: draft.type,
      value: placed.value,
      ...(placed.edtf === undefined ? {} : { edtf: placed.edtf }),
      ...(placed.unresolved === undefined ? {} : { unresolved: placed.unresolved }),
    };
  });
}

function anchorOf(draft: DateDraft, told: Told, published: Day | undefined): Anchor {
  const { quarter } = told;
  const isNear = quarter !== undefined && draft.span[0] - quarter.at < NEAR;
  return {
    tense: draft.tense,
    ...(draft.near ? { near: true } : {}),
    ...(published === undefined ? {} : { published }),
    ...(told.date === undefined ? {} : { told: told.date }),
    ...(told.day === undefined ? {} : { toldDay: told.day }),
    ...(quarter && isNear ? { quarter: { year: quarter.year, index: quarter.index } } : {}),
  };
}

/** What is told after a date: a day still to come, such as that of a deadline, is nothing that others count from. */
function withDate(told: Told, { shape, span, type }: DateDraft, placed: Placed, today: Day | undefined): Told {
  if (placed.day === undefined || type === 'SET' || type === 'DURATION') return told;
  const isTerm = shape.kind === 'range' && shape.start === undefined;
  if (isTerm && today !== undefined && placed.day > today) return told;
  return {
    ...told,
    date: placed,
    ...(placed.isDay ? { day: placed.day } : {}),
    ...quarterAt(told, placed, span[0], today),
  };
}

/**
 * The latest quarter told that is over, and where it was spoken of last: one of the year before is told beside it to
 * compare.
 */
function quarterAt(
  { quarter }: Told,
  { value, day }: Placed,
  at: number,
  today: Day | undefined,
): Pick<Told, 'quarter'> {
  const match = /^(\d{4})-Q([1-4])$/.exec(value);
  if (!match || day === undefined || (today !== undefined && addMonths(day, 3) > today)) return {};
  const own = { year: Number(match[1]), index: Number(match[2]), at };
  return { quarter: quarter && quarter.year > own.year ? { ...quarter, at } : own };
}
