import type { Span } from '../../core/span.ts';
import { type NumberFound, numberAt } from './figure-number.ts';
import { type Patterns, patternsOf, plain } from './figure-pattern.ts';
import { shareAt } from './figure-share.ts';
import type { FigureTable } from './figure-table.ts';

/** A quantity in the words: the interval, the whole span with its bound, and the span of the number alone. */
export interface Quantity {
  readonly span: Span;
  /** The number with what belongs to it behind: "percent", "or more", "-odd". */
  readonly number: Span;
  readonly least: number;
  readonly most: number | null;
  readonly approximate: boolean;
  /** ISO currency code or `percent`, where a sign says so. */
  readonly unit?: string;
  /** "3,000-strong". */
  readonly strong?: boolean;
  readonly digits: boolean;
}

/** How far to the left of a number its bound may begin. */
const LEFT = 40;
const PERCENT = /^(?:\s?%|\s+per\s?cent\b|\s+percent\b|\s+percentage points?\b)/i;
/** "12 or so", "300-odd". */
const LOOSE = /^(?:\s+or\s+so|[-\s]odd)\b/i;
/** "Had prayed over seventeen dead": over whom, not more than how many. */
const OVER_WHOM =
  /\b(?:pray|weep|wept|cry|cried|mourn|griev|stand|stood|kneel|knelt|bend|bent)(?:s|ed|ing)?\s+over\s+$/i;
const PLUS = /^(?:\+|-plus\b| or more\b|-?strong\b)/i;

/** The quantities of a text, left to right, none overlapping another. */
export function* quantities(text: string, table: FigureTable): Generator<Quantity> {
  const patterns = patternsOf(table);
  const find = new RegExp(patterns.start.source, patterns.start.flags);
  let reached = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    if (match[0] === '') find.lastIndex = match.index + 1;
    if (match.index < reached) continue;
    const phrase = match.groups?.vague;
    const found = phrase === undefined ? counted(text, match.index, table) : vague(text, match.index, phrase, patterns);
    if (!found) continue;
    reached = Math.max(found.span[1], match.index + 1);
    find.lastIndex = reached;
    yield found;
  }
}

/** "dozens", "at least several hundred". */
function vague(text: string, from: number, phrase: string, { vague: words, boundBefore }: Patterns): Quantity {
  const word = words.get(plain(phrase)) as NonNullable<ReturnType<typeof words.get>>;
  const bound = boundBefore.exec(text.slice(Math.max(0, from - LEFT), from));
  const end = from + phrase.length;
  return {
    span: [bound ? from - bound[0].length : from, end],
    number: [from, end],
    least: word.least(0),
    most: bound ? null : word.most(0),
    approximate: true,
    digits: false,
  };
}

/** A number in digits or words with the bound before it and the sign beside it, or a share. */
function counted(text: string, from: number, table: FigureTable): Quantity | undefined {
  const { bounds, boundBefore, sign } = patternsOf(table);
  const left = text.slice(Math.max(0, from - LEFT), from);
  const share = shareAt(text, from);
  const currency = share ? null : sign.exec(left);
  const first = share
    ? { value: share.percent, end: share.end, scaled: false }
    : numberAt(text, from, currency !== null);
  if (!first) return undefined;
  const { low, high, end } = share
    ? { low: first.value, high: first.value, end: first.end }
    : range(text, first, left, currency !== null);

  const signed = currency?.[0].length ?? 0;
  const between = high !== low ? /\bbetween\s+(?:US)?[$€£]?$/i.exec(left) : null;
  const bound = between || OVER_WHOM.test(left) ? null : boundBefore.exec(left.slice(0, left.length - signed));
  const rule = bound?.groups?.bound === undefined ? undefined : bounds.get(plain(bound.groups.bound));
  const percent = share ? '' : PERCENT.exec(text.slice(end, end + 20))?.[0];
  const plus = percent === undefined ? PLUS.exec(text.slice(end, end + 9))?.[0] : undefined;
  const strong = plus !== undefined && /strong/i.test(plus);
  const loose = LOOSE.exec(text.slice(end, end + 8))?.[0];
  const stop = end + (percent ?? (strong ? undefined : plus) ?? loose ?? '').length;
  const top = rule && percent === undefined && !currency ? ceiling(text, stop, low, rule.most(high), table) : undefined;
  const most = plus !== undefined && !strong ? null : rule ? rule.most(high) : high;
  const unit =
    percent !== undefined
      ? 'percent'
      : currency
        ? (table.money.get(currency[0].trim().toLowerCase()) ?? 'money')
        : undefined;
  return {
    span: [
      Math.max(0, from - signed - (between ? between[0].length - signed : (bound?.[0].length ?? 0))),
      top?.end ?? stop,
    ],
    number: [from, top?.end ?? stop],
    least: rule && high === low ? rule.least(low) : low,
    most: top ? top.value : most,
    approximate: loose !== undefined || (rule?.approximate ?? false),
    digits: /\d/.test(text[from] as string),
    ...(unit === undefined ? {} : { unit }),
    ...(strong ? { strong } : {}),
  };
}

/** Both ends of "12,000 to 15,000", "12-15" or "between 12 and 15"; twice the number where it stands alone. */
function range(
  text: string,
  first: NumberFound,
  left: string,
  money: boolean,
): { low: number; high: number; end: number } {
  const second = secondEnd(text, first.end, left, money);
  // "12 to 15 million": the first number takes the scale of the second
  const scale =
    second?.scaled && !first.scaled && first.value < 1000 && second.value >= 1000
      ? 10 ** Math.floor(Math.log10(second.value) - (Math.log10(second.value) % 3))
      : 1;
  return second && second.value > first.value * scale
    ? { low: first.value * scale, high: second.value, end: second.end }
    : { low: first.value, high: first.value, end: first.end };
}

function secondEnd(text: string, end: number, before: string, money: boolean): NumberFound | undefined {
  const joint =
    /^(?:\s*[-–—]\s*|\s+to\s+|\s+or\s+)(?=[\da-z$€£])/i.exec(text.slice(end, end + 8)) ??
    (/\bbetween\s+\S{0,3}$/i.test(before)
      ? /^\s+and\s+(?:(?:more than|over|up to|as many as|at least|about|around|nearly|some)\s+)?/i.exec(
          text.slice(end, end + 20),
        )
      : null);
  if (!joint || (/\bfrom\s+\S{0,3}$/i.test(before) && /to/i.test(joint[0]))) return undefined;
  const sign = money ? (/^(?:US\$|[$€£])/.exec(text.slice(end + joint[0].length))?.[0].length ?? 0) : 0;
  return numberAt(text, end + joint[0].length + sign, money);
}

/** The upper end of "at least 11 and up to 15", behind a number with a floor and no ceiling. */
function ceiling(
  text: string,
  end: number,
  low: number,
  most: number | null,
  table: FigureTable,
): { value: number; end: number } | undefined {
  if (most !== null) return undefined;
  const { boundAfter, bounds } = patternsOf(table);
  const match = boundAfter.exec(text.slice(end, end + LEFT));
  const rule = match?.groups?.bound === undefined ? undefined : bounds.get(plain(match.groups.bound));
  if (!match || !rule || rule.least(low) !== 0) return undefined;
  const second = numberAt(text, end + match[0].length);
  const value = second && rule.most(second.value);
  return second && typeof value === 'number' && value > low ? { value, end: second.end } : undefined;
}
