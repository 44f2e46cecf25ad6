import type { DateDraft, DateShape } from '../draft.ts';

const OPENING = /\b(since|by|until|till|before|through)\s+$/i;

/** "since November 27" is open towards the end, "by the end of 2026" towards the start. */
function open(shape: DateShape, before: string): DateShape {
  if (/^(?:range|vague|duration|set|open)$/.test(shape.kind)) return shape;
  const word = OPENING.exec(before)?.[1]?.toLowerCase();
  if (word === 'since') return { kind: 'range', start: shape };
  if (word === 'by' || word === 'until' || word === 'till') return { kind: 'range', end: shape };
  return shape;
}

const isEnd = ({ type, shape }: DateDraft): boolean =>
  (type === 'DATE' || type === 'TIME') && /^(?:calendar|weekday|offset|offset-month|period|feast)$/.test(shape.kind);

/** Whether two neighbours are the ends of one stretch: "from 1991 to 1997", "between March and May". */
function isStretch(text: string, first: DateDraft, last: DateDraft): boolean {
  if (!isEnd(first) || !isEnd(last)) return false;
  const gap = text.slice(first.span[1], last.span[0]);
  const before = text.slice(Math.max(0, first.span[0] - 16), first.span[0]);
  if (/\bbetween (?:the )?$/i.test(before)) return /^ and (?:the )?$/.test(gap);
  return /\bfrom (?:the )?$/i.test(before) && /^,? (?:to|until|till|through|up to) (?:the )?$/.test(gap);
}

/** "March" takes the year of its end in "from March to May 2011". */
function withYear(shape: DateShape, end: DateShape): DateShape {
  if (shape.kind !== 'calendar' || end.kind !== 'calendar' || shape.year !== undefined || end.year === undefined)
    return shape;
  return (shape.month ?? 0) <= (end.month ?? 0) ? { ...shape, year: end.year } : shape;
}

/** "Sunday (December 8)": the weekday is that of the day in brackets. */
function withDay(text: string, first: DateDraft, last: DateDraft): DateDraft {
  const isSame = text.slice(first.span[1], last.span[0]) === ' (' && text[last.span[1]] === ')';
  if (!isSame || first.shape.kind !== 'weekday' || last.shape.kind !== 'calendar' || last.shape.day === undefined)
    return first;
  const { weekday, part } = first.shape;
  return { ...first, shape: { ...last.shape, weekday, ...(part === undefined ? {} : { part }) } };
}

/**
 * Dates with what the words around make of them: the ends of one stretch share its interval, each with its own value;
 * "since" and "until" leave one end open.
 */
export function joinDates(text: string, drafts: readonly DateDraft[]): DateDraft[] {
  const joined = [...drafts];
  for (let i = 0; i < joined.length; i++) {
    const [first, last] = [joined[i] as DateDraft, joined[i + 1]];
    if (last && isStretch(text, first, last)) {
      const ends = { kind: 'range', start: withYear(first.shape, last.shape), end: last.shape } as const;
      joined[i] = { ...first, shape: { ...ends, own: 'start' } };
      joined[i + 1] = { ...last, shape: { ...ends, own: 'end' } };
      i++;
      continue;
    }
    if (last) joined[i] = withDay(text, first, last);
    const before = text.slice(Math.max(0, first.span[0] - 10), first.span[0]);
    joined[i] = { ...(joined[i] as DateDraft), shape: open((joined[i] as DateDraft).shape, before) };
  }
  return joined;
}
