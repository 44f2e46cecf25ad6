import { childrenOf, type Doc, headOf, lemmaOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { baseRel, isVerb, kids, leadOf, low } from '../clause/statement-tree.ts';
import { isPassive } from '../clause/voice.ts';
import { NEGATION } from './cue-words.ts';

interface HedgeRule {
  readonly why: string;
  /** A sentence whose statement is hedged, and one whose statement is not. */
  readonly fires: string;
  readonly notIn: string;
  is(doc: Doc, i: number): boolean;
}

const ADVERB =
  /^(reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|presumably|seemingly|evidently|probably|possibly|perhaps|maybe|likely|unlikely|conceivably)$/;
const ADJECTIVE = /^(alleged|purported|presumed|probable|rumoured|rumored)$/;

/** What people *could* do in the past, which takes no certainty away: "could hear shots". */
const ABLE = new Set(
  'hear see feel find smell walk run speak talk read write sleep move leave return work count account afford reach carry hold store handle do'.split(
    ' ',
  ),
);
/** What people could do if they were let or strong enough. */
const PEOPLE =
  /^(i|we|you|he|she|they|people|women|men|children|residents|villagers|families|farmers|refugees|civilians|patients|students|workers|nobody|everyone|anyone)$/;
const LEAVE = new Set(
  `enter cross pass vote stay keep visit use apply travel attend choose buy sell collect bring get go come take carry
  stand sit eat drink cook prove tell explain understand remember recognise recognize identify name verify confirm
  provide offer pay cope help wait hold make watch imagine appeal open fish graze trade stop start do`.split(/\s+/),
);
/** Verbs of state: with "would" they tell what is, not what will be. */
const STATE = new Set(
  'be have contain hold know own include comprise affirm confirm show live exist come amount number total'.split(' '),
);

/** Words that take certainty away. The table is walked by a test. */
export const HEDGE_RULES: readonly HedgeRule[] = [
  {
    why: 'an adverb that hands the doubt on',
    fires: 'The mayor said the road was reportedly open.',
    notIn: 'The mayor said the road was fully open.',
    is: (doc, i) => ADVERB.test(low(doc, i)),
  },
  {
    why: 'an adjective that hands the doubt on',
    fires: 'The court said that the alleged spy was ill.',
    notIn: 'The court said that the convicted spy was ill.',
    is: (doc, i) => ADJECTIVE.test(low(doc, i)) && baseRel(doc, i) === 'amod',
  },
  {
    why: 'what seems so may be otherwise',
    fires: 'The footage appears to show that the bridge has fallen.',
    notIn: 'The envoy said he would appear before the court.',
    is: (doc, i) =>
      /^(seem|appear)$/.test(lemmaOf(doc, i)) &&
      isVerb(doc, i) &&
      (kids(doc, i, 'xcomp', 'ccomp').length > 0 ||
        (/^seem/.test(low(doc, i)) && uposOf(doc, i) === 'VERB') ||
        baseRel(doc, i) === 'parataxis'),
  },
  {
    why: 'it may or might be',
    fires: 'The nurse said that the water might run out.',
    notIn: 'The judge said that the prisoners may not leave the yard.',
    is: (doc, i) =>
      uposOf(doc, i) === 'AUX' && /^(may|might)$/.test(low(doc, i)) && !(low(doc, i) === 'may' && isBarred(doc, i)),
  },
  {
    why: 'it could be',
    fires: 'The nurse warned that the vaccines could run out.',
    notIn: 'The widow said she could hear the guns.',
    is: (doc, i) => low(doc, i) === 'could' && uposOf(doc, i) === 'AUX' && isChance(doc, i),
  },
  {
    why: 'the conditional of hearsay',
    fires: 'According to the agency, the general would have fled.',
    notIn: 'According to the agency, the general would leave on Friday.',
    is: (doc, i) => low(doc, i) === 'would' && uposOf(doc, i) === 'AUX' && isHearsay(doc, i),
  },
];

/** "may not leave the yard", "students may stay": leave, given or not. */
const isBarred = (doc: Doc, i: number): boolean =>
  isLet(doc, headOf(doc, i)) ||
  (low(doc, i + 1) === 'not' &&
    kids(doc, headOf(doc, i), 'aux').length === 1 &&
    !/^(be|have)$/.test(lemmaOf(doc, headOf(doc, i))) &&
    isPersonal(doc, headOf(doc, i)));

const isLet = (doc: Doc, verb: number): boolean =>
  LEAVE.has(lemmaOf(doc, verb)) && kids(doc, verb, 'nsubj').some((child) => PEOPLE.test(low(doc, child)));

const isPersonal = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'nsubj').some((child) => /^(NNS|PRP)$/.test(xposOf(doc, child)));

function isChance(doc: Doc, i: number): boolean {
  const verb = headOf(doc, i);
  if (verb < 0) return false;
  // "all they could", "whether it could be opened"
  if (verb < i || /^whether\b/.test(leadOf(doc, verb))) return false;
  const negated = childrenOf(doc, verb).some((child) => NEGATION.test(low(doc, child)) || low(doc, child) === 'longer');
  const moved =
    kids(doc, verb, 'compound').some((child) => child > verb) ||
    kids(doc, verb, 'aux').some((a) => low(doc, a) === 'have');
  const condition =
    kids(doc, verb, 'advcl').some((child) => /^(if|unless)\b/.test(leadOf(doc, child))) || opensWithIf(doc, verb);
  const able = ABLE.has(lemmaOf(doc, verb)) || isLet(doc, verb) || isInTime(doc, verb);
  return !negated && !condition && (moved || !able);
}

/** "If either side agreed, we believe, the road could open": the condition hangs on another verb of the tree. */
const opensWithIf = (doc: Doc, verb: number): boolean =>
  /^(if|unless)$/.test(low(doc, doc.sentStart[sentenceOf(doc, verb)] as number));

/** "could be built in six years": what somebody does in so long can be done. */
const isInTime = (doc: Doc, verb: number): boolean =>
  isPassive(doc, verb) &&
  kids(doc, verb, 'obl').some(
    (child) => /^(in|within)\b/.test(leadOf(doc, child)) && SPELL.test(lemmaOf(doc, child)) && hasCount(doc, child),
  );
const SPELL = /^(second|minute|hour|day|week|fortnight|month|year|decade)$/;
const hasCount = (doc: Doc, noun: number): boolean =>
  kids(doc, noun, 'nummod', 'det').length > 0 || /s$/.test(low(doc, noun));

/** "would have fled", "would contain proof", told by somebody and under no condition. */
export function isHearsay(doc: Doc, i: number): boolean {
  const verb = headOf(doc, i);
  if (verb < 0) return false;
  if (kids(doc, verb, 'advcl').some((child) => isCondition(doc, child))) return false;
  if (!toldByAccording(doc, verb)) return false;
  return kids(doc, verb, 'aux').some((aux) => aux > i && low(doc, aux) === 'have') || STATE.has(lemmaOf(doc, verb));
}

const toldByAccording = (doc: Doc, verb: number): boolean =>
  kids(doc, verb, 'obl', 'nmod', 'advcl').some((child) => /^according\b/.test(leadOf(doc, child))) ||
  childrenOf(doc, verb).some((child) => low(doc, child) === 'according');

/**
 * Whether the outlet, in its own words, takes certainty away from the cue or from what it reports. `tokens` are those of
 * source, cue and content outside quotation marks; what hangs on the cue, or holds it ("seems to deny"), is looked at too.
 */
export function isHedged(doc: Doc, head: number, tokens: readonly number[]): boolean {
  const beside = isVerb(doc, head) ? [...kids(doc, head, 'advmod', 'aux'), ...above(doc, head)] : [];
  // '"Perhaps," he said': a word in quotation marks is the speaker's.
  const outside = beside.filter(
    (i) => !doc.quotes.some(({ span }) => isInside(doc, i, span) && !isInside(doc, head, span)),
  );
  if (isVerb(doc, head) && isConfided(doc, head)) return true;
  return [...tokens, ...outside].some((i) => HEDGE_RULES.some((rule) => rule.is(doc, i)));
}

/** "would have confided that": a cue in the conditional, under no condition, is hearsay itself. */
const isConfided = (doc: Doc, head: number): boolean => {
  const auxes = kids(doc, head, 'aux').map((child) => low(doc, child));
  return (
    auxes.includes('would') &&
    auxes.includes('have') &&
    !kids(doc, head, 'advcl').some((clause) => isCondition(doc, clause))
  );
};
const isCondition = (doc: Doc, clause: number): boolean =>
  /^(if|unless|had|were|should)\b/.test(leadOf(doc, clause)) ||
  kids(doc, clause, 'aux').some((aux) => aux < clause && /^(had|were|should)$/.test(low(doc, aux)));

const isInside = (doc: Doc, i: number, [from, to]: Span): boolean =>
  from <= (doc.tokStart[i] as number) && (doc.tokEnd[i] as number) <= to;

function above(doc: Doc, head: number): number[] {
  const up = headOf(doc, head);
  return up >= 0 && baseRel(doc, head) === 'xcomp' ? [up, ...kids(doc, up, 'advmod')] : [];
}
