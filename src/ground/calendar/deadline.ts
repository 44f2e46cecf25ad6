import type { Published } from '../../core/reading.ts';
import type { DateDraft, DateShape, DueDraft } from '../../extract/draft.ts';
import { daysOf } from './calendar.ts';
import { addMonths, type Day, isoDay } from './calendar-day.ts';
import { place } from './calendar-place.ts';

/**
 * The last day (EDTF; a month or year where no day is named) of each deadline, counted from the day on which it was said:
 * the date beside its cue, else the day of publication. Gives nothing where that day is not known to the day, the words do
 * not settle the date, or the date lies before it was said.
 */
export function placeDeadline(
  due: DueDraft,
  drafts: readonly DateDraft[],
  published: Published | undefined,
): string | undefined {
  const draft = drafts[due.date];
  if (!draft) return undefined;
  const today = dayOn(published?.value);
  const beside = due.said === undefined ? undefined : drafts[due.said];
  const said = (beside && dayOn(past(beside.shape, today))) ?? today;
  const shape = draft.shape.kind === 'range' ? (draft.shape.end ?? draft.shape) : draft.shape;
  if (shape.kind === 'duration') return said === undefined ? undefined : after(said, shape.iso);
  // What had been promised was due before today.
  if (due.long && due.said === undefined)
    return lastOf(nearer(past(shape, today), ahead(shape, said), shape, today), due);
  const placed = ahead(shape, said);
  const days = placed === undefined ? undefined : daysOf(placed);
  if (placed === undefined || !days || (said !== undefined && days[1] < said)) return undefined;
  // Nearly a year ahead by a day without a year: it may as well be the one just past.
  if (said !== undefined && !('year' in shape) && days[1] - said > 300 && !/^\d{4}$/.test(placed)) return undefined;
  // "from today" has begun and sets no term.
  if (due.how === 'start' && days[0] === said) return undefined;
  return lastOf(placed, due);
}

/** The day that an EDTF value names, when it names just one. */
function dayOn(edtf: string | undefined): Day | undefined {
  const days = edtf === undefined ? undefined : daysOf(edtf);
  return days && days[0] === days[1] ? days[0] : undefined;
}

/** A date on which something was said, which lies behind whatever the tense around it. */
const past = (shape: DateShape, today: Day | undefined): string | undefined =>
  place(shape, { tense: 'past', ...(today === undefined ? {} : { published: today }) }).edtf;

/**
 * The date just past; the one ahead where that is far nearer, as in March for "had agreed to mend the dam in May": what others
 * told was told as past, whatever it looks ahead to.
 */
function nearer(
  before: string | undefined,
  after: string | undefined,
  shape: DateShape,
  today: Day | undefined,
): string | undefined {
  const [last, next] = [before, after].map((edtf) => (edtf === undefined ? undefined : daysOf(edtf)));
  if (!last || !next || today === undefined || 'year' in shape) return before;
  return today - last[1] > FAR && next[1] - today < NEAR ? after : before;
}

const [FAR, NEAR] = [200, 120];

/** A date as it lies ahead of the day on which it was said. */
function ahead(shape: DateShape, said: Day | undefined): string | undefined {
  if (shape.kind === 'offset' && shape.from === 'text') return undefined;
  const anchor = { tense: 'future' as const, ...(said === undefined ? {} : { published: said }) };
  const placed = place(shape, anchor);
  // a day of the moon stands for itself, not for the days around it
  const edtf = shape.kind === 'feast' && placed.edtf !== undefined ? placed.value : placed.edtf;
  const days = edtf === undefined ? undefined : daysOf(edtf);
  if (days && said !== undefined && days[1] < said && shape.kind === 'offset' && shape.grain === 'weekend')
    return place({ ...shape, amount: shape.amount + 1 }, anchor).edtf;
  return edtf;
}

/** The last day that the words leave, by the way in which they name it. */
function lastOf(edtf: string | undefined, { how, atEnd }: DueDraft): string | undefined {
  const days = edtf === undefined ? undefined : daysOf(edtf);
  if (edtf === undefined || !days) return undefined;
  if (atEnd) return isoDay(days[1]);
  if (how === 'eve') return isoDay(days[0] - 1);
  if (how === 'start') return isoDay(days[0]);
  return /^\d{4}(-\d\d)?$/.test(edtf) ? edtf : isoDay(days[1]);
}

/** So long after a day; hours only where they are whole days. */
function after(day: Day, iso: string): string | undefined {
  const match = /^P(T)?(\d+)([YMWDH])$/.exec(iso);
  if (!match) return undefined;
  const [amount, unit] = [Number(match[2]), match[3]];
  if (match[1]) return unit === 'H' && amount % 24 === 0 ? isoDay(day + amount / 24) : undefined;
  if (unit === 'D' || unit === 'W') return isoDay(day + amount * (unit === 'W' ? 7 : 1));
  return isoDay(addMonths(day, amount * (unit === 'Y' ? 12 : 1)));
}
