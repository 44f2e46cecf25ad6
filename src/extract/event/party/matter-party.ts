import { childBy, childrenOf, type Doc, lemmaOf, relOf, uposOf } from '../../../annotate/doc.ts';
import { patientOf, phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { byPhrase, isPassive } from '../../clause/voice.ts';
import { frameAt } from '../event-frame.ts';
import { hasReflexive, isSpot, lower, movesOwnForce, partyLike, REFLEXIVE, spread } from './party-word.ts';
import type { PartyContext } from './role-rule.ts';
import { MOVED_TO, ownersBelow, TOWARD } from './thing-party.ts';

/** Verbs that bring their object about: what is built, held or given is nobody. */
const MAKES = new Set(
  'share exchange establish create set build open form launch found construct host hold organise organize start begin resume extend continue undertake stage conduct give make impose lift end stop sign provide offer deliver supply contribute send grant share commit finance fund remove ease declare announce reach hand pay return'.split(
    ' ',
  ),
);
/** Acts whose matter is another deed. */
const SPOKEN: ReadonlySet<string> = new Set(
  'AGREE REJECT THREATEN REQUEST PROTEST SUPPORT CONCEDE ACCUSE AID SANCTION'.split(' '),
);
const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'PROTEST', 'ACCUSE']);
const WITH = new Set(['with']);
const LETS = new Set(
  'allow let permit enable force ask order urge invite help require tell accept admit free release'.split(' '),
);

/** "pledged to help refugees", "demanded that the army leave": the party in the clause below a verb of speech or will. */
export function partyBelow(ctx: PartyContext, verb: number, kind: string, depth = 0): number[] {
  const { doc } = ctx;
  if (depth > 2 || !SPOKEN.has(kind)) return [];
  for (const c of childrenOf(doc, verb)) {
    if (!isMatter(doc, c, verb)) continue;
    const subject = childBy(doc, c, 'nsubj', 'nsubj:pass');
    // whoever should act is the one asked; in a promise or a threat it is the doer again
    const asked = ASKING.has(kind) && relOf(doc, c) === 'ccomp' && uposOf(doc, subject) !== 'PRON';
    if (asked && !isPassive(doc, c) && partyLike(ctx, subject)) return spread(ctx, subject);
    const found = partyOfDeed(ctx, c);
    if (found.length > 0) return found;
    const deeper = partyBelow(ctx, c, kind, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** What is promised, demanded or refused; a clause that only stands beside the verb ("citing rebels") is not. */
function isMatter(doc: Doc, clause: number, verb: number): boolean {
  const rel = relOf(doc, clause);
  if (clause < verb || !/^(VERB|ADJ|AUX)$/.test(uposOf(doc, clause))) return false;
  if (rel === 'xcomp' || rel === 'ccomp') return true;
  return /^(advcl|acl)$/.test(rel) && childrenOf(doc, clause).some((d) => lower(doc, d) === 'to' && d < clause);
}

/** Whom one deed would be done to. */
function partyOfDeed(ctx: PartyContext, verb: number): number[] {
  const { doc } = ctx;
  const object = isPassive(doc, verb) ? -1 : patientOf(doc, verb);
  const free = (t: number): boolean => partyLike(ctx, t) && !REFLEXIVE.test(lower(doc, t)) && lower(doc, t) !== 'it';
  if (movesOwnForce(doc, verb, object)) {
    const there = phrases(doc, verb, MOVED_TO, object).find((t) => partyLike(ctx, t) || isSpot(doc, t));
    return there === undefined ? [] : spread(ctx, there);
  }
  const made = MAKES.has(lemmaOf(doc, verb)) && phrases(doc, verb, WITH).length === 0;
  if (
    object >= 0 &&
    uposOf(doc, object) === 'NOUN' &&
    !hasReflexive(doc, object) &&
    (LETS.has(lemmaOf(doc, verb)) || isForce(ctx, verb))
  )
    return spread(ctx, object);
  const given = childBy(doc, verb, 'iobj');
  const toward = phrases(doc, verb, TOWARD, object).filter((t) => !made || caseOf(doc, t) !== 'on');
  const first = [given, made ? -1 : object, ...toward].find((t) => t >= 0 && free(t));
  if (first !== undefined) return spread(ctx, first);
  // "threatened to cut off gas to monasteries"
  const far =
    made || object >= 0 ? toward.find((t) => caseOf(doc, t) === 'to' && uposOf(doc, t) === 'NOUN') : undefined;
  const things = [object, ...toward].filter((t) => t >= 0);
  const owners = things.map((t) => ownersBelow(ctx, t)).find((found) => found.length > 0);
  return owners ?? (far === undefined ? [] : spread(ctx, far));
}

/** "threatened to shell towns": force is turned on things as well. */
const isForce = ({ doc, table }: PartyContext, verb: number): boolean =>
  frameAt(doc, verb, table)?.row.class === 'ASSAULT';

/** "will not end the strike until the government gives way": whoever a threat or a refusal waits for. */
export function oneWaitedFor(ctx: PartyContext, verb: number): number[] {
  const { doc } = ctx;
  const within = [verb, ...childrenOf(doc, verb).filter((c) => /^(xcomp|ccomp)$/.test(relOf(doc, c)))];
  for (const clause of within.flatMap((v) => childrenOf(doc, v))) {
    if (relOf(doc, clause) !== 'advcl') continue;
    if (!childrenOf(doc, clause).some((d) => /^(unless|until|till|if)$/.test(lower(doc, d)) && d < clause)) continue;
    const subject = isPassive(doc, clause) ? byPhrase(doc, clause) : childBy(doc, clause, 'nsubj');
    if (partyLike(ctx, subject) && uposOf(doc, subject) !== 'PRON') return spread(ctx, subject);
  }
  return [];
}
