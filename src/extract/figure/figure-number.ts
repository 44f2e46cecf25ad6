import { smallNumber } from '../date/date-words.ts';

/** A number in the text: its value and where it ends. `scaled` is true when a word like "million" is part of it. */
export interface NumberFound {
  readonly value: number;
  readonly end: number;
  readonly scaled: boolean;
}

const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
// Letters that scale a number: "m", "b" and "k" only behind a currency sign or before a noun in the plural, for "10m" alone is a length.
const SHORT: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['k', 1e3],
  ['tn', 1e12],
]);
const SHORT_MONEY = /^ ?(mn|bn|tn|m|b|k)\b/i;
const SHORT_COUNT = /^(?: ?(mn|bn|tn)\b|(m|k)(?= (?!\w+(?:ss|us|is|as)\b)(?:people|men|women|children|\w+s)\b))/i;
const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
const WORD = /[a-z]+(?:-[a-z]+)?/iy;
const SCALE_WORD = /[ -](hundred|thousand|million|billion|trillion|dozen)\b(?!th)/iy;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Numbers in words from `offset` on: "fifty-four", "two hundred and ten thousand", "half a million". */
function spelled(text: string, offset: number): NumberFound | undefined {
  let total = 0;
  let group = 0;
  let end = offset;
  let from = offset;
  let scaled = false;
  for (let word = at(WORD, text, from); word; word = at(WORD, text, from)) {
    const plain = word[0].toLowerCase();
    const scale = SCALE.get(plain);
    const next = from + word[0].length;
    const value = plain === 'a' || plain === 'an' ? undefined : smallNumber(plain);
    if (
      value !== undefined &&
      (group === 0 || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && value < 10))
    ) {
      if (group !== 0 && group % 100 === 0 && group < 100) break;
      group += value;
    } else if (scale !== undefined && group > 0) {
      scaled = true;
      if (scale === 100 || scale === 12) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (
      plain === 'a' &&
      end === offset &&
      /^a (?:hundred|thousand|million|billion)\b/i.test(text.slice(from, from + 12))
    ) {
      group = 1;
    } else if (plain === 'half' && /^half a (?:million|billion|thousand)\b/i.test(text.slice(from, from + 15))) {
      group = 0.5;
      from += 7;
      end = from;
      continue;
    } else if (plain === 'and' && scaled && end > offset) {
      const after = at(WORD, text, next + 1);
      if (!after || smallNumber(after[0]) === undefined || /^an?$/i.test(after[0])) break;
      from = next + 1;
      continue;
    } else break;
    end = next;
    if (!/[ -]/.test(text[next] ?? '')) break;
    from = next + 1;
  }
  return end === offset || total + group === 0 ? undefined : { value: tidy(total + group), end, scaled };
}

/** "two and a half million". */
const HALF = /^(?:-|\s)and(?:-|\s)a(?:-|\s)half(?:-|\s)(hundred|thousand|million|billion|trillion|dozen)\b/i;

/** The number that starts at `offset`, in digits or words; nothing when there is none. `money` allows "10m". */
export function numberAt(text: string, offset: number, money = false): NumberFound | undefined {
  const digits = at(DIGITS, text, offset);
  if (!digits) return halved(text, spelled(text, offset));
  const value = Number(digits[0].replaceAll(',', ''));
  const end = offset + digits[0].length;
  const word = at(SCALE_WORD, text, end);
  if (word)
    return {
      value: tidy(value * (SCALE.get((word[1] as string).toLowerCase()) ?? 1)),
      end: end + word[0].length,
      scaled: true,
    };
  const short = (money ? SHORT_MONEY : SHORT_COUNT).exec(text.slice(end, end + 24));
  if (short)
    return {
      value: tidy(value * (SHORT.get((short[1] ?? short[2] ?? '').toLowerCase()) ?? 1)),
      end: end + short[0].length,
      scaled: true,
    };
  return { value, end, scaled: false };
}

function halved(text: string, found: NumberFound | undefined): NumberFound | undefined {
  const half = found && !found.scaled ? HALF.exec(text.slice(found.end, found.end + 24)) : null;
  if (!found || !half) return found;
  const scale = SCALE.get((half[1] as string).toLowerCase()) ?? 1;
  return { value: tidy((found.value + 0.5) * scale), end: found.end + half[0].length, scaled: true };
}
