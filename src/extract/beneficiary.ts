import { type Doc, lemmaOf, relOf, sentenceOf, uposOf, xposOf } from '../annotate/doc.ts';
import type { Span } from '../core/span.ts';
import { BENEFIT_RULES, type BenefitRule } from './beneficiary-rules.ts';
import { canSpeak } from './source-kind.ts';
import { givenTo, isTime, isVerb, kids, leadOf, low, nounPhrase, range, spansOf } from './statement-tree.ts';

/**
 * The words for who gets what is promised or ordered: "promised **them** a bonus", "to compensate **both sides**".
 * `cue` and `content` are tokens. Gives nothing where nobody is named who gets it.
 */
export function findBeneficiary(
  doc: Doc,
  cue: readonly number[],
  content: readonly number[],
  isParty: (token: number) => boolean,
): Span | undefined {
  // "to the border" ends like a driver and is none: several of them are people more often than one.
  const isSomebody = (token: number, how: BenefitRule['how']): boolean =>
    isParty(token) ||
    /^(PROPN|PRON)$/.test(uposOf(doc, token)) ||
    (canSpeak(doc, token) && (how !== 'for' || xposOf(doc, token) === 'NNS'));
  for (const rule of BENEFIT_RULES) {
    const hosts = rule.how === 'for' ? cue : content.filter((i) => isVerb(doc, i));
    for (const host of hosts.filter((i) => rule.words.has(lemmaOf(doc, i).toLowerCase()))) {
      const found = gainers(doc, host, rule).find(
        (token) => givenTo(doc, host).includes(token) || isSomebody(token, rule.how),
      );
      if (found !== undefined && !cue.includes(found) && !isTime(doc, found))
        return spansOf(doc, nounPhrase(doc, peopleMeant(doc, found, isParty)).core)[0];
    }
  }
  return undefined;
}

/** "thanked the workers and promised **them** a bonus": the last people before "them" in the sentence that some verb was done to; else itself. */
function peopleMeant(doc: Doc, found: number, isParty: (token: number) => boolean): number {
  if (low(doc, found) !== 'them') return found;
  const start = doc.sentStart[sentenceOf(doc, found)] as number;
  const people = range(start, found - 1).findLast(
    (i) => /^NNP?S$/.test(xposOf(doc, i)) && /^i?obj$/.test(relOf(doc, i)) && (isParty(i) || canSpeak(doc, i)),
  );
  return people ?? found;
}

function gainers(doc: Doc, host: number, { how }: BenefitRule): number[] {
  const passive = kids(doc, host, 'nsubj').filter((child) => relOf(doc, child) === 'nsubj:pass');
  const given = givenTo(doc, host);
  switch (how) {
    case 'helped':
      // "stand by the army"
      return [
        ...given,
        ...kids(doc, host, 'obj'),
        ...passive,
        ...(lemmaOf(doc, host) === 'stand' ? led(doc, host, /^(by|with)$/) : []),
      ];
    case 'given':
      return [...given, ...led(doc, host, /^(to|for)$/), ...(kids(doc, host, 'obj').length > 0 ? passive : [])];
    case 'getting':
      return kids(doc, host, 'nsubj');
    case 'for': {
      const things = [...kids(doc, host, 'obj').filter((thing) => !given.includes(thing)), ...led(doc, host, /^at$/)];
      const beside = things.flatMap((thing) => led(doc, thing, /^(to|for)$/));
      return [...given, ...beside, ...(things.length > 0 ? led(doc, host, /^(to|for)$/) : [])];
    }
    default:
      return how satisfies never;
  }
}

/** Phrases beside a word behind one of these prepositions. */
const led = (doc: Doc, word: number, lead: RegExp): number[] =>
  kids(doc, word, 'obl', 'nmod').filter((child) => lead.test(leadOf(doc, child)));
