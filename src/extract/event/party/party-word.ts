import { childBy, childrenOf, type Doc, formOf, lemmaOf, relOf, sentenceOf, uposOf } from '../../../annotate/doc.ts';
import { overlaps, type Span } from '../../../core/span.ts';
import { caseOf, withConjuncts } from '../../clause/role-span.ts';
import type { PartyContext } from './role-rule.ts';

export const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();

const isDate = (ctx: PartyContext, i: number): boolean => {
  const span: Span = [ctx.doc.tokStart[i] as number, ctx.doc.tokEnd[i] as number];
  return ctx.dates.some((d) => overlaps(d, span));
};

const POINTS =
  /^(he|she|they|him|her|them|we|us|it|his|its|their|our|others|i|me|you|who|someone|everyone|anyone|many|most)$/;

/** A word that can stand for somebody: a mention, a name, a pronoun that points, a bare count. */
export function partyLike(ctx: PartyContext, i: number): boolean {
  if (i < 0 || isDate(ctx, i)) return false;
  const pos = uposOf(ctx.doc, i);
  if (isNoParty(ctx.doc, i)) return false;
  if (isShare(ctx, i)) return true;
  if (pos === 'PRON') return POINTS.test(lower(ctx.doc, i));
  // "at 0630" is the time of day
  return ctx.heads.has(i) || pos === 'PROPN' || (pos === 'NUM' && !/^0\d/.test(formOf(ctx.doc, i)));
}

/** "**Some** of the rebels", "**most** of the guards": who they are part of makes them a party. */
const isShare = (ctx: PartyContext, i: number): boolean =>
  /^(?:some|most|many|all|both|several|few|none|each)$/.test(lower(ctx.doc, i)) &&
  childrenOf(ctx.doc, i).some((c) => c > i && caseOf(ctx.doc, c) === 'of' && partyLike(ctx, c));

/** "a state of emergency", "in front of the embassy", "on Orm Street": a place to be at. */
const isNoParty = (doc: Doc, i: number): boolean =>
  /^(streets?|avenues?|corner)$/.test(lower(doc, i)) ||
  (i + 1 < doc.n &&
    lower(doc, i + 1) === 'of' &&
    (lower(doc, i) === 'state' || (lower(doc, i) === 'front' && /^(in|at|in the|at the)$/.test(twoBefore(doc, i)))));
const twoBefore = (doc: Doc, i: number): string =>
  i > 1 && lower(doc, i - 1) === 'the' ? `${lower(doc, i - 2)} the` : lower(doc, Math.max(0, i - 1));

const usable = (ctx: PartyContext, i: number): boolean =>
  i >= 0 &&
  !isDate(ctx, i) &&
  !isNoParty(ctx.doc, i) &&
  (partyLike(ctx, i) || ['NOUN', 'ADJ', 'VERB'].includes(uposOf(ctx.doc, i)));

/** A head with the parties joined to it by "and". */
export const spread = (ctx: PartyContext, i: number): number[] =>
  i < 0 ? [] : withConjuncts(ctx.doc, i).filter((t) => usable(ctx, t));

/** "his", "its": an owner named elsewhere. */
export const REFLEXIVE = /^(his|her|its|their|our|my)$/;

/** "its border": a thing of the doer's own. */
export const hasReflexive = (doc: Doc, noun: number): boolean => {
  const owner = childBy(doc, noun, 'nmod:poss');
  return owner >= 0 && REFLEXIVE.test(lower(doc, owner));
};

/** Every party among the heads, with those joined to them. */
export const parties = (ctx: PartyContext, heads: readonly number[]): number[] =>
  heads.flatMap((head) => spread(ctx, head)).filter((t) => partyLike(ctx, t));

/** Names and nominal words set before a noun: "an **Israeli** strike", "a **police** raid". */
export const namedBefore = (ctx: PartyContext, noun: number): number[] =>
  childrenOf(ctx.doc, noun).filter(
    (c) =>
      c < noun &&
      /^(compound|amod|nmod|nmod:desc|nmod:unmarked)$/.test(relOf(ctx.doc, c)) &&
      (partyLike(ctx, c) || isOfNation(ctx.doc, c) || FORCES.test(lower(ctx.doc, c))) &&
      uposOf(ctx.doc, c) !== 'NUM',
  );

/** "an **Israeli** strike": an adjective written large stands for a state or a people. */
const isOfNation = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'ADJ' && i !== firstOfSentence(doc, i) && /^\p{Lu}\p{Ll}/u.test(formOf(doc, i));
const firstOfSentence = (doc: Doc, i: number): number => doc.sentStart[sentenceOf(doc, i)] as number;

const FORCES =
  /^(troops?|forces?|soldiers?|peacekeepers?|army|fighters?|police|reservists?|warships?|ships?|navy|fleet|tanks?|jets?|planes?|warplanes?|aircraft|helicopters?|units?|battalions?|brigades?|divisions?|reinforcements?|guards?|militia|militiamen|personnel|men|instructors?|advisers?|advisors?|monitors?|observers?|experts?|inspectors?|teams?|contingents?|medics?|doctors?|envoys?|ambassadors?|diplomats?|staff|missiles?|them)$/;

/** Verbs that move forces; "mobilised the army" moves its own whatever stands before it. */
const MOVES = new Set(
  'withdraw pull send deploy redeploy mobilize mobilise move dispatch recall remove contribute offer station mass bring rush airlift commit lend position put beef raise transfer evacuate'.split(
    ' ',
  ),
);

/** "withdrew its troops", "sent peacekeepers": forces that the doer moves are its own, and nobody to whom something is done. */
export function movesOwnForce(doc: Doc, verb: number, noun: number): boolean {
  if (noun < 0 || !MOVES.has(lemmaOf(doc, verb)) || !FORCES.test(lower(doc, noun))) return false;
  if (/^mobili[sz]e$/.test(lemmaOf(doc, verb))) return true;
  const owner = childBy(doc, noun, 'nmod:poss');
  if (owner >= 0) return REFLEXIVE.test(lower(doc, owner));
  return !childrenOf(doc, noun).some((c) => relOf(doc, c) === 'det' && /^(the|these|those|all)$/.test(lower(doc, c)));
}

const SPOT =
  /^(areas?|regions?|districts?|towns?|villages?|provinces?|borders?|zones?|territory|territories|streets?|capital|squares?|north|south|east|west|camps?|coast|cities)$/;

/** A common word for a place: "a zone along the border". */
export const isSpot = (doc: Doc, i: number): boolean => SPOT.test(lower(doc, i));
