import { childBy, childrenOf, headOf, lemmaOf, relOf, uposOf } from '../../../annotate/doc.ts';
import { findSubject, patientOf, phrases, subjectOf } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { byPhrase, isPassive } from '../../clause/voice.ts';
import { lightVerb } from '../event-frame.ts';
import { lower, namedBefore, partyLike, REFLEXIVE, spread } from './party-word.ts';
import type { PartyContext, RoleRule, Site } from './role-rule.ts';
import { doersOfDeed } from './thing-party.ts';

/** How the doers of a verb are found. */
export const VERB_DOERS: readonly RoleRule[] = [
  {
    name: 'by phrase',
    why: 'in a passive the doer stands behind "by"; without it nobody is named',
    fires: 'The village was shelled by the army.',
    gives: 'the army',
    notIn: 'The village was shelled by the river.',
    find: ({ ctx, doc, at }) => (isPassive(doc, at) ? users(ctx, spread(ctx, agentOf(ctx, at))) : []),
  },
  {
    name: 'subject',
    why: 'in an active clause the subject does it; which subject that is, the rules of subjects say',
    fires: 'The army shelled the village.',
    gives: 'The army',
    notIn: 'The village was shelled by the army.',
    find: (site) => (isPassive(site.doc, site.at) ? [] : users(site.ctx, subjects(site))),
  },
];

/** How the doers are found where the subject is the one it happens to. */
export const TAKERS: readonly RoleRule[] = [
  {
    name: 'one it falls to',
    why: 'ground falls to whoever takes it',
    fires: 'The town fell to the rebels.',
    gives: 'the rebels',
    notIn: 'The town fell to the bulldozers.',
    find: ({ ctx, doc, hit, at }) =>
      hit.row.lemma === 'fall'
        ? phrases(doc, at, new Set(['to']))
            .flatMap((c) => spread(ctx, c))
            .filter((t) => partyLike(ctx, t))
        : [],
  },
];

/** How the doers of a noun are found. */
export const NOUN_DOERS: readonly RoleRule[] = [
  {
    name: 'by phrase of the noun',
    why: 'a verbal noun names its doer behind "by"',
    fires: 'The killing of two boys by the army was condemned.',
    gives: 'the army',
    notIn: 'The killing of two boys by the river was condemned.',
    find: ({ ctx, doc, at }) => {
      // "the killing of two boys by the army": the phrase may hang on the noun before it
      const near = [at, ...phrases(doc, at, new Set(['of', 'on', 'against']))];
      const by = near.map((t) => agentOf(ctx, t)).find((t) => t >= 0) ?? -1;
      return users(ctx, spread(ctx, by));
    },
  },
  {
    name: 'doer of its own deed',
    why: '"its attack", under a verb of doing or telling, is that of the verb\'s subject',
    fires: 'The army intensified its bombardment of the town.',
    gives: 'The army',
    notIn: "Talin condemned the army's bombardment of the town.",
    find: ({ ctx, doc, at }) => {
      const owner = childBy(doc, at, 'nmod:poss');
      const verb = headOf(doc, at);
      if (owner < 0 || !REFLEXIVE.test(lower(doc, owner)) || verb < 0 || relOf(doc, at) !== 'obj') return [];
      return OWN_DEED.has(lemmaOf(doc, verb)) && !isPassive(doc, verb) ? spread(ctx, subjectOf(doc, verb)) : [];
    },
  },
  {
    name: 'owner',
    why: 'a deed belongs to its doer ("the front\'s capture of"), unless the noun says what was done to its owner',
    fires: "The front's capture of the town was celebrated.",
    gives: 'The front',
    notIn: "The mayor's capture was celebrated.",
    find: ({ ctx, doc, at, hit }) => {
      const owner = childBy(doc, at, 'nmod:poss');
      return owner >= 0 && !ownerSuffers(ctx, at, hit.row.twoSided) ? users(ctx, spread(ctx, owner)) : [];
    },
  },
  {
    name: 'subject of the light verb',
    why: 'a light verb ("carried out", "launched") adds nothing but the doer of the noun below it',
    fires: 'Rebels launched an attack on the base.',
    gives: 'Rebels',
    notIn: 'Rebels feared an attack on the base.',
    find: ({ ctx, doc, at }) => {
      const light = lightVerb(doc, at);
      if (light < 0) return [];
      return users(ctx, spread(ctx, isPassive(doc, light) ? agentOf(ctx, light) : subjectOf(doc, light)));
    },
  },
  {
    name: 'one on it',
    why: 'whoever goes or is "on strike", "on a march" does it',
    fires: 'Teachers went on strike over pay.',
    gives: 'Teachers',
    notIn: 'Teachers spoke of the strike over pay.',
    find: ({ ctx, doc, at }) => {
      if (caseOf(doc, at) !== 'on') return [];
      const own = childBy(doc, at, 'nsubj');
      if (own >= 0) return spread(ctx, own);
      const verb = headOf(doc, at);
      return verb >= 0 && /^(go|be|stay|remain|walk|come)$/.test(lemmaOf(doc, verb))
        ? spread(ctx, subjectOf(doc, verb))
        : [];
    },
  },
  {
    name: 'name before the noun',
    why: 'a name set before a deed is its doer ("an army raid"), unless the noun says what was done to it',
    fires: 'An army raid on the market was condemned.',
    gives: 'army',
    notIn: 'A dawn raid on the market was condemned.',
    find: ({ ctx, at }) =>
      isDoneToOwner(ctx, at)
        ? []
        : users(
            ctx,
            namedBefore(ctx, at).flatMap((t) => spread(ctx, t)),
          ),
  },
  {
    name: 'one who answers for it',
    why: 'whoever claims or admits responsibility for a deed is told as its doer',
    fires: 'The front claimed responsibility for the attack on the base.',
    gives: 'The front',
    notIn: 'The front claimed compensation for the attack on the base.',
    find: ({ ctx, doc, at }) => {
      const over = headOf(doc, at);
      if (over < 0 || caseOf(doc, at) !== 'for') return [];
      const noun = lower(doc, over) === 'responsibility' ? over : childBy(doc, over, 'obj');
      const verb = noun === over ? headOf(doc, over) : over;
      if (noun < 0 || lower(doc, noun) !== 'responsibility' || verb < 0) return [];
      if (!ANSWERS.has(lemmaOf(doc, verb)) || isPassive(doc, verb)) return [];
      const subject = subjectOf(doc, verb);
      // "no group has claimed responsibility" names nobody, and the deed was done
      const nobody =
        subject < 0 ||
        /^(nobody|none)$/.test(lower(doc, subject)) ||
        childrenOf(doc, subject).some((c) => lower(doc, c) === 'no');
      return nobody ? [] : spread(ctx, subject);
    },
  },
  {
    name: 'one who is blamed for it',
    why: 'whoever is blamed or charged with a deed is told as its doer, by those who blame',
    fires: 'Police blamed rebels for the attack on the base.',
    gives: 'rebels',
    notIn: 'Police thanked rebels for the attack on the base.',
    find: ({ ctx, doc, at }) => {
      // the phrase may hang on the one who is blamed
      const over = headOf(doc, at);
      const verb = over >= 0 && relOf(doc, over) === 'obj' ? headOf(doc, over) : over;
      const blames = verb >= 0 && /^(for|of|with)$/.test(caseOf(doc, at)) && BLAMES.has(lemmaOf(doc, verb));
      return blames ? spread(ctx, patientOf(doc, verb)) : [];
    },
  },
];

const ANSWERS = new Set('claim admit accept take acknowledge assume'.split(' '));
const BLAMES = new Set('blame accuse charge suspect convict'.split(' '));

/** Verbs whose object, owned by "his" or "its", is a deed of their own subject. */
const OWN_DEED = new Set(
  'begin start launch mount continue resume intensify expand extend step keep complete finish end stop halt suspend pause renew announce declare express reiterate reaffirm voice state confirm repeat make pursue widen escalate carry conduct open lead conclude maintain prolong postpone plan prepare press'.split(
    ' ',
  ),
);

const HARMS_OWNER = new Set(
  'killing murder assassination execution beheading arrest detention deportation kidnapping abduction capture conviction expulsion release torture persecution eviction imprisonment trial sentencing extradition'.split(
    ' ',
  ),
);

/** "their execution": the noun says what was done to its owner. */
export const isDoneToOwner = ({ doc }: PartyContext, noun: number): boolean => {
  const word = lower(doc, noun);
  return HARMS_OWNER.has(word) || HARMS_OWNER.has(word.replace(/s$/, ''));
};

/** The owner of such a noun suffers, unless an "of" phrase names another who does: "the front's capture of the town". */
export function ownerSuffers(ctx: PartyContext, noun: number, twoSided: boolean): boolean {
  if (twoSided || !isDoneToOwner(ctx, noun)) return false;
  return !childrenOf(ctx.doc, noun).some(
    (c) => c > noun && childrenOf(ctx.doc, c).some((d) => lower(ctx.doc, d) === 'of'),
  );
}

/** The noun behind "by" under a verb or noun, when it can be somebody: not "by the river", "by Friday". */
function agentOf(ctx: PartyContext, i: number): number {
  const by = byPhrase(ctx.doc, i);
  return by >= 0 &&
    !/^(river|road|roadside|sea|lake|way|gate|wall|side|time|end|dawn|night|means|mistake)$/.test(lower(ctx.doc, by))
    ? by
    : -1;
}

/** The subjects; a thing that carries a clause ("a decree granting land") hands over to whoever made it. */
function subjects({ ctx, doc, at }: Site): number[] {
  const found = spread(ctx, findSubject(doc, at)?.token ?? -1);
  const head = headOf(doc, at);
  if (relOf(doc, at) !== 'acl' || found.some((t) => partyLike(ctx, t)) || head < 0 || !found.includes(head))
    return found;
  const above = headOf(doc, head);
  const maker = above >= 0 && relOf(doc, head) === 'obj' ? spread(ctx, subjectOf(doc, above)) : [];
  return maker.length > 0 ? maker : found;
}

/** Doers as they are; an instrument, a craft or a deed hands over to whoever used or did it. */
const users = (ctx: PartyContext, tokens: readonly number[]): number[] =>
  tokens.flatMap((t) => {
    const word = lower(ctx.doc, t);
    if (ctx.table.instruments.has(word)) return usersOf(ctx, t);
    if (isDeed(ctx, t)) return doersOf(ctx, t);
    if (!CRAFT.test(word)) return [t];
    const crew = usersOf(ctx, t);
    return crew.length > 0 ? crew : [t];
  });

/** "clashes killed five": a deed is nobody; whoever did it is the doer of what it brought about. */
const isDeed = ({ doc, table, heads }: PartyContext, t: number): boolean =>
  uposOf(doc, t) === 'NOUN' &&
  !heads.has(t) &&
  (table.nouns.get(lower(doc, t))?.some((row) => row.under === undefined && !row.line) ?? false);

const doersOf = (ctx: PartyContext, deed: number): number[] => {
  const sides = phrases(ctx.doc, deed, new Set(['between'])).flatMap((c) => spread(ctx, c));
  return sides.length > 0 ? sides : doersOfDeed(ctx, deed);
};

/** Crewed machines: whoever they belong to does it, and they stand for themselves where nobody says who that is. */
const CRAFT =
  /^(helicopters?|gunships?|jets?|warplanes?|planes?|aircraft|bombers?|warships?|gunboats?|tanks?|artillery)$/;

/** "rockets fired by the front", "the army's shells", "army shells", "a drone of the army": whoever an instrument belongs to. */
function usersOf(ctx: PartyContext, instrument: number): number[] {
  const { doc } = ctx;
  const fired = childrenOf(doc, instrument).filter((c) => relOf(doc, c) === 'acl');
  const owner = [
    childBy(doc, instrument, 'nmod:poss'),
    ...fired.map((c) => byPhrase(doc, c)),
    ...phrases(doc, instrument, new Set(['of'])).filter((c) => partyLike(ctx, c)),
  ].find((t) => t >= 0);
  const user = owner ?? namedBefore(ctx, instrument).at(-1);
  return user === undefined ? [] : spread(ctx, user);
}
