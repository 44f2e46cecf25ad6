import type { Material } from '../../core/material.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { ORDINALS } from '../../extract/date/date-words.ts';
import { dayAfter, daysOf } from '../../link/days.ts';

/** By when it is to be done, or from when until when it is to hold; EDTF. */
export interface Due {
  readonly deadline?: string;
  readonly from?: string;
  readonly until?: string;
  /** A day among the words is that of somebody they speak of: "who fled in March". */
  readonly others?: true;
}

const BY =
  /\b(?:[Bb]y|[Bb]efore|[Nn]o later than|[Nn]ot later than|[Ww]ithin|at the latest on|ahead of|latest by)\s+(?:(?:noon|midnight|nightfall|dawn|midday|sunset|sunrise|evening|morning) (?:on|of)\s+)?(?:the\s+)?(?:(?:end|close|beginning|start|middle)\s+of\s+)?(?:(?:\p{Lu}\p{L}+\s){1,2}?\p{Lu}\p{L}+,\s+|\p{Lu}\p{L}+,\s+)?$/u;
/** "By the fifteenth": a day of the month of the report, or of the next one. */
const NTH =
  /\b(?:by|before|no later than|not later than|until|till) the (\p{L}+|\d+(?:st|nd|rd|th))(?! of\b| \p{L}+ (?:of|since))(?=[\s,.;”"]|$)/iu;
const UNTIL = /\b(?:until|till|to|through|up to)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu;
const FROM = /\b(?:from|as of|starting|beginning|between)\s+(?:on\s+)?(?:the\s+)?$/iu;
const TERM = /\b(?:within|inside|in(?: less than)?)\s+(?:the\s+next\s+)?(\p{L}+|\d+)\s+(day|week|month)s?\b/iu;
const LASTS =
  /\b(?:for (?:(?:the next|another|a further|at least) )?|an? )(\p{L}+|\d+)[ -](day|week|month)s?\b(?! (?:ago|old|notice|late))/iu;
const NUMBERS = 'a|one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

/** What the dates among these words say of when. */
export function dueIn({ reading }: Material, span: Span): Due {
  const due: { deadline?: string; from?: string; until?: string; others?: true } = {};
  let on: string | undefined;
  for (const { span: at, edtf } of reading.dates) {
    if (!overlaps(at, span) || edtf === undefined) continue;
    if (isOfWho(reading.text.slice(span[0], at[0]), reading.text.slice(at[1], span[1]))) {
      due.others = true;
      continue;
    }
    const before = reading.text.slice(Math.max(0, at[0] - 30), at[0]);
    const [first, last = first] = edtf.split('/');
    if (/^(?:from|between)\b/iu.test(reading.text.slice(at[0])) || (FROM.test(before) && edtf.includes('/')))
      Object.assign(due, { from: first, until: last });
    else if (FROM.test(before)) due.from = first as string;
    else if (UNTIL.test(before)) due.until = last as string;
    else if (BY.test(before))
      due.deadline ??= /before\s+(?:the\s+)?$/iu.test(before) ? eve(first as string) : (last as string);
    else if (isAhead(edtf, reading.published?.value) && ON.test(reading.text.slice(span[0], at[0])))
      on ??= last as string;
  }
  if (due.deadline === undefined && due.from === undefined && due.until === undefined) {
    const nth = nthIn(reading.text.slice(...span), reading.published?.value) ?? on;
    if (nth !== undefined) due.deadline = nth;
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

/** "Will open the road on Friday": a promise to do it then; of what will not be, the day is no end. */
const ON =
  /^(?!.*\b(?:no|not|never|nobody|none|neither)\b).*\b(?:will|would|shall|is to|are to|to) (?!.*[;:]).*\b(?:on|in)\s+(?:the\s+)?$/su;

const isAhead = (edtf: string, published: string | undefined): boolean => {
  const [day, said] = [daysOf(edtf)?.[1], daysOf(published)?.[0]];
  return day !== undefined && said !== undefined && day > said && day < '9999';
};

/** "Every man who hands in his rifle before June": whose day that is, the promise does not say. */
const isOfWho = (before: string, after: string): boolean =>
  /\b(?:who|which|if|when|once|unless|provided)\b/u.test(before) && !LOOKS.test(before) && LOOKS.test(after);
const LOOKS = /\b(?:will|would|shall|can|may|is to|are to)\b/u;

/** "By the fifteenth": the next such day of a month after the report. */
function nthIn(text: string, published: string | undefined): string | undefined {
  const [, word = ''] = NTH.exec(text) ?? [];
  const day = Number(/^\d+/.exec(word)?.[0] ?? ORDINALS.get(word.toLowerCase()));
  const said = daysOf(published)?.[1];
  if (said === undefined || !(day > 0 && day < 32)) return undefined;
  let next = dayAfter(said, 1);
  for (let i = 0; i < 62 && Number(next.slice(8)) !== day; i++) next = dayAfter(next, 1);
  return next;
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
