import type { Published, ReadingDate } from '../../core/reading.ts';
import type { DateDraft } from '../../extract/draft.ts';
import { type Day, dayOf, monthDays } from './calendar-day.ts';
import { type Anchor, type Placed, place } from './calendar-place.ts';

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

/**
 * Places date expressions on the calendar; same length and order as `drafts`. A publication date that is a stretch
 * of days resolves an expression only when its first and its last day give the same answer ("this year" does,
 * "yesterday" does not). What cannot be placed keeps the value as far as the words go and the reason.
 */
export function resolveDates(drafts: readonly DateDraft[], published: Published | undefined): ReadingDate[] {
  const days = published && daysOf(published.value);
  let told: Day | undefined;
  return drafts.map((draft) => {
    const at = (day: Day | undefined): Placed => {
      const anchor: Anchor = {
        tense: draft.tense,
        ...(day === undefined ? {} : { published: day }),
        ...(told === undefined ? {} : { told }),
      };
      return place(draft.shape, anchor);
    };
    const first = at(days?.[0]);
    const last = days && days[1] !== days[0] ? at(days[1]) : first;
    const same = first.value === last.value && first.edtf === last.edtf;
    const placed: Placed = same ? first : { value: at(undefined).value, unresolved: UNSURE };
    if (draft.type === 'DATE' && placed.day !== undefined) told = placed.day;
    if (draft.type === 'TIME' && placed.day !== undefined) told = placed.day;
    return {
      span: draft.span,
      type: draft.type,
      value: placed.value,
      ...(placed.edtf === undefined ? {} : { edtf: placed.edtf }),
      ...(placed.unresolved === undefined ? {} : { unresolved: placed.unresolved }),
    };
  });
}
