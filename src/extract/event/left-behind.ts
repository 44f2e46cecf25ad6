import { childBy, childrenOf, type Doc, headOf, lemmaOf, lowOf, relOf } from '../../annotate/doc.ts';
import { caseOf } from '../clause/role-span.ts';
import { DEFINITE, determinerOf, isDefinite } from './spoken-of.ts';

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

/** Verbs that are said, with or without a "not", only of what was done: to it, or by it to those who hear of it. */
const REMEMBERED =
  /^(?:forget|forgive|punish|avenge|mourn|commemorate|remember|solve|condemn|denounce|decry|deplore|investigate|probe|document|justify|excuse|explain|regret|prosecute|claim|verify|confirm|overlook|ignore|belittle|whitewash|deny)$/;
const OUTRAGES = /^(?:shame|haunt|shock|outrage|horrify|sicken|appal|appall|anger)$/;
/** "cannot **go unpunished**" */
const LEFT_SO = /^(?:unpunished|unanswered|unavenged|unnoticed|unsolved|uninvestigated)$/;
/** Under these the deed itself is only thought of. */
const THOUGHT_OF = /^(?:if|would|unless)$/;

/**
 * "The massacre is **not forgotten**", "nothing can excuse **the murder of the nurse**", "the raid must be investigated":
 * nobody forgets, excuses or looks into what was not, whatever helping words stand with the verb.
 */
export function isRemembered(doc: Doc, noun: number, verb: number): boolean {
  const said = isDefinite(doc, noun) && !childrenOf(doc, verb).some((c) => THOUGHT_OF.test(lowOf(doc, c)));
  if (!said) return false;
  if (relOf(doc, noun) === 'nsubj')
    return (
      OUTRAGES.test(lemmaOf(doc, verb)) ||
      (/^(?:go|remain)$/.test(lemmaOf(doc, verb)) && childrenOf(doc, verb).some((c) => LEFT_SO.test(lowOf(doc, c))))
    );
  return /^(?:nsubj:pass|obj)$/.test(relOf(doc, noun)) && REMEMBERED.test(lemmaOf(doc, verb));
}

/** "recorded 212 shellings": deeds that somebody counted. */
export const isCounted = (doc: Doc, noun: number, verb: number): boolean =>
  relOf(doc, noun) === 'obj' &&
  /^(?:record|register|document|count|log|verify)$/.test(lemmaOf(doc, verb)) &&
  childrenOf(doc, noun).some((c) => relOf(doc, c) === 'nummod') &&
  !childrenOf(doc, verb).some((c) => UNREAL.test(lowOf(doc, c)));
