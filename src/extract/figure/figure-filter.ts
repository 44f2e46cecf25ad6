const TIME =
  /^[\s-]*(?:(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|century|centuries|quarters?|a\.?m\b|p\.?m\b|o['’]clock)\b|-?year-old|GMT\b|UTC\b)/i;
const NUMBERED =
  /\b(?:article|articles|section|resolution|chapter|page|pages|no\.?|nos\.?|number|route|highway|road|flight|room|channel|brigade|regiment|division|battalion|unit|category|phase|tier|level|grade|part|day|psalm|version|type|block|zone|sector|district|area|camp|gate|line|aged|age|ages|act|law|decree|order|bill|round|episode|season|volume|vol\.|fig\.|figure|table|item|paragraph|clause|appendix)s?\s+$/i;

/** What the words around a number are, for the decision whether it counts anything. */
export interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly digits: boolean;
}

/** False for years, ages, clock times, phone numbers, ids, ordinals, scores, fractions and names with a number. */
export function countsSomething({ text, start, end, digits }: Around): boolean {
  const left = text.slice(Math.max(0, start - 28), start);
  const right = text.slice(end, end + 24);
  if (TIME.test(right) || /^0\d/.test(text.slice(start, end))) return false;
  if (/[\p{L}\p{N}_#@&=]$/u.test(left) || /(?:\p{L}|\d)[-–/.:,+]$/u.test(left) || /\+$/.test(left)) return false;
  if (digits && /^(?:st|nd|rd|th)\b|^[\p{L}_@]/iu.test(right)) return false;
  if (/^[:/]\d|^-\d|^\.\d|^,\d/.test(right)) return false;
  if (/^-(?!strong\b|member\b|man\b|person\b|plus\b|odd\b)\p{L}/iu.test(right)) return false;
  if (NUMBERED.test(left)) return false;
  // ", 42," behind a name is an age; digits in groups are a phone number or an account
  if (digits && /\p{L}, $/u.test(left) && /^(?:,|;|\.|$| \(|\))/.test(right) && Number(text.slice(start, end)) < 120)
    return false;
  // "2. The following ...": the number of a paragraph
  if (digits && /^\.\s/.test(right) && /(?:^|\n|\s{4})[ \t]*$/.test(left)) return false;
  // "Orla Venn (37)"
  if (digits && /\p{L}\)? \($/u.test(left) && /^\)/.test(right) && Number(text.slice(start, end)) < 120) return false;
  if (digits && /^[ -]\d{3}(?:[ -]\d|\b)/.test(right)) return false;
  if (digits && /\d[ -]$/.test(left)) return false;
  if (digits && end - start > 9 && !text.slice(start, end).includes(',') && !/[a-z]/i.test(text.slice(start, end)))
    return false;
  if (/^(?:-| )(?:thirds?|quarters?|fifths?|tenths?|halves|half)\b/i.test(right)) return false;
  return !/^ (?:in|out of) (?:\d|two|three|four|five|ten)\b/.test(right);
}

/** A four-digit number from 1500 to 2099 with nothing counted behind it. */
export const looksLikeYear = (words: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(words);
