import { ORDINALS, smallNumber } from '../date/date-words.ts';
import { numberAt } from './figure-number.ts';

/** A share in the text: percent, and where its words end. */
export interface ShareFound {
  readonly percent: number;
  readonly end: number;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['quarter', 4],
  ['third', 3],
  ...[...ORDINALS].filter(([, n]) => n >= 4 && n <= 20),
]);
const FRACTION =
  /(?:(?<top>an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(?<part>[a-z]+?)s?(?=\s+of\b|\s+(?:the|its|their|his|her|all)\b)/iy;
/** Behind a fraction of these, the fraction is a measure of time or length. */
const SMALL_WHOLE = /^\s+of\s+(?:an?|one)\b/i;
const IN = /^\s+(?:in|out of)\s+(?:every\s+)?(?=[\da-z])/i;
/** What a ratio is not of: "two in four days", "one in 2011". */
const NOT_RATIO =
  /^\s+(?:second|minute|hour|day|night|week|month|year|decade|place|cit|town|countr|village)|^[-/:.,]?\d/i;

const rounded = (share: number): number => Math.round(share * 10_000) / 100;

/** "a third of", "half the", "two-thirds of", "one in five", "nine out of every 10"; nothing where the words are no share. */
export function shareAt(text: string, offset: number): ShareFound | undefined {
  return fractionAt(text, offset) ?? ratioAt(text, offset);
}

function fractionAt(text: string, offset: number): ShareFound | undefined {
  FRACTION.lastIndex = offset;
  const match = FRACTION.exec(text);
  const { top, part } = match?.groups ?? {};
  if (!match || part === undefined) return undefined;
  const plain = part.toLowerCase();
  const whole = PARTS.get(plain);
  const end = offset + match[0].length;
  // "the third of the men", "third of all" without "a" is a place in a row
  if (whole === undefined || (top === undefined && plain !== 'half') || SMALL_WHOLE.test(text.slice(end, end + 9)))
    return undefined;
  const parts = top === undefined || /^an?$/i.test(top) ? 1 : (smallNumber(top) ?? 0);
  return parts > 0 && parts < whole ? { percent: rounded(parts / whole), end } : undefined;
}

function ratioAt(text: string, offset: number): ShareFound | undefined {
  const first = numberAt(text, offset);
  const joint = first && IN.exec(text.slice(first.end, first.end + 16));
  if (!first || !joint) return undefined;
  const second = numberAt(text, first.end + joint[0].length);
  if (!second || second.value <= first.value || second.value > 1_000_000) return undefined;
  if (/^\s+in\s/i.test(joint[0]) && second.value > 100 && !second.scaled) return undefined;
  if (NOT_RATIO.test(text.slice(second.end, second.end + 12))) return undefined;
  return { percent: rounded(first.value / second.value), end: second.end };
}
