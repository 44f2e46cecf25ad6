import { childrenOf, type Doc, headOf, relOf, uposOf } from '../../../annotate/doc.ts';
import { phrases } from '../../clause/role.ts';
import { isSpot, lower, partyLike } from './party-word.ts';
import type { PartyContext, RoleRule, Site } from './role-rule.ts';

const AT: ReadonlySet<string> = new Set(
  'in at from near along around outside inside across throughout over into to on against for'.split(' '),
);

/** What a deed is turned on where no party is named: a thing or a place. It is told as such and never as a recipient. */
export const TARGETS: readonly RoleRule[] = [
  {
    name: 'thing',
    why: 'a plan that is rejected or a vote that is boycotted is what the deed is turned on, though it is nobody',
    fires: 'Merova rejected the plan.',
    gives: 'the plan',
    notIn: 'Merova rejected the army.',
    find: (site) => (JUDGES.has(site.hit.row.class) ? thing(site) : []),
  },
  {
    name: 'place',
    why: 'a measure or a concession without a party is turned on the place it holds in',
    fires: 'Troops remained on alert near Harim.',
    gives: 'Harim',
    notIn: 'Troops remained on alert.',
    find: ({ ctx, doc, hit, at, patient }) => {
      const spots = [at, patient, hit.object].filter((t) => t >= 0).flatMap((t) => placesBelow(ctx, doc, t, 0));
      return spots.slice(0, 1);
    },
  },
];

const JUDGES: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'SUPPORT', 'PROTEST']);

function thing({ ctx, doc, hit, at, patient }: Site): number[] {
  if (hit.row.pos !== 'verb') return [];
  // "opened an inquiry into the deal": the object only names the deed
  const bound = hit.object >= 0 && ctx.table.nouns.has(lower(doc, hit.object));
  const behind = phrases(doc, at, new Set(['at', 'over', 'against', 'to', 'into', 'of']), patient)[0];
  const about = bound || patient < 0 ? behind : patient;
  return about !== undefined && uposOf(doc, about) === 'NOUN' ? [about] : [];
}

/** The places named in the clause of a token, the nearest first. */
function placesBelow(ctx: PartyContext, doc: Doc, token: number, depth: number): number[] {
  if (depth > 2) return [];
  const found = phrases(doc, token, AT).filter((c) => partyLike(ctx, c) || isSpot(doc, c));
  if (found.length > 0) return found;
  return childrenOf(doc, token)
    .filter((c) => c > token && headOf(doc, c) === token && /^(obl|nmod|obj|xcomp|ccomp|advcl)/.test(relOf(doc, c)))
    .flatMap((c) => placesBelow(ctx, doc, c, depth + 1));
}
