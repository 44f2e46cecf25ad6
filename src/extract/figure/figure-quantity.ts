import type { Span } from '../../core/span.ts';
import { numberAt } from './figure-number.ts';
import type { FigureTable, FigureWord } from './figure-table.ts';

/** A quantity in the words: the interval, the whole span with its bound, and the span of the number alone. */
export interface Quantity {
  readonly span: Span;
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

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NUMBER_START =
  '\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million|a billion|half a million|half a billion';

interface Patterns {
  readonly start: RegExp;
  readonly vague: ReadonlyMap<string, FigureWord>;
  readonly bounds: ReadonlyMap<string, FigureWord>;
  readonly boundBefore: RegExp;
  readonly sign: RegExp;
}
const made = new WeakMap<FigureTable, Patterns>();

/** The patterns of a convention table, made once for each table. */
function patternsOf(table: FigureTable): Patterns {
  const known = made.get(table);
  if (known) return known;
  const words = (list: FigureTable['vague']): string =>
    list.map(([phrase]) => literal(phrase).replaceAll(' ', '\\s+')).join('|');
  const signs = [...table.money.keys()].filter((key) => !/^[a-z ]{4,}$/.test(key));
  const patterns: Patterns = {
    start: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<vague>${words(table.vague)})(?![\\p{L}-])|(?=${NUMBER_START}))`, 'giu'),
    vague: new Map(table.vague),
    bounds: new Map(table.bounds),
    boundBefore: new RegExp(
      `(?<![\\p{L}-])(?<bound>${words(table.bounds)})\\s+(?:an?\\s+)?(?:estimated\\s+|another\\s+|a further\\s+)?$`,
      'iu',
    ),
    sign: new RegExp(
      `(?:${signs
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|')}) ?$`,
      'iu',
    ),
  };
  made.set(table, patterns);
  return patterns;
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** Second end of "12,000 to 15,000", "12-15" or "between 12 and 15"; nothing when the words are no range. */
function secondEnd(
  text: string,
  end: number,
  before: string,
  money: boolean,
): { value: number; end: number; scaled: boolean } | undefined {
  const joint =
    /^(?:\s*[-–—]\s*|\s+to\s+|\s+or\s+)(?=[\da-z$€£])/i.exec(text.slice(end, end + 8)) ??
    (/\bbetween\s+\S{0,3}$/i.test(before) ? /^\s+and\s+/i.exec(text.slice(end, end + 8)) : null);
  if (!joint || (/\bfrom\s+\S{0,3}$/i.test(before) && /to/i.test(joint[0]))) return undefined;
  const sign = money ? (/^(?:US\$|[$€£])/.exec(text.slice(end + joint[0].length))?.[0].length ?? 0) : 0;
  return numberAt(text, end + joint[0].length + sign, money);
}

/** The quantities of a text, left to right, none overlapping another. */
export function* quantities(text: string, table: FigureTable): Generator<Quantity> {
  const { start, vague, bounds, boundBefore, sign } = patternsOf(table);
  const find = new RegExp(start.source, start.flags);
  let reached = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    if (match[0] === '') find.lastIndex = match.index + 1;
    if (match.index < reached) continue;
    const phrase = match.groups?.vague;
    const from = match.index;
    const left = text.slice(Math.max(0, from - 40), from);
    if (phrase !== undefined) {
      const word = vague.get(plain(phrase)) as FigureWord;
      const bound = boundBefore.exec(left);
      reached = from + phrase.length;
      find.lastIndex = reached;
      const number: Span = [from, reached];
      const begin = bound ? from - bound[0].length : from;
      yield {
        span: [begin, reached],
        number,
        least: word.least(0),
        most: bound ? null : word.most(0),
        approximate: true,
        digits: false,
      };
      continue;
    }
    const currency = sign.exec(left);
    const money = currency !== null;
    const first = numberAt(text, from, money);
    if (!first) continue;
    const second = secondEnd(text, first.end, left, money);
    let [low, high, end] = [first.value, first.value, first.end];
    if (second) {
      // "12 to 15 million": the first number takes the scale of the second
      const scale =
        second.scaled && !first.scaled && first.value < 1000 && second.value >= 1000
          ? 10 ** Math.floor(Math.log10(second.value) - (Math.log10(second.value) % 3))
          : 1;
      if (second.value > first.value * scale) [low, high, end] = [first.value * scale, second.value, second.end];
    }
    const between = high !== low ? /\bbetween\s+(?:US)?[$€£]?$/i.exec(left) : null;
    const head = left.slice(0, left.length - (currency?.[0].length ?? 0));
    const bound = between ? null : boundBefore.exec(head);
    const rule = bound?.groups?.bound === undefined ? undefined : bounds.get(plain(bound.groups.bound));
    const percent = /^(?:\s?%|\s+per\s?cent\b|\s+percent\b|\s+percentage points?\b)/i.exec(text.slice(end, end + 20));
    const plus = /^(?:\+|-plus\b| or more\b|-?strong\b)/i.exec(text.slice(end, end + 9));
    const begin =
      from -
      (currency?.[0].length ?? 0) -
      (between ? between[0].length - (currency?.[0].length ?? 0) : (bound?.[0].length ?? 0));
    const strong = plus !== null && /strong/i.test(plus[0]);
    const stop = end + (percent?.[0].length ?? (plus && !strong ? plus[0].length : 0));
    reached = stop;
    find.lastIndex = Math.max(stop, from + 1);
    yield {
      span: [Math.max(0, begin), stop],
      number: [from, end],
      least: rule && high === low ? rule.least(low) : low,
      most: plus && !strong ? null : rule ? rule.most(high) : high,
      approximate: rule?.approximate ?? false,
      digits: /\d/.test(text[from] as string),
      ...(percent
        ? { unit: 'percent' }
        : currency
          ? { unit: table.money.get(currency[0].trim().toLowerCase()) ?? 'money' }
          : {}),
      ...(strong ? { strong } : {}),
    };
  }
}
