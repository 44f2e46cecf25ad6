const DAY = 86_400_000;
const MONTHS = 12;

/** The days of an event as the conventions write them: first and last day; one of them is missing in an open interval. */
export interface EventDays {
  readonly start?: string;
  readonly end?: string;
  /** How many days lie between them, both counted; nothing for an open interval. */
  readonly length?: number;
}

/** First and last day of an EDTF value; nothing for one that names no day, month or year, or several. */
export function daysOf(edtf: string | undefined): EventDays | undefined {
  if (edtf === undefined) return undefined;
  const [first = '', second = first] = edtf.split('/');
  const start = dayOf(first, 'first');
  const end = dayOf(second, 'last');
  if (start === undefined && end === undefined) return undefined;
  const told = start === undefined || end === undefined ? undefined : (Date.parse(end) - Date.parse(start)) / DAY + 1;
  // "About 3 May" is no day that was told: the next longer step of either scale.
  const length = told === 1 && /[?~%]/.test(edtf) ? 2 : told;
  if (length !== undefined && !(length > 0)) return undefined;
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(length === undefined ? {} : { length }),
  };
}

function dayOf(value: string, which: 'first' | 'last'): string | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.Z+-]+)?[?~%]?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (day !== undefined) {
    const date = `${year}-${month}-${day}`;
    const at = Date.parse(date);
    // The machine takes 31 February for 2 March.
    return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date;
  }
  if (month !== undefined && Number(month) > MONTHS) return undefined;
  const at = which === 'first' ? [Number(month ?? 1) - 1, 1] : [Number(month ?? MONTHS), 0];
  return new Date(Date.UTC(Number(year), at[0] as number, at[1])).toISOString().slice(0, 10);
}

/** ACLED's time precision: 1 the day, 2 the week, 3 the month or coarser. Nothing where no day is known. */
export function acledPrecision(days: EventDays | undefined): number | undefined {
  if (!days) return undefined;
  if (days.length === 1) return 1;
  return days.length !== undefined && days.length <= 7 ? 2 : 3;
}

/** UCDP's date precision: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
export function ucdpPrecision(days: EventDays | undefined): number | undefined {
  if (!days) return undefined;
  const { length = Number.POSITIVE_INFINITY } = days;
  const steps = [1, 6, 7, 31];
  return steps.findIndex((most) => length <= most) + 1 || steps.length + 1;
}
