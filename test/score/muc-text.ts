import type { Resources } from '../../src/run/resources.ts';
import { firstOf, mixedCase } from './muc-case.ts';

/** A message as an article of today would be set: without its head line and its editors' remarks, in mixed case. */
export interface MucText {
  /** One paragraph a line. */
  readonly text: string;
  /** The city in the head line. */
  readonly city?: string;
  /** Day of the head line, ISO 8601. */
  readonly day?: string;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const HEAD =
  /^\s*([^\n,]{2,60}?),?\s+(?:NO DATE|(\d{1,2})\s+([A-Z]{3})[A-Z]*\.?(?:\s+(\d{2})\b)?)([\s\S]{0,160}?)--\s*/;

/** Sets a message for reading. */
export function setMessage(message: string, resources: Resources): MucText {
  const head = HEAD.exec(message);
  const body = head ? message.slice(head[0].length) : message;
  const text = mixedCase(
    withoutRemarks(body)
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n\n'),
    resources,
  );
  const month = MONTHS.indexOf(head?.[3] ?? '');
  const city = head?.[1]?.replace(/\(.*?\)/g, '').trim();
  if (!head || month < 0 || head[4] === undefined) return { text, ...(city ? { city } : {}) };
  return {
    text,
    ...(city ? { city } : {}),
    day: `19${head[4]}-${String(month + 1).padStart(2, '0')}-${String(head[2]).padStart(2, '0')}`,
  };
}

/** The editors' remarks stand in square brackets, one inside the other at times; first letters of the words before them stay. */
function withoutRemarks(text: string): string {
  let made = text.replace(/\[([A-Z]{2,8})\]/g, (all, letters: string, at: number) =>
    firstOf(
      letters,
      text
        .slice(Math.max(0, at - 150), at)
        .trim()
        .split(/[\s"]+/),
    ) >= 0
      ? `(${letters})`
      : all,
  );
  for (let before = ''; before !== made; ) {
    before = made;
    made = made.replace(/\s?\[[^[\]]*\]/g, ' ');
  }
  return made.replace(/[[\]]/g, ' ').replace(/[ \t]+([,.;:])/g, '$1');
}
