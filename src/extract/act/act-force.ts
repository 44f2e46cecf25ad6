import { childrenOf, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Act } from '../../core/reading.ts';
import { baseRel, isTime, kids, leadOf, low } from '../clause/statement-tree.ts';
import {
  type Clause,
  deed,
  deedLemma,
  isComing,
  isPassive,
  isPerfect,
  lemma,
  lemmas,
  subjectLemma,
  textOf,
} from './act-clause.ts';
import { endsUntrue, isRejection } from './act-untrue.ts';
import {
  ADMINISTER,
  HARM,
  ILLS,
  LIFELINES,
  OFFERED,
  PENALTY,
  PUBLIC,
  REVENGE,
  SUFFER,
  UNWILLED,
  YIELD,
} from './act-words.ts';

/** What words do that a plain cue ("said") reports: the first rule that holds decides. */
interface ForceRule {
  readonly act: Act;
  readonly why: string;
  /** A sentence whose first statement does this, and one whose first statement does not. */
  readonly fires: string;
  readonly notIn: string;
  is(clause: Clause): boolean;
}

export const FORCES: readonly ForceRule[] = [
  {
    act: 'no-comment',
    why: 'the words are the refusal to comment',
    fires: 'The minister said: "No comment."',
    notIn: 'The minister said: "No comment of mine was printed in the Lantern."',
    is: (c) => /^no comments?$/.test(textOf(c)),
  },
  {
    act: 'confirm',
    why: 'yes to what was asked',
    fires: 'Orim said: "We did."',
    notIn: 'Orim said: "We did it in the dark."',
    is: (c) => /^(yes|yeah|yes of course)$/.test(textOf(c)) || (ELLIPSIS.test(textOf(c)) && !c.negated),
  },
  {
    act: 'deny',
    why: 'no to what was asked',
    fires: 'Orim said: "We did not."',
    notIn: 'Orim said: "We did not sleep in the camp."',
    is: (c) => /^no$/.test(textOf(c)) || (ELLIPSIS.test(textOf(c)) && c.negated),
  },
  {
    act: 'question',
    why: 'it asks',
    fires: '"Where are the prisoners of Talin?" the lawyer said.',
    notIn: '"The prisoners of Talin are ill," the lawyer said.',
    is: (c) => c.end === '?',
  },
  {
    act: 'call',
    why: 'an imperative',
    fires: '"Let the monitors do their work," the bishop said.',
    notIn: '"The monitors do their work," the bishop said.',
    is: (c) => c.quoted && isImperative(c),
  },
  {
    act: 'deny',
    why: 'what was told ends in a word for an untruth, however the clause between is built',
    fires:
      'Orim stressed that "information according to which our men, stationed in the hills, have withdrawn, is unfounded".',
    notIn:
      'Orim stressed that "information according to which our men, stationed in the hills, have withdrawn, is late".',
    is: endsUntrue,
  },
  {
    act: 'call',
    why: 'what somebody else must or should do',
    fires: 'The bishop said the militia must leave the town.',
    notIn: 'The bishop said it must have been a mistake.',
    is: (c) => !c.own && isObliged(c),
  },
  {
    act: 'deny',
    why: 'it calls untrue what was said',
    fires: 'Orim said the report was a fabrication.',
    notIn: 'Orim said the report was long.',
    is: isRejection,
  },
  {
    act: 'deny',
    why: 'it negates what somebody else charges',
    fires:
      'The Harim Front said its men had not poisoned the well. The council accuses the front of having poisoned it.',
    notIn: 'The Harim Front said its men had not slept. The council accuses the front of theft.',
    is: (c) => c.charged || isUninvolved(c),
  },
  {
    act: 'threaten',
    why: 'a right to answer is kept in hand',
    fires: 'The colonel said his men reserved the right to respond.',
    notIn: 'The colonel said his men had the right to rest.',
    is: (c) => lemma(c) === 'reserve' && lemmas(c).includes('right'),
  },
  {
    act: 'threaten',
    why: 'the speaker’s own side will do harm',
    fires: '"We will burn every depot in Talin," the commander said.',
    notIn: '"We will fight corruption in Talin," the commander said.',
    is: (c) => c.own && !c.negated && (isComing(c) || isChance(c)) && isHarm(c, isChance(c)),
  },
  {
    act: 'threaten',
    why: 'others will suffer for it, or nobody will get through',
    fires: '"They will regret this," the commander said.',
    notIn: '"They will eat bread," the commander said.',
    is: (c) => !c.own && isComing(c) && (isSuffering(c) || isBlocked(c)),
  },
  {
    act: 'refuse',
    why: 'the speaker’s own side will not or cannot do so',
    fires: 'The general said his men would never leave the hill.',
    notIn: 'The general said the snow would not last.',
    is: (c) =>
      (c.own && ((isNegated(c) && isComing(c) && !isUnwilled(c) && !isSpeech(c)) || isUnable(c) || isStaying(c))) ||
      (isStaunch(c) && isComing(c)),
  },
  {
    act: 'refuse',
    why: '"no" to what is proposed',
    fires: 'The premier said there would be no talks before the harvest.',
    notIn: 'The premier said there would be snow before the harvest.',
    is: isNoTo,
  },
  {
    act: 'pledge',
    why: 'the speaker’s own side will do so',
    fires: 'The mayor said he would open the road.',
    notIn: 'The mayor said he would have opened the road.',
    is: (c) => c.own && isComing(c) && !isNegated(c) && !isUnwilled(c) && !isSupposed(c) && !isWish(c),
  },
  {
    act: 'pledge',
    why: 'the speaker’s own side is ready to do so, or gives its word',
    fires: 'The general said his men were ready to leave the hill.',
    notIn: 'The general said his men were ready.',
    is: (c) => !c.negated && ((c.own && isReady(c)) || givesWord(c)),
  },
  {
    act: 'pledge',
    why: 'who has the power tells people what they will get',
    fires: '"You will sleep in your own beds," the prime minister told the crowd.',
    notIn: '"You will sleep in your own beds," the nurse told the crowd.',
    is: (c) => c.power && c.quoted && subjectLemma(c) === 'you' && isComing(c) && !isNegated(c),
  },
  {
    act: 'pledge',
    why: 'the speaker has the matter in hand',
    fires: 'The education minister said that the schools would reopen.',
    notIn: 'A farmer said that the schools would reopen.',
    is: (c) => c.power && isComing(c) && !isNegated(c) && !isSupposed(c) && isInHand(c),
  },
  {
    act: 'predict',
    why: 'what is to come, by others',
    fires: 'The farmers said the truce would collapse.',
    notIn: 'The farmers said the truce would have collapsed.',
    is: (c) => (isComing(c) && !isSupposed(c) && !isWish(c)) || (!c.own && isChance(c)),
  },
];

const ELLIPSIS =
  /^((yes|no) )?(i|we|he|she|they|it|that|this) (did|do|does|have|has|had|was|were|am|are|is)( ?(not|n't|n’t))?$/;

const COMMANDS = new Set(
  `ask blame stop go look leave give stay wait come bring take keep tell show call help hold put let make send open free
  release remember think listen stand vote join pray end act respect withdraw get watch try talk hear see do save spare
  play count read move run drop lay surrender return pay feed imagine forget trust believe start turn please`.split(
    /\s+/,
  ),
);

/** A bare verb that opens the sentence, "please", "just" or "do not" before it at most. */
function isImperative({ doc, tokens }: Clause): boolean {
  const opening = tokens.filter((i) => !/^(please|just|then|so|and|but|now|always|first|well)$/.test(low(doc, i)));
  const [first, second] = opening;
  if (first === undefined) return false;
  if (/^(do|never|don)$/.test(low(doc, first)))
    return second !== undefined && /^(not|n't|n’t)$/.test(low(doc, second)) && opening.length > 2
      ? true
      : second !== undefined && xposOf(doc, second) === 'VB' && kids(doc, second, 'nsubj').length === 0;
  if (low(doc, first) !== lemmaOf(doc, first).toLowerCase()) return false;
  const verbal = /^(VERB|AUX)$/.test(uposOf(doc, first)) && /^(VB|VBP)$/.test(xposOf(doc, first));
  const alone = opening.length === 1;
  if (
    !verbal &&
    !(COMMANDS.has(low(doc, first)) && (alone || /^(DET|PRON|ADP|ADV|PART|PROPN)$/.test(uposOf(doc, second ?? first))))
  )
    return false;
  if (second !== undefined && /^(VERB|AUX)$/.test(uposOf(doc, second)) && xposOf(doc, second) !== 'VB') return false;
  return (
    kids(doc, first, 'nsubj').every((subject) => subject > first) && !/^(be|have|thank|welcome)$/.test(low(doc, first))
  );
}

function isObliged(c: Clause): boolean {
  const { doc, head, aux } = c;
  if (isPerfect(c)) return false;
  const subject = subjectLemma(c);
  // "must be a mistake": a guess.
  const guess = uposOf(doc, head) !== 'VERB' && /^(it|this|that|he|she)$/.test(subject);
  // "should the council permit it": a condition.
  const supposed = kids(doc, head, 'aux').some((i) => low(doc, i) === 'should' && c.subject > i);
  if (!supposed && aux.some((word) => /^(must|should|ought)$/.test(word))) return !guess;
  const needed =
    /^need$/.test(lemma(c)) && kids(doc, head, 'xcomp').length > 0 && subject !== '' && !/^(i|we)$/.test(subject);
  return needed || /\b(time|moment) (has come )?(to|for|that)\b/.test(textOf(c)) || isMandative(c);
}

/** "insisted that the council **resign**": the bare verb of a demand. */
const isMandative = ({ doc, head, subject, aux }: Clause): boolean =>
  xposOf(doc, head) === 'VB' &&
  subject >= 0 &&
  subject < head &&
  aux.every((word) => word === 'be' || word === 'not') &&
  /^that\b/.test(leadOf(doc, head)) &&
  /^(NN|NNP)$/.test(xposOf(doc, subject));

/** "had nothing to do with it", "played no part in it". */
const isUninvolved = (c: Clause): boolean =>
  c.own &&
  /\bnothing to do with\b|\bno (part|role|hand|involvement|knowledge) (in|of)\b|\b(not|n't|n’t) (involved in|behind)\b/.test(
    textOf(c),
  );

const isNegated = (c: Clause): boolean => c.negated || kids(c.doc, deed(c), 'obj').some((i) => hasNo(c, i));
const hasNo = ({ doc }: Clause, i: number): boolean =>
  /^(nothing|none|nobody)$/.test(low(doc, i)) || kids(doc, i, 'det').some((det) => low(doc, det) === 'no');

/** "may", "might", "could" of what has not happened. */
const isChance = (c: Clause): boolean =>
  c.aux.some((word) => /^(may|might|could)$/.test(word)) &&
  !isPerfect(c) &&
  !c.negated &&
  (uposOf(c.doc, c.head) === 'VERB' || c.subject >= 0) &&
  !/^(be|have|know|see|hear|feel|find|sleep|smell|walk|stand|swim|breathe|eat|read|remember|afford)$/.test(lemma(c)) &&
  xposOf(c.doc, c.head) !== 'JJ';

const MEASURES = /^(troops?|soldier|force|army|ambassador|envoy|sanction|tariff|tank|warship|aid|supply)$/;
/** Harm done to somebody, or revenge; with "may" only measures between sides count. */
function isHarm(c: Clause, veiled: boolean): boolean {
  const { doc } = c;
  const verb = deed(c);
  const what = lemmaOf(doc, verb).toLowerCase();
  const objects = kids(doc, verb, 'obj', 'obl').map((i) => lemmaOf(doc, i).toLowerCase());
  if (objects.some((one) => ILLS.has(one))) return false;
  if (/^(send|recall|expel|impose|suspend|withdraw|deploy)$/.test(what))
    return objects.some((one) => MEASURES.test(one)) && (veiled || /^(impose|expel)$/.test(what));
  if (veiled) return /^(retaliate|strike|attack|respond)$/.test(what);
  return harms(what, objects);
}

const LIMBS = /^(hand|head|throat|neck|bone|finger|leg|arm|back|tongue)$/;
/** Whether doing this to these is harm: stopping trains is, stopping a war is not. */
export function harms(what: string, objects: readonly string[]): boolean {
  if (objects.some((one) => ILLS.has(one))) return false;
  if (/^(stop|block|cut|disrupt|find|break|close|shut|hold|seize)$/.test(what))
    return objects.some((one) => LIFELINES.has(one) || (/^(cut|break)$/.test(what) && LIMBS.test(one)));
  if (/^(answer|respond|return|resist)$/.test(what)) return false;
  return (HARM.has(what) && objects.length > 0) || /^(retaliate|avenge)$/.test(what);
}
export const isRevenge = (what: string): boolean => REVENGE.has(what);

/** "will regret it", "will pay dearly", "heads will roll". */
function isSuffering(c: Clause): boolean {
  const what = deedLemma(c);
  if (!SUFFER.has(what) || c.negated) return false;
  const words = lemmas(c);
  if (/^(regret|rue|repent|bleed|roll)$/.test(what)) return true;
  if (what === 'pay')
    return (
      /\b(price|dearly|consequence|blood)\b/.test(words.join(' ')) ||
      (kids(c.doc, deed(c), 'obj').length === 0 && /\bfor\b/.test(words.join(' ')))
    );
  if (/^(bear|face)$/.test(what))
    return words.some((one) => /^(consequence|responsibility|wrath|revenge|fire)$/.test(one));
  if (what === 'answer') return words.includes('for') && !words.includes('question');
  return what === 'burn' || what === 'die' ? /^(you|enemy|traitor|invader|occupier)$/.test(subjectLemma(c)) : false;
}

/** "Not one wagon will pass", "nobody will leave". */
const isBlocked = (c: Clause): boolean =>
  /^(pass|leave|enter|cross|move|sail|escape|come|go|get)$/.test(deedLemma(c)) &&
  c.subject >= 0 &&
  (/^(nobody|none|nothing)$/.test(low(c.doc, c.subject)) || /^(no|not (one|a single)) /.test(textOf(c)));

/** What is withheld is no proposal: "would not say". */
const isSpeech = (c: Clause): boolean =>
  /^(say|comment|confirm|discuss|disclose|tell|speculate|elaborate)$/.test(deedLemma(c));

/** "Talin will never surrender": in quotation marks whoever speaks so names his own side. */
const isStaunch = (c: Clause): boolean =>
  c.quoted && c.negated && c.subject >= 0 && uposOf(c.doc, c.subject) === 'PROPN' && YIELD.has(deedLemma(c));

const isUnable = (c: Clause): boolean =>
  c.negated && c.aux.some((word) => /^(can|could|ca)$/.test(word)) && !isPerfect(c) && YIELD.has(lemma(c));

/** "We are not leaving." */
const isStaying = (c: Clause): boolean =>
  c.negated &&
  xposOf(c.doc, c.head) === 'VBG' &&
  /^(leave|go|surrender|move|sell|sign|negotiate|retreat|give|resign|quit|withdraw|pay|accept|back|talk|budge)$/.test(
    lemma(c),
  );

function isNoTo(c: Clause): boolean {
  const { doc, head } = c;
  const text = textOf(c);
  if (/\bno question of\b/.test(text)) return true;
  if (/^(never|no|no way|not a chance|out of the question|absolutely not|certainly not)$/.test(text))
    return text !== 'no';
  const refused = [head, ...kids(doc, head, 'nsubj', 'obj')].filter((i) => hasNo(c, i) || /^no$/.test(low(doc, i - 1)));
  if (!refused.some((i) => OFFERED.has(lemmaOf(doc, i).toLowerCase()))) return false;
  const there = kids(doc, head, 'expl').length > 0 || low(doc, head) === 'be' || c.aux.includes('be');
  return (
    (there && (isComing(c) || c.aux.some((word) => /^(can|could)$/.test(word)))) ||
    (text.startsWith('no ') && c.aux.length === 0)
  );
}

/** "would like", "would rather": a wish. */
const isWish = (c: Clause): boolean =>
  c.aux.includes('would') && /^(like|love|prefer|hate|want|wish|expect|imagine|think)$/.test(lemma(c));

/** "Had it gone off, we would ..." of what did not happen, "would be nice". */
const isSupposed = (c: Clause): boolean =>
  c.aux.some((word) => /^(would|'d|’d)$/.test(word)) &&
  kids(c.doc, c.head, 'advcl').some((clause) =>
    childrenOf(c.doc, clause).some(
      (child) => child < clause && low(c.doc, child) === 'had' && baseRel(c.doc, child) === 'aux',
    ),
  );

function isReady(c: Clause): boolean {
  const { doc, head } = c;
  const to = kids(doc, head, 'xcomp', 'advcl', 'ccomp').length > 0;
  if (/^(ready|willing|prepared|committed|determined|happy|resolved)$/.test(low(doc, head))) return to && !isPerfect(c);
  return false;
}

/** What happens to the speaker's own side rather than what it does; "run out" with its particle. */
const isUnwilled = (c: Clause): boolean =>
  UNWILLED.has(deedLemma(c)) ||
  (/^(run|take)$/.test(deedLemma(c)) &&
    (/\b(run|runs) (out|short)\b/.test(textOf(c)) || kids(c.doc, deed(c), 'obj').some((i) => isTime(c.doc, i))));

const givesWord = (c: Clause): boolean =>
  c.quoted &&
  /\b(you have (my|our) word|(our|my) word is|(i|we) (promise|swear|guarantee|vow|pledge) |(i|we) give (you )?(my|our) word)/.test(
    textOf(c),
  );

/** Public things that are run from offices, and what is done to things and people there. */
const isInHand = (c: Clause): boolean =>
  (PUBLIC.has(subjectLemma(c)) && !isUnwilled(c) && (uposOf(c.doc, deed(c)) === 'VERB' || c.aux.includes('be'))) ||
  (isPassive(c) && (ADMINISTER.has(lemma(c)) || PENALTY.has(lemma(c))));

/** Whether punishment by others is in the words: "phones will be confiscated". */
export const isPenalty = (c: Clause): boolean => isComing(c) && isPassive(c) && PENALTY.has(lemma(c));
export { isChance, isSuffering };
