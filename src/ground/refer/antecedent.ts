import { headOf, relOf } from '../../annotate/doc.ts';
import type { PronounClass, SignWeights } from '../../extract/mention/antecedent-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { type Asked, type Candidate, candidatesOf, onlyOne } from './candidate.ts';
import { genderOfNoun } from './noun-sort.ts';
import type { Referent } from './referent.ts';
import { type Sign, signsOf, signsOfNobody } from './sign.ts';
import { topOf } from './trace.ts';
import type { Walk } from './walk.ts';

/** Settles whom of the candidates a pronoun means; nobody when none of them is likelier than nobody. */
export type Choose = (walk: Walk, asked: Asked, candidates: readonly Candidate[]) => Referent | undefined;

/** Whom a pronoun stands for: of those spoken of before it that fit the likeliest by its signs, if likelier than nobody. */
export function antecedent(walk: Walk, asked: Asked): Referent | undefined {
  const candidates = candidatesOf(walk, asked);
  if (candidates.length === 0) return onlyOne(walk, asked);
  return kinOf(walk, asked, candidates) ?? walk.choose(walk, asked, candidates);
}

/** "Haro's wife begged **him**": of a verb whose subject is his wife, brother or spokesman the object is he. Too rare to be learned. */
function kinOf({ doc, tables }: Walk, asked: Asked, candidates: readonly Candidate[]): Referent | undefined {
  if (asked.gender === undefined || relOf(doc, asked.token) !== 'obj') return undefined;
  const verb = headOf(doc, asked.token);
  return candidates.find(({ traces: [last] }) => {
    if (last === undefined || last.sentence !== asked.sentence) return false;
    const owner = topOf(doc, last.token);
    const kin = headOf(doc, owner);
    if (relOf(doc, owner) !== 'nmod:poss' || kin < 0 || headOf(doc, kin) !== verb) return false;
    return relOf(doc, kin).startsWith('nsubj') && genderOfNoun(lowerOf(doc, kin), tables) !== undefined;
  })?.referent;
}

/** By how much the best must stand out where whole sentences lie between: twice as likely as the next. */
const TWICE = Math.LN2;

/**
 * Chooses by learned weights of signs, those of "he" and "she", of "it" or of "they" (a mention-ranking maximum-entropy
 * model after Denis and Baldridge 2008, "nobody" among the ranked). Nobody where two fit about as well and neither was
 * spoken of in this sentence or the one before.
 */
export function byWeights(weights: SignWeights): Choose {
  return (walk, asked, candidates) => {
    const own = weights[classOfPronoun(asked.word)];
    const sumOf = (signs: readonly Sign[]): number => signs.reduce((all, sign) => all + (own.get(sign) ?? 0), 0);
    const sums = signsOf(walk, asked, candidates).map(sumOf);
    const top = sums.reduce((best, sum, n) => (sum > (sums[best] as number) ? n : best), 0);
    const best = sums[top] as number;
    if (best <= sumOf(signsOfNobody(walk, asked, candidates))) return undefined;
    const one = candidates[top] as Candidate;
    const far = asked.told - (one.traces[0]?.told ?? 0) > 1;
    return far && sums.some((sum, n) => n !== top && best - sum < TWICE) ? undefined : one.referent;
  };
}

/** Pronouns that are taken up alike. */
export const classOfPronoun = (word: string): PronounClass =>
  /^its?(elf)?$/.test(word) ? 'it' : /^the/.test(word) ? 'they' : 'he';
