import { childBy, childrenOf, type Doc, headOf, lemmaOf, lowOf, relOf } from '../../annotate/doc.ts';
import { caseOf } from '../clause/role-span.ts';
import { DEFINITE, determinerOf } from './spoken-of.ts';

/** Who and what a deed leaves behind, and where or when it took place: these have only what came to pass. */
const REMAINS =
  /^(?:survivor|victim|widow|orphan|ruin|rubble|aftermath|wake|anniversary|perpetrator|culprit|eyewitness|wounded|dead|injured|morning|evening|night|day|eve|scene)$/;

/** "survivors of **the bombing**", "the bombing's victims", "was the scene of **a grenade attack**": a known deed is told by what it left. */
export function leftBehind(doc: Doc, noun: number): boolean {
  const head = headOf(doc, noun);
  if (head < 0 || !REMAINS.test(lemmaOf(doc, head))) return false;
  if (relOf(doc, noun) === 'nmod:poss') return true;
  if (relOf(doc, noun) !== 'nmod' || caseOf(doc, noun) !== 'of') return false;
  if (lemmaOf(doc, head) === 'scene') return childBy(doc, head, 'cop') >= 0 && !isLeftOpen(doc, noun);
  return DEFINITE.test(determinerOf(doc, noun));
}

const isLeftOpen = (doc: Doc, noun: number): boolean => /^(?:no|any|every|such|many)$/i.test(determinerOf(doc, noun));

const UNREAL = /^(?:will|would|should|must|may|might|could|can|if)$/;

/** Verbs that are said, with or without a "not", only of what was done. */
const REMEMBERED = /^(?:forget|forgive|punish|avenge|mourn|commemorate|remember|solve|condemn|investigate|document)$/;

/** "The massacre is **not forgotten**": nobody forgets what was not. */
export const isRemembered = (doc: Doc, noun: number, verb: number): boolean =>
  relOf(doc, noun) === 'nsubj:pass' &&
  REMEMBERED.test(lemmaOf(doc, verb)) &&
  DEFINITE.test(determinerOf(doc, noun)) &&
  !childrenOf(doc, verb).some((c) => UNREAL.test(lowOf(doc, c)));

/** "recorded 212 shellings": deeds that somebody counted. */
export const isCounted = (doc: Doc, noun: number, verb: number): boolean =>
  relOf(doc, noun) === 'obj' &&
  /^(?:record|register|document|count|log|verify)$/.test(lemmaOf(doc, verb)) &&
  childrenOf(doc, noun).some((c) => relOf(doc, c) === 'nummod') &&
  !childrenOf(doc, verb).some((c) => UNREAL.test(lowOf(doc, c)));
