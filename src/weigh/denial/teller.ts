import { capitals } from './denier.ts';

/** A thing that was told before. */
export const TOLD =
  'claims?|reports?|charges?|allegations?|accusations?|rumou?rs?|tales?|stor(?:y|ies)|version|accounts?|assertions?|insinuations?|statements?|findings?|remarks?|suggestions?|reporting|announcements?|figures?';

const NAME = '(?:the |an? )?(?:\\p{L}[\\p{L}-]* ){0,3}?\\p{L}[\\p{L}-]*';

/** "The list published by the Lens". */
export const SHOWN_BY =
  /\b(?:published|released|spread|aired|shown|disseminated|made|printed|broadcast) by (?<who>(?:the |an? )?(?:\p{Lu}[\p{L}-]*(?: of(?: the)?)? ?)+)/gu;

/** Who is said to have told what is denied: "the lawyer's account", "the list published by the Lens", "what the Front had published". */
const TELLERS: readonly RegExp[] = [
  new RegExp(
    `(?<who>(?:\\p{L}[\\p{L}-]* ){0,3}\\p{L}[\\p{L}-]*)(?:['’]s|(?<=s)['’]) (?:\\p{Ll}+ ){0,2}(?:${TOLD})\\b`,
    'gu',
  ),
  new RegExp(`\\b(?:${TOLD}) (?:by|from) (?<who>${NAME})(?= |[,.;]|$)`, 'gu'),
  new RegExp(`\\b(?:${TOLD}) of (?<who>(?:the )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)`, 'gu'),
  SHOWN_BY,
  /\bwhat (?<who>(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*) (?:had |has )?(?:says?|said|published|wrote|claim(?:s|ed)|report(?:s|ed)|told|announced|spread|aired|broadcast)\b/gu,
];

/** The words by which whoever told what is denied is called in the sentence that denies it. */
export const tellersIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    TELLERS.flatMap((pattern) => [...sentence.matchAll(pattern)].flatMap(({ groups }) => namesOf(groups?.who ?? ''))),
  );

/** The capital words of a name; of "the lawyer", "lawyer". */
function namesOf(who: string): readonly string[] {
  const names = [...capitals(who)];
  const noun = /\p{Ll}+$/u.exec(who)?.[0];
  return names.length > 0 ? names : noun === undefined ? [] : [noun];
}
