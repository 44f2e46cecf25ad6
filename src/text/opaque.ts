import { isRealDay } from '../intake/day.ts';

/** The fewest letters and digits of an identifier. */
const LEAST = 16;

/** True for identifiers, wallet addresses and hashes: long, of letters and digits that change places more than once. */
export function isOpaque(token: string): boolean {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return true;
  if (token.length < LEAST || !/^[A-Za-z0-9]+$/.test(token)) return false;
  return (token.match(/(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/g) ?? []).length >= 2;
}

/**
 * Where a token is an identifier that runs into a capitalised word (`q4x7...9xRiver`): the offset of the capital.
 * Nothing when the token is one whole. The identifier must keep to one case, or its own capitals would be taken
 * for the word's.
 */
export function glueAt(token: string): number | undefined {
  for (const match of token.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
    const head = token.slice(0, match.index);
    if (head.length < LEAST) continue;
    const oneCase = /^[a-z0-9]+$/.test(head) || /^[A-Z0-9]+$/.test(head);
    if (oneCase && isOpaque(head)) return match.index;
  }
  return undefined;
}

/** What an identifier hints at: capitals at its front may name the outlet, eight digits in it may be a day. */
export interface Hint {
  readonly outlet?: string;
  /** EDTF day; the identifier writes it as DDMMYYYY or YYYYMMDD. */
  readonly day?: string;
}

/** The weak evidence in an identifier; both fields are absent from most. */
export function readHint(token: string): Hint {
  const outlet = /^[A-Z]{3,10}(?=\d)/.exec(token)?.[0];
  const digits = /\d{8}/.exec(token)?.[0];
  const day = digits === undefined ? undefined : (dayOf(digits, 'dmy') ?? dayOf(digits, 'ymd'));
  return { ...(outlet === undefined ? {} : { outlet }), ...(day === undefined ? {} : { day }) };
}

function dayOf(digits: string, order: 'dmy' | 'ymd'): string | undefined {
  const [d, m, y] =
    order === 'dmy'
      ? [
          [0, 2],
          [2, 4],
          [4, 8],
        ]
      : [
          [6, 8],
          [4, 6],
          [0, 4],
        ];
  const [day, month, year] = [d, m, y].map(([from, to] = []) => digits.slice(from, to)) as [string, string, string];
  const sound = Number(year) >= 1990 && Number(year) < 2100 && isRealDay(Number(year), Number(month), Number(day));
  return sound ? `${year}-${month}-${day}` : undefined;
}
