import type { Span } from '../core/span.ts';
import { edtfOf, findDays, findYearless, type PrintedDay } from '../intake/day.ts';

/** What stands before the first sentence: place, day and agency, as far as they are given. */
export interface Dateline {
  /** Offsets in the line; what follows is the first sentence. */
  readonly span: Span;
  readonly place?: string;
  readonly agency?: string;
  /** True when `agency` may as well be a place or a label, so that only a name of the register counts. */
  readonly doubtful?: true;
  readonly day?: PrintedDay;
}

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*|al-\\p{Lu}[\\p{L}'’-]*)";
const PLACE = `(?<place>${NAME}(?: (?:${NAME}|de|la|el|of|al)){0,3}(?:, ?${NAME}(?: ${NAME}){0,2})?)(?![\\p{L}])`;
const AGENCY = `\\((?<agency>\\p{Lu}[\\p{L}\\p{N} .&'’/-]{1,40})\\)`;
const DAY =
  '(?<day>(?:\\p{L}{3,10},? )?(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,10}\\.?(?:,? \\d{4})?|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?))';
const DASH = '(?: ?[–—]| -{1,3}(?= )|:(?= )|-{2,3})';

const FORMS: readonly RegExp[] = [
  // TALIN, March 6, 2031 (Harbour Press) - The army ...
  new RegExp(`^${PLACE}[,:]? ?(?:${DAY})?,? ?(?:${AGENCY})? ?${DASH} ?`, 'u'),
  // date 2031-03-06 (HARBOUR) The army ...
  new RegExp(`^(?:\\p{L}{2,12}:? )?${DAY},? ?${AGENCY} ?(?:${DASH})? ?`, 'u'),
  // (Harbour Press) - The army ...
  new RegExp(`^${AGENCY} ?${DASH} ?`, 'u'),
  // March 6, 2031 - The army ...
  new RegExp(`^${DAY} ?(?: ?[–—]| -{1,3}(?= )) ?`, 'u'),
];

/** The dateline at the head of a paragraph; nothing when it opens with its first sentence. */
export function findDateline(line: string): Dateline | undefined {
  for (const form of FORMS) {
    const match = form.exec(line);
    const rest = match ? line.slice(match[0].length) : '';
    if (!match?.groups || !/^["'“‘«(]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest)) continue;
    const { place, agency, day: printed } = match.groups;
    const day = printed === undefined ? undefined : readDay(printed);
    if (printed !== undefined && !day && !agency) continue;
    // A place and a dash alone may be any "Name - rest" heading; only capitals throughout make it a dateline.
    const shouting =
      place !== undefined && /\p{Lu}{4}/u.test(place) && place === place.toUpperCase() && !/:\s*$/.test(match[0]);
    if (!agency && !day && !shouting) continue;
    return {
      span: [0, match[0].length],
      ...(place === undefined ? {} : { place }),
      ...(agency === undefined ? {} : { agency }),
      ...(day === undefined ? {} : { day }),
    };
  }
  return undefined;
}

/** The most words of a line that only says when, where and by whom a text was published. */
const DATE_LINE_WORDS = 10;

/**
 * A line of its own that gives the day of publication, perhaps with a place, an outlet or a desk beside it; nothing
 * when the line says anything more.
 */
export function findDateLine(line: string): Dateline | undefined {
  if (line.split(/\s+/).length > DATE_LINE_WORDS || /[.!?]$/.test(line.replace(/\b[ap]\.m\.$/, ''))) return undefined;
  const day = findDays(line)[0];
  if (!day) return undefined;
  const rest = `${line.slice(0, day.span[0])}|${line.slice(day.span[1])}`;
  const parts = rest
    .split(/[|,()–—•·]|(?<= )-(?= )/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !/\d{1,2}:\d{2}/.test(part));
  const names = parts.filter((part) => !/^\p{L}+:?$/u.test(part) || /^\p{Lu}/u.test(part));
  // Small words beyond one or two ("published on") make it a sentence about a day.
  const small = names.join(' ').match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0;
  if (small > 2 || names.length > 3) return undefined;
  const bracket = /\((\p{Lu}[^()]{1,40})\)/u.exec(line)?.[1];
  const named = names.map(leadingName).filter((name) => name !== undefined && !WEEKDAY.test(name));
  const agency = bracket ?? (named.length === 1 ? named[0] : undefined);
  if (agency === undefined) return { span: [0, line.length], day };
  const parted = new RegExp(`^${DIVIDER}|${DIVIDER}$`, 'u');
  const sure =
    bracket !== undefined ||
    (agency.includes(' ') &&
      [line.slice(0, day.span[0]).trimEnd(), line.slice(day.span[1]).trimStart()].some((side) => parted.test(side)));
  return { span: [0, line.length], day, agency, ...(sure ? {} : { doubtful: true as const }) };
}

const DIVIDER = '[-–—|•·]';
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)$/i;

/** The capitalised words a part opens with: "Northern Press desk" names Northern Press. */
const leadingName = (part: string): string | undefined => new RegExp(`^${NAME}(?: ${NAME})*`, 'u').exec(part)?.[0];

function readDay(printed: string): PrintedDay | undefined {
  return findDays(printed)[0] ?? findYearless(printed);
}

/** The EDTF day of a dateline; nothing when it has none or gives no year. */
export const datelineDay = (dateline: Dateline): string | undefined => dateline.day && edtfOf(dateline.day);
