/** What an EDTF value says, as days on the calendar. All times are UTC milliseconds; `to` is excluded. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** True when the value names this very day (or minute); false when any day inside is possible. */
  readonly exact: boolean;
  /** True when the text gave no beginning, or no end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** True when the value is marked approximate or uncertain. */
  readonly about: boolean;
}

const DAY = 86_400_000;
const POINT = /^(-?\d[\dX]{3})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
// EDTF seasons: spring to winter as the months they begin in, northern count.
const SEASONS: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 };

/**
 * Reads an EDTF date, interval or set. Gives nothing for values it does not know; such a date is listed in words
 * and never placed.
 */
export function readWhen(edtf: string): When | undefined {
  const set = /^[[{](.+)[\]}]$/.exec(edtf);
  if (set) return hull((set[1] as string).split(',').flatMap((part) => part.split('..')));
  const sides = edtf.split('/');
  if (sides.length === 1) return readPoint(edtf);
  if (sides.length !== 2) return undefined;
  return readInterval(sides[0] as string, sides[1] as string);
}

function readInterval(first: string, last: string): When | undefined {
  const open = (side: string): boolean => side === '' || side === '..';
  const start = open(first) ? undefined : readPoint(first);
  const end = open(last) ? undefined : readPoint(last);
  if ((!open(first) && !start) || (!open(last) && !end)) return undefined;
  const known = start ?? end;
  if (!known) return undefined;
  const [from, to] = [start?.from ?? known.from, end?.to ?? known.to];
  if (to <= from) return undefined;
  return {
    from,
    to,
    exact: first === last && known.exact,
    openStart: !start,
    openEnd: !end,
    about: Boolean(start?.about || end?.about),
  };
}

/** The span that holds every member of a set: one of them, so no day of it is stated. */
function hull(parts: readonly string[]): When | undefined {
  const points = parts.filter(Boolean).map(readPoint);
  if (points.length === 0 || points.some((point) => !point)) return undefined;
  const known = points as When[];
  return {
    from: Math.min(...known.map((point) => point.from)),
    to: Math.max(...known.map((point) => point.to)),
    exact: known.length === 1 && (known[0] as When).exact,
    openStart: false,
    openEnd: false,
    about: known.some((point) => point.about),
  };
}

function readPoint(value: string): When | undefined {
  const about = /[?~%]/.test(value);
  const match = POINT.exec(value.replaceAll(/[?~%]/g, ''));
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const range = (from: number, to: number, exact: boolean): When => ({
    from,
    to,
    exact: exact && !about,
    openStart: false,
    openEnd: false,
    about,
  });
  if (year.includes('X')) {
    return range(start(Number(year.replaceAll('X', '0'))), start(Number(year.replaceAll('X', '9')) + 1), false);
  }
  const y = Number(year);
  if (!month || month === 'XX') return range(start(y), start(y + 1), false);
  const season = SEASONS[month];
  if (season !== undefined) return range(start(y, season), start(y, season + 3), false);
  const m = Number(month) - 1;
  if (m < 0 || m > 11) return undefined;
  if (!day || day === 'XX') return range(start(y, m), start(y, m + 1), false);
  const from = start(y, m, Number(day));
  if (new Date(from).getUTCMonth() !== m) return undefined;
  // A clock time is read off but drawn on its whole day: no text of ours is exact to the minute on both clocks.
  return range(from, from + DAY, true);
}

/** Midnight UTC; years below 100 are meant as written. */
function start(year: number, month = 0, day = 1): number {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year + (month > 11 ? 1 : 0), month % 12, day);
  return date.getTime();
}
