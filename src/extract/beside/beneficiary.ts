import { type Doc, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';
import type { Heads } from '../chain/hearer.ts';
import { peopleMeant } from '../chain/people-meant.ts';
import { givenTo, isTime, isVerb, kids, leadOf, partyWords } from '../clause/statement-tree.ts';
import { canSpeak } from '../source/source-kind.ts';
import { BENEFIT_RULES, type BenefitRule } from './beneficiary-rules.ts';

/**
 * The words for who gets what is promised or ordered: "promised **them** a bonus", "to compensate **both sides**".
 * `cue` and `content` are tokens. Gives nothing where nobody is named who gets it.
 */
export function findBeneficiary(
  doc: Doc,
  cue: readonly number[],
  content: readonly number[],
  who: Pick<Heads, 'isParty' | 'isPlace'>,
  acts: { readonly announce: boolean },
): Span | undefined {
  // "to the border" ends like a driver and is none: several of them are people more often than one.
  const isSomebody = (token: number, how: BenefitRule['how']): boolean =>
    who.isParty(token) ||
    uposOf(doc, token) === 'PRON' ||
    (uposOf(doc, token) === 'PROPN' && how === 'helped' && !who.isPlace(token)) ||
    (canSpeak(doc, token) && (how !== 'for' || xposOf(doc, token) === 'NNS'));
  for (const rule of BENEFIT_RULES.filter(({ how }) => !acts.announce || how === 'given' || how === 'getting')) {
    const hosts = rule.how === 'for' ? cue : content.filter((i) => isVerb(doc, i));
    for (const host of hosts.filter((i) => rule.words.has(lemmaOf(doc, i).toLowerCase()))) {
      const found = gainers(doc, host, rule).find(
        (token) => givenTo(doc, host).includes(token) || isSomebody(token, rule.how),
      );
      if (found !== undefined && !cue.includes(found) && !isTime(doc, found))
        return partyWords(doc, peopleMeant(doc, found, who.isParty));
    }
  }
  return undefined;
}

function gainers(doc: Doc, host: number, { how }: BenefitRule): number[] {
  const passive = kids(doc, host, 'nsubj').filter((child) => relOf(doc, child) === 'nsubj:pass');
  const given = givenTo(doc, host);
  switch (how) {
    case 'helped':
      // "let me know" is no gift.
      if (kids(doc, host, 'xcomp', 'ccomp').some((verb) => lemmaOf(doc, verb) === 'know')) return [];
      // "stand by the army"
      return [
        ...given,
        ...kids(doc, host, 'obj'),
        ...passive,
        ...(lemmaOf(doc, host) === 'stand' ? led(doc, host, /^(by|with)$/) : []),
      ];
    case 'given': {
      const gives = kids(doc, host, 'obj').length > 0;
      return [...given, ...(gives ? led(doc, host, /^(to|for)$/) : []), ...(gives ? passive : [])];
    }
    case 'getting':
      // Who "he" is that gets it, the pledge alone does not say.
      return kids(doc, host, 'nsubj').filter((who) => uposOf(doc, who) !== 'PRON');
    case 'for': {
      const things = [
        ...kids(doc, host, 'obj').filter((thing) => !given.includes(thing)),
        ...led(doc, host, /^at$/),
      ].filter((thing) => !NO_GIFT.test(lemmaOf(doc, thing)));
      const beside = things.flatMap((thing) => led(doc, thing, /^(to|for)$/));
      return [...given, ...beside, ...(things.length > 0 ? led(doc, host, /^(to|for)$/) : [])];
    }
    default:
      return how satisfies never;
  }
}

/** What is pledged to somebody and gives him nothing to hold: "allegiance to the front", "an end to the war". */
const NO_GIFT = /^(allegiance|loyalty|fealty|obedience|condolence|end|return|visit|way|answer|change|march)$/;

/** Phrases beside a word behind one of these prepositions. */
const led = (doc: Doc, word: number, lead: RegExp): number[] =>
  kids(doc, word, 'obl', 'nmod').filter((child) => lead.test(leadOf(doc, child)));
