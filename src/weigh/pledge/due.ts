import type { Material } from '../../core/material.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { dayAfter, daysOf } from '../../link/days.ts';

/** By when it is to be done, or from when until when it is to hold; EDTF. */
export interface Due {
  readonly deadline?: string;
  readonly from?: string;
  readonly until?: string;
}

const BY =
  /\b(?:by|before|no later than|not later than|within|at the latest on|ahead of)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu;
const UNTIL = /\b(?:until|till|to|through|up to)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu;
const FROM = /\b(?:from|as of|starting|beginning|between)\s+(?:on\s+)?(?:the\s+)?$/iu;
const TERM = /\b(?:within|inside|in(?: less than)?)\s+(?:the\s+next\s+)?(\p{L}+|\d+)\s+(day|week|month)s?\b/iu;
const LASTS =
  /\b(?:for (?:(?:the next|another|a further|at least) )?|an? )(\p{L}+|\d+)[ -](day|week|month)s?\b(?! (?:ago|old|notice|late))/iu;
const NUMBERS = 'a|one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

/** What the dates among these words say of when. */
export function dueIn({ reading }: Material, span: Span): Due {
  const due: { deadline?: string; from?: string; until?: string } = {};
  for (const { span: at, edtf } of reading.dates) {
    if (!overlaps(at, span) || edtf === undefined) continue;
    const before = reading.text.slice(Math.max(0, at[0] - 30), at[0]);
    const [first, last = first] = edtf.split('/');
    if (/^(?:from|between)\b/iu.test(reading.text.slice(at[0])) || (FROM.test(before) && edtf.includes('/')))
      Object.assign(due, { from: first, until: last });
    else if (FROM.test(before)) due.from = first as string;
    else if (UNTIL.test(before)) due.until = last as string;
    else if (BY.test(before))
      due.deadline ??= /before\s+(?:the\s+)?$/iu.test(before) ? eve(first as string) : (last as string);
  }
  const lasts = due.until === undefined ? lastsIn(reading.text.slice(...span)) : undefined;
  const until = termOf(lasts, daysOf(due.from ?? reading.published?.value)?.[1]);
  const said = daysOf(reading.published?.value)?.[0];
  // "From 5 March", read as that of last year.
  if (said !== undefined && (daysOf(due.until ?? until)?.[1] ?? said) < said)
    return due.deadline === undefined ? {} : { deadline: due.deadline };
  if (until !== undefined && due.deadline === undefined) return { ...due, until };
  const term =
    due.deadline === undefined ? termIn(reading.text.slice(...span), daysOf(reading.published?.value)?.[1]) : undefined;
  return term === undefined ? due : { ...due, deadline: term };
}

const eve = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf) ? dayAfter(edtf, -1) : edtf);

/** "Within ten days", counted from the report. */
const termIn = (text: string, said: string | undefined): string | undefined => termOf(TERM.exec(text), said);

/** "For ten days", "a ten-day truce". */
const lastsIn = (text: string): RegExpExecArray | undefined => LASTS.exec(text) ?? undefined;

function termOf(found: RegExpExecArray | null | undefined, said: string | undefined): string | undefined {
  const [, word = '', unit = ''] = found ?? [];
  if (said === undefined || word === '') return undefined;
  const count = Number(word) || NUMBERS.findIndex((name) => name.split('|').includes(word.toLowerCase())) + 1;
  const length = { day: 1, week: 7, month: 30 }[unit.toLowerCase()];
  return count > 0 && length !== undefined ? dayAfter(said, count * length) : undefined;
}
