import { childBy, childrenOf, relOf } from '../../../annotate/doc.ts';
import { phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { byPhrase } from '../../clause/voice.ts';
import { lower, namedBefore, partyLike, REFLEXIVE, spread } from './party-word.ts';
import type { PartyContext } from './role-rule.ts';

/** Prepositions behind which stands the one a deed is turned on. */
export const TOWARD: ReadonlySet<string> = new Set(
  'between on against at to with from into towards toward upon for of'.split(' '),
);
/** Prepositions behind which stands where forces are moved. */
export const MOVED_TO: ReadonlySet<string> = new Set(
  'to into in from on at against for near along around outside inside across toward towards behind'.split(' '),
);

/** "Talin's attack", "an attack by rebels": whoever a deed belongs to. */
export function doersOfDeed(ctx: PartyContext, noun: number): number[] {
  const owner = childBy(ctx.doc, noun, 'nmod:poss');
  const first = [owner, byPhrase(ctx.doc, noun), ...namedBefore(ctx, noun)].find(
    (t) => t >= 0 && partyLike(ctx, t) && !REFLEXIVE.test(lower(ctx.doc, t)),
  );
  return first === undefined ? [] : spread(ctx, first);
}

const NEAR = new Set(['of', 'by', 'on', 'against', 'with', 'to', 'from', 'for', 'between', 'into']);

/** "condemned Talin's attack", "rejected an Australian plan", "lift sanctions against the North": the party inside a thing. */
export function ownersBelow(ctx: PartyContext, noun: number, depth = 0): number[] {
  const { doc } = ctx;
  const named = childrenOf(doc, noun).filter(
    (c) => c < noun && /^(amod|compound|nmod:desc|nmod:unmarked)/.test(relOf(doc, c)),
  );
  const clauses = childrenOf(doc, noun).filter((c) => relOf(doc, c) === 'acl');
  const behind = phrases(doc, noun, NEAR);
  const found = [
    childBy(doc, noun, 'nmod:poss'),
    byPhrase(doc, noun),
    ...clauses.map((c) => byPhrase(doc, c)),
    ...clauses.flatMap((c) => phrases(doc, c, NEAR)),
    ...behind,
    ...named,
  ];
  const first = found.find((t) => t >= 0 && partyLike(ctx, t) && !REFLEXIVE.test(lower(doc, t)));
  if (first !== undefined) return spread(ctx, first);
  if (depth > 1) return [];
  for (const c of behind) {
    const deeper = ownersBelow(ctx, c, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** The first party behind "against" in the words of a deed, clauses with a subject of their own left out. */
export function againstBelow(ctx: PartyContext, root: number, depth = 0): number[] {
  const { doc } = ctx;
  if (depth > 4) return [];
  for (const c of childrenOf(doc, root)) {
    if (c < root || relOf(doc, c) === 'conj' || childBy(doc, c, 'nsubj', 'nsubj:pass') >= 0) continue;
    if (/^(against|toward|towards)$/.test(caseOf(doc, c)))
      return partyLike(ctx, c) ? spread(ctx, c) : ownersBelow(ctx, c);
    const deeper = againstBelow(ctx, c, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}
