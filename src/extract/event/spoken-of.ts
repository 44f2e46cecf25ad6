import { childBy, childrenOf, type Doc, formOf, headOf, lemmaOf, lowOf, relOf, xposOf } from '../../annotate/doc.ts';
import { caseOf } from '../clause/role-span.ts';

/** Words before a noun that say the reader knows which is meant. */
export const DEFINITE = /^(?:the|that|this|those|these|'s|’s)$/i;

export const determinerOf = (doc: Doc, noun: number): string => {
  const word = childrenOf(doc, noun).find((c) => /^(?:det|nmod:poss)/.test(relOf(doc, c)) && c < noun);
  return word === undefined ? '' : formOf(doc, word);
};

/** "**A wave** of arrests followed": the noun that counts the deeds stands in the sentence for them. */
export const wholeOf = (doc: Doc, noun: number): number => {
  const head = headOf(doc, noun);
  const counted = (relOf(doc, noun) === 'nmod' && caseOf(doc, noun) === 'of') || isOfDoing(doc, noun);
  return head >= 0 && counted && COUNTS.test(lemmaOf(doc, head)) ? head : noun;
};
/** "a day **of shelling**" with the noun taken for a verb. */
const isOfDoing = (doc: Doc, noun: number): boolean =>
  relOf(doc, noun) === 'acl' && lowOf(doc, childBy(doc, noun, 'mark')) === 'of';
const COUNTS =
  /^(?:wave|series|string|spate|round|number|dozen|hundred|score|rash|chain|night|day|week|month|hour|sequence|hail)$/;

/** "The march filled the square": what did something in the past came to pass itself. */
export const hadEffect = (doc: Doc, noun: number, verb: number): boolean =>
  relOf(doc, noun) === 'nsubj' &&
  xposOf(doc, verb) === 'VBD' &&
  childBy(doc, verb, 'obj', 'obl') >= 0 &&
  !childrenOf(doc, verb).some((c) => /^(?:not|n't|n’t|never)$/.test(lowOf(doc, c))) &&
  !/^(?:no|any)$/i.test(determinerOf(doc, noun));

/** Verbs under which a deed has not come to pass, or is only talked about. */
const UNDONE =
  /^(?:delay|postpone|cancel|plan|expect|propose|demand|promise|avert|prevent|need|require|want|await|schedule|prepare|discuss|threaten|refuse|reject|ban|forbid|suspend|offer|urge|depend|remain)$/;
const PERCEIVED = /^(?:hear|report|see|record|register|film|witness|feel|document)$/;

/** "The march ended at noon", "gunfire was heard": a known deed that something is said of, or one that somebody noticed. */
export function isSpokenOf(doc: Doc, noun: number, verb: number): boolean {
  const rel = relOf(doc, noun);
  if (rel !== 'nsubj' && rel !== 'nsubj:pass') return false;
  if (UNDONE.test(lemmaOf(doc, verb)) || childrenOf(doc, verb).some((c) => UNSURE.test(lowOf(doc, c)))) return false;
  const said = isDefinite(doc, noun) && (standsFinite(doc, verb) || childBy(doc, verb, 'cop', 'aux:pass') >= 0);
  return said || (rel === 'nsubj:pass' && PERCEIVED.test(lemmaOf(doc, verb)));
}
const UNSURE = /^(?:not|n't|n’t|never|no|if|will|would|may|might|can|could|should|must|unless|whether)$/;
const standsFinite = (doc: Doc, verb: number): boolean =>
  /^VB[DZP]$/.test(xposOf(doc, verb)) || childBy(doc, verb, 'aux') >= 0;

/** "The raid", "its raid", "the army's raid": the reader knows which. */
export const isDefinite = (doc: Doc, noun: number): boolean =>
  DEFINITE.test(determinerOf(doc, noun)) ||
  childrenOf(doc, noun).some((c) => relOf(doc, c) === 'nmod:poss' && c < noun);

/** Verbs whose object came to pass before: nobody can break up what has not begun. */
const MET = /^(?:break|disperse|attend|join|end|quell|film|watch|attack|storm|photograph|encircle|surround|leave)$/;

/** "Police broke up **the march**": a known crowd that something was done to. */
export const isMet = (doc: Doc, noun: number, verb: number): boolean =>
  relOf(doc, noun) === 'obj' &&
  MET.test(lemmaOf(doc, verb)) &&
  isDefinite(doc, noun) &&
  !childrenOf(doc, verb).some((c) => UNSURE.test(lowOf(doc, c)));
