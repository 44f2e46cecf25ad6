/** Words that say from whom a value is, beside any verb of speaking. */
export interface CreditRow {
  /** `who` is whoever gives the value; a row without it names nobody ("word has it"). */
  readonly pattern: RegExp;
  /**
   * Which values: what stands right behind it, what stands right before it, all of its own sentence (by a count: no other of its paragraph; also: beside whoever else gives it), the sentences before it in the paragraph, or those
   * that follow.
   */
  readonly reach: 'clause' | 'behind' | 'count' | 'sentence' | 'also' | 'before' | 'after';
  /** A person needs a title or a role beside the name: before a colon a bare name may be a place that no list has. */
  readonly titled?: true;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const WHO = '(?<who>[^,.;:!?()“”"]{2,70}?)';
export const REST = '(?<who>[^,.;:!?()“”"]{2,70})';
/** What stands between commas beside whoever gives it. */
export const BESIDE = '(?:, [^,.;:]{2,60},)?';
export const COUNT =
  '(?:counts?|figures?|numbers?|lists?|account|telling|version|records?|books|ledgers?|registers?|rolls?|minutes(?= of\\b)|tally|estimates?|reckoning|reports?|story|toll|data)';
export const PAPER =
  '(?:communiqu[eé]|statement|bulletin|leaflet|letter|(?:voice )?message|post|video|report|note|notice|circular|memorandum|decree|release|dispatch|telegram)';
/** "The ministry's information": behind whose paper it is. */
export const ITS_PAPER = new RegExp(
  `['’]s? (?:own |latest |first |official )*(?:\\p{L}+ )?(?:${COUNT}|${PAPER}|information|statistics|channel|hotline|account|feed|page|site|website)(?: on \\p{Lu}\\p{L}+)?$`,
  'iu',
);
export const GIVES =
  '(?:is|are|was|has|have|gives?|gave|runs?|reads?|shows?|puts?|speaks? of|contains?|names?|lists?|holds?)';
export const CLOCK = '^(?:[-–—•*+]+\\s*)?(?:\\d{1,2}[.:]\\d\\d(?: [ap]\\.?m\\.?)?\\W+)?';
export const TOLD =
  '(?:announced|learn(?:ed|t)|heard|said|made known|reported|stated|explained|confirmed|communicated|claimed|alleged|declared|underlined|established|ascertained|determined|found out|conveyed|informed|notified|specified)';

export const row = (
  reach: CreditRow['reach'],
  source: string,
  why: string,
  fires: string,
  notIn: string,
  flags = 'iu',
  titled?: true,
): CreditRow => ({ pattern: new RegExp(source, flags), reach, why, fires, notIn, ...(titled && { titled }) });
