import type { Reading, Statement } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';

/** "Nobody was beaten", "not one shot", "we never crossed": opens what is said by a no. */
const OPENS =
  /^(?:that |and |but |["“'‘])*(?:no|nobody|no one|none|nothing|neither|never|not (?:one|a single|a|so much as)|at no (?:time|point|stage)|in no (?:way|case)|there (?:is|are|was|were|had been|has been|have been) no)\b/iu;
/** A no of the first clause: "it had not fired", "our soldiers never went", "has no guns there". */
const SAYS =
  /^[^,;:.]*?(?:\b(?:ha[sd]|have|having|was|were|is|are|did|do|does|took|made|used)(?: \p{L}+){0,2}?(?: (?:not|never|no|none|nobody|nothing|neither)\b|n['’]t\b)|\bnever\b|\bnowhere near\b|(?<=\p{L} )(?<!\b(?:that|sees?|finds?) )(?:no|nobody|nothing|none)\b(?! (?:longer|more|less|fewer|matter|sooner|but|one knows)\b))/iu;
/** A no that opens a later clause: "and that none of them worked for it". */
const JOINED =
  /, (?:[^,;:]+, )?ha(?:s|d|ve) never\b|(?:[,;:] |\b(?:and|but) )(?:that )?(?:no|nobody|no one|none|nothing|neither|not (?:a|one))\b|\bbut never\b/iu;
/** What is not known, seen or yet there denies nothing; nor does "not only". */
const OPEN =
  /(?:\b(?:not|never|cannot|no one|nobody)|n['’]t) (?:ha[sd] |have )?(?:yet |been able to )?(?:know|knew|known|seen|sure|certain|only|expect\p{L}*|say|clear|confirm\p{L}*|be|want\p{L}*|wish\p{L}*|need\p{L}*)\b|\bno (?:knowledge|comment|idea|longer|doubt|news|word|information|reason|need)\b|\bno one knows?\b|\bnobody knows?\b/iu;

/** What is not to be is a promise. */
const AHEAD =
  /^(?:(?!\b(?:ha[sd]|have|was|were|is|are|did)\b)[^,;:.])*?(?:\b(?:will|shall|would|can|could|should|must|may|might)\b|\bwon['’]t\b|['’]ll\b)/iu;

/** What these say of the past is no answer to anybody. */
const NO_SAYING: ReadonlySet<Statement['act']> = new Set([
  'question',
  'no-comment',
  'pledge',
  'threaten',
  'predict',
  'intend',
]);

/** A stretch of a statement says of something past or present that it was not so. */
export function saysNo({ text }: Reading, { act, cuePolarity, hedge }: Statement, span: Span): boolean {
  return cuePolarity === 'asserted' && !NO_SAYING.has(act) && !hedge && hasNo(cut(text, span));
}

/** Words that say of somebody or something that it was not so. */
export const hasNo = (words: string): boolean =>
  !OPEN.test(words) && !AHEAD.test(words) && (OPENS.test(words) || SAYS.test(words) || JOINED.test(words));

/** The very first words say no: "nobody was carried off". */
export const opensWithNo = (words: string): boolean => OPENS.test(words);
