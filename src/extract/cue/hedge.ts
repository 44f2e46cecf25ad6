import { childrenOf, type Doc, headOf, lemmaOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import { baseRel, isVerb, kids, leadOf, low } from '../clause/statement-tree.ts';
import { isChance } from './chance.ts';

interface HedgeRule {
  readonly why: string;
  /** A sentence whose statement is hedged, and one whose statement is not. */
  readonly fires: string;
  readonly notIn: string;
  /** `cue` is the verb of the statement that the word stands in. */
  is(doc: Doc, i: number, cue: number): boolean;
}

const ADVERB =
  /^(reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|presumably|seemingly|probably|possibly|potentially|perhaps|maybe|likely|unlikely|conceivably)$/;
const ADJECTIVE = /^(alleged|apparent|purported|presumed|probable|rumoured|rumored|seeming|supposed)$/;

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
    is: (doc, i) => ADVERB.test(low(doc, i)) && !isCompared(doc, i),
  },
  {
    why: 'an adjective that hands the doubt on',
    fires: 'The court said that the alleged spy was ill.',
    notIn: 'The court said that the convicted spy was ill.',
    is: (doc, i) => ADJECTIVE.test(low(doc, i)) && (baseRel(doc, i) === 'amod' || low(doc, i) === 'probable'),
  },
  {
    why: 'reports that nobody has confirmed',
    fires: 'Unconfirmed reports said that the bridge had fallen.',
    notIn: 'The minister warned that papers printed unconfirmed reports.',
    is: (doc, i, cue) =>
      /^(unconfirmed|unverified)$/.test(low(doc, i)) &&
      (kids(doc, cue, 'nsubj').includes(headOf(doc, i)) || low(doc, cue) === 'according'),
  },
  {
    why: 'what is so in all likelihood is not certain',
    fires: 'The mayor said the road was in all likelihood open.',
    notIn: 'The mayor spoke of the likelihood of floods.',
    is: (doc, i) =>
      /^(likelihood|probability)$/.test(low(doc, i)) && low(doc, i - 1) === 'all' && low(doc, i - 2) === 'in',
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
        baseRel(doc, i) === 'parataxis' ||
        (low(doc, i - 1) === 'it' && /^(,|that|as)$/.test(low(doc, i + 1)))),
  },
  {
    why: 'it may or might be',
    fires: 'The nurse said that the water might run out.',
    notIn: 'The judge said that the prisoners may not leave the yard.',
    is: (doc, i, cue) => /^(may|might)$/.test(low(doc, i)) && isChance(doc, i, cue),
  },
  {
    why: 'it could be',
    fires: 'The nurse warned that the vaccines could run out.',
    notIn: 'The widow said she could hear the guns.',
    is: (doc, i, cue) => low(doc, i) === 'could' && isChance(doc, i, cue),
  },
  {
    why: 'the conditional of hearsay',
    fires: 'According to the agency, the general would have fled.',
    notIn: 'According to the agency, the general would leave on Friday.',
    is: (doc, i) => low(doc, i) === 'would' && uposOf(doc, i) === 'AUX' && isHearsay(doc, i),
  },
];

/** "three times more likely to die", "as likely to be held as men": a rate, which can be known. */
const isCompared = (doc: Doc, i: number): boolean =>
  /likely$/.test(low(doc, i)) &&
  low(doc, i + 1) === 'to' &&
  (low(doc, i - 1) === 'as' ||
    (/^(more|less)$/.test(low(doc, i - 1)) &&
      (/^(times|percent|cent|%|far|much)$/.test(low(doc, i - 2)) || hasThan(doc, i))));

const hasThan = (doc: Doc, i: number): boolean => {
  const end = doc.sentStart[sentenceOf(doc, i) + 1] as number;
  for (let at = i + 1; at < end; at++) if (low(doc, at) === 'than') return low(doc, at + 1) !== 'not';
  return false;
};

/** "would have fled", "would contain proof", told by somebody and under no condition. */
export function isHearsay(doc: Doc, i: number): boolean {
  const verb = headOf(doc, i);
  if (verb < 0) return false;
  if (kids(doc, verb, 'advcl').some((child) => isCondition(doc, child)) || hasIf(doc, i)) return false;
  if (!toldByAccording(doc, verb)) return false;
  const been = kids(doc, verb, 'aux').some((aux) => aux > i && low(doc, aux) === 'have');
  return been || STATE.has(lemmaOf(doc, verb)) || kids(doc, verb, 'cop').length > 0;
}

/** "would be lower **if** the road were open": wherever the tree hung the condition. */
const hasIf = (doc: Doc, i: number): boolean =>
  doc.lowForms.slice(doc.sentStart[sentenceOf(doc, i)], doc.sentStart[sentenceOf(doc, i) + 1]).includes('if');

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
  if (isVerb(doc, head) && (isConfided(doc, head) || isSeeming(doc, head))) return true;
  return [...tokens, ...outside].some((i) => HEDGE_RULES.some((rule) => rule.is(doc, i, head)));
}

/** "The ministry**, it seems,** fears a march". */
const isSeeming = (doc: Doc, head: number): boolean =>
  low(doc, head - 1) === ',' && /^(seem|appear)$/.test(lemmaOf(doc, head - 2)) && low(doc, head - 3) === 'it';

/** "would have confided that": a cue in the conditional, under no condition, is hearsay itself. */
const isConfided = (doc: Doc, head: number): boolean => {
  const auxes = kids(doc, head, 'aux').map((child) => low(doc, child));
  return (
    auxes.includes('would') &&
    auxes.includes('have') &&
    // "would have preferred to wait", "would never have said so": it was not so.
    !UNREAL.test(lemmaOf(doc, head)) &&
    !hasIf(doc, head) &&
    ![...kids(doc, head, 'advmod'), ...kids(doc, head, 'nsubj')].some((i) => NEVER.test(low(doc, i))) &&
    !kids(doc, head, 'advcl').some((clause) => isCondition(doc, clause))
  );
};
const UNREAL =
  /^(prefer|like|love|want|wish|hope|expect|believe|think|know|imagine|guess|mind|hate|welcome|accept|agree|refuse|need)$/;
const NEVER = /^(not|n't|n’t|never|nobody|none|hardly|no-one)$/;

const isCondition = (doc: Doc, clause: number): boolean =>
  /^(if|unless|had|were|should)\b/.test(leadOf(doc, clause)) ||
  kids(doc, clause, 'aux').some((aux) => aux < clause && /^(had|were|should)$/.test(low(doc, aux)));

const isInside = (doc: Doc, i: number, [from, to]: Span): boolean =>
  from <= (doc.tokStart[i] as number) && (doc.tokEnd[i] as number) <= to;

/** What holds the cue, or stands beside it: "**seems** to deny", "it **seems** that he denies", "he denies, it **seems**, that". */
function above(doc: Doc, head: number): number[] {
  const up = headOf(doc, head);
  const aside = kids(doc, head, 'parataxis').filter((i) => isItSeems(doc, i));
  if (up >= 0 && baseRel(doc, head) === 'xcomp') return [up, ...kids(doc, up, 'advmod'), ...aside];
  return up >= 0 && baseRel(doc, head) === 'ccomp' && isItSeems(doc, up) ? [up, ...aside] : aside;
}

const isItSeems = (doc: Doc, verb: number): boolean =>
  /^(seem|appear)$/.test(lemmaOf(doc, verb)) && kids(doc, verb, 'nsubj', 'expl').some((it) => low(doc, it) === 'it');
