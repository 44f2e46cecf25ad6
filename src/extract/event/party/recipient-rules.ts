import { childBy, childrenOf, type Doc, headOf, relOf } from '../../../annotate/doc.ts';
import type { EventClass } from '../../../core/reading.ts';
import { phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { isPassive } from '../../clause/voice.ts';
import { oneWaitedFor, partyBelow } from './matter-party.ts';
import { hasReflexive, isSpot, lower, movesOwnForce, parties, partyLike, REFLEXIVE, spread } from './party-word.ts';
import type { PartyContext, RoleRule, Site } from './role-rule.ts';
import { againstBelow, doersOfDeed, MOVED_TO, ownersBelow, TOWARD } from './thing-party.ts';

/** Classes that happen to things as well as to parties. */
export const PHYSICAL: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE']);
const DEALT_TO: ReadonlySet<string> = new Set(['on', 'upon', 'to', 'at', 'against']);
const GIVEN_TO: ReadonlySet<string> = new Set(['to', 'for', 'into', 'in']);
const GIVING: ReadonlySet<string> = new Set(['AID', 'MOBILIZE', 'COOPERATE']);
const AGAINST: ReadonlySet<string> = new Set(['ACCUSE', 'PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'THREATEN']);
/** Verbs that can be done to people only. */
const ONLY_PEOPLE =
  /^(expel|convict|deport|jail|sentence|dismiss|sack|blacklist|extradite|accuse|summon|congratulate|evacuate|rescue|treat|feed|shelter)$/;
/** Verbs with somebody and something beside them. */
const GIVES = /^(give|hand|show|deny|refuse)$/;
const WAITING: ReadonlySet<string> = new Set(['THREATEN', 'REJECT', 'PROTEST', 'CONCEDE']);

/** How the recipients of a verb are found. */
export const VERB_RECIPIENTS: readonly RoleRule[] = [
  {
    name: 'one given to',
    why: 'what is given or sent goes to whoever stands behind "to", and the thing given is no party',
    fires: 'Merova sent aid to Talin.',
    gives: 'Talin',
    notIn: 'Merova fed the refugees.',
    find: ({ ctx, doc, hit, at, patient }) => {
      const gives = GIVING.has(hit.row.class) || /^(hand|return)$/.test(hit.row.lemma);
      if (!gives || hit.row.twoSided || childBy(doc, at, 'iobj') >= 0) return [];
      const near = parties(ctx, phrases(doc, at, GIVEN_TO, patient));
      return near.length > 0 ? near : givenBelow(ctx, patient);
    },
  },
  {
    name: 'one asked',
    why: 'whoever is asked to do something is a party, named or not',
    fires: 'The envoy urged both sides to stop.',
    gives: 'both sides',
    notIn: 'The envoy urged restraint.',
    find: (site) => asked(site),
  },
  {
    name: 'where its own forces go',
    why: 'forces that the doer moves are its own; the deed is turned on where they go or whom they leave',
    fires: 'Merova withdrew its troops from Talin.',
    gives: 'Talin',
    notIn: 'Merova expelled the diplomats from Talin.',
    find: ({ ctx, doc, at, patient }) =>
      movesOwnForce(doc, at, patient) && !isPassive(doc, at)
        ? phrases(doc, at, MOVED_TO, patient)
            .filter((c) => partyLike(ctx, c) || isSpot(doc, c))
            .slice(0, 1)
            .flatMap((c) => spread(ctx, c))
        : [],
  },
  {
    name: 'one it is dealt to',
    why: 'a blow is nobody: whoever it is dealt to suffers it',
    fires: 'Jets dealt a blow to a convoy.',
    gives: 'a convoy',
    notIn: 'The brigade shelled the rebels.',
    find: ({ ctx, doc, hit, at, patient }) =>
      hit.row.class === 'ASSAULT' && /^(?:deal|inflict)$/.test(hit.row.lemma)
        ? phrases(doc, at, DEALT_TO, patient)
            .slice(0, 1)
            .flatMap((c) => spread(ctx, c))
        : [],
  },
  {
    name: 'object',
    why: 'the object of an active verb and the subject of a passive are the ones it happens to, when they can be somebody',
    fires: 'Rebels killed two drivers.',
    gives: 'two drivers',
    notIn: 'The minister rejected the plan.',
    find: (site) => direct(site).filter((t) => partyLike(site.ctx, t)),
  },
  {
    name: 'one it is taken from',
    why: 'what is seized or frozen is nobody: the deed is done to whoever it is taken from or belongs to',
    fires: 'Police confiscated rifles from the militia.',
    gives: 'the militia',
    notIn: 'Police confiscated rifles from a shed.',
    find: ({ ctx, doc, hit, at, patient }) => {
      if (!/^(seize|confiscate|freeze|loot|steal)$/.test(hit.row.lemma) || patient < 0 || partyLike(ctx, patient))
        return [];
      const from = parties(ctx, phrases(doc, at, new Set(['from']), patient));
      return from.length > 0 ? from : parties(ctx, phrases(doc, patient, new Set(['of'])));
    },
  },
  {
    name: 'object of force',
    why: 'force is turned on things as well: a house, a bridge',
    fires: 'Rebels shelled the warehouse.',
    gives: 'the warehouse',
    notIn: 'The minister rejected the plan.',
    find: (site) => {
      const { row } = site.hit;
      const sentenced = row.mode === 'convict' && site.hit.object !== site.patient;
      return PHYSICAL.has(row.class as EventClass) || ONLY_PEOPLE.test(row.lemma) || sentenced ? direct(site) : [];
    },
  },
  {
    name: 'one the frame names',
    why: 'people, craft and places that a frame asks for suffer what force or a ban does to them',
    fires: 'The lorries were turned back at the gate of Talin.',
    gives: 'The lorries',
    notIn: 'The guards kept watch at the gate of Talin.',
    find: ({ ctx, doc, hit, patient }) =>
      isBound(ctx, hit.object) &&
      hit.object === patient &&
      /^(?:ASSAULT|COERCE)$/.test(hit.row.class) &&
      (hit.row.objects?.kinds.length ?? 0) > 0 &&
      // a list of goods is no list of those who suffer
      !hit.row.objects?.kinds.some(({ words }) => words.has('grain')) &&
      !ctx.table.instruments.has(lower(doc, patient)) &&
      !ctx.table.patients.has(lower(doc, patient))
        ? spread(ctx, patient)
        : [],
  },
  {
    name: 'owner of the thing',
    why: "a plan, a request or a deed that is rejected, blamed or welcomed is its owner's",
    fires: "Merova welcomed the mayor's letter to Talin.",
    gives: 'the mayor',
    notIn: 'Merova welcomed the letter to Talin.',
    find: ({ ctx, doc, hit, patient }) => {
      if (patient < 0 || isBound(ctx, hit.object) || !/^(REJECT|ACCUSE|SUPPORT)$/.test(hit.row.class)) return [];
      const owner = childBy(doc, patient, 'nmod:poss');
      return partyLike(ctx, owner) && !REFLEXIVE.test(lower(doc, owner)) ? spread(ctx, owner) : [];
    },
  },
  {
    name: 'phrase toward',
    why: 'the party behind "on", "against", "at", "to", "with", "from", or inside the thing that stands there',
    fires: 'Talin protested to the council.',
    gives: 'the council',
    notIn: 'Talin protested for weeks.',
    find: (site) => toward(site),
  },
  {
    name: 'aimed at',
    why: 'what force is turned on needs no name',
    fires: 'Soldiers fired on a warehouse.',
    gives: 'a warehouse',
    notIn: 'Soldiers fired on Friday.',
    find: ({ ctx, doc, hit, at }) =>
      hit.row.class === 'ASSAULT'
        ? phrases(doc, at, hit.row.prepositions ?? new Set(['at', 'on'])).flatMap((c) => spread(ctx, c))
        : [],
  },
  {
    name: 'thing taken or closed',
    why: 'what is seized, searched, closed or blocked is what the deed is done to',
    fires: "Police seized a ship's cargo.",
    gives: "a ship's cargo",
    notIn: 'Police signed a form.',
    find: ({ ctx, hit }) =>
      isBound(ctx, hit.object) &&
      /^(seize|search|close|freeze|prevent|block|confiscate|burn|liberate)$/.test(hit.row.lemma)
        ? spread(ctx, hit.object)
        : [],
  },
  {
    name: 'against, further below',
    why: 'whom a charge, a protest or a posture is against may stand deeper in its words',
    fires: 'Merova mobilised the army for a war against Talin.',
    gives: 'Talin',
    notIn: 'Merova mobilised the army for a parade.',
    find: ({ ctx, hit, at }) => (AGAINST.has(hit.row.class) ? againstBelow(ctx, at) : []),
  },
  {
    name: 'party inside the thing',
    why: 'a thing that is condemned, rejected or lifted belongs to somebody, and that is the one meant',
    fires: "Merova lifted the army's ban.",
    gives: 'the army',
    notIn: 'Merova lifted the ban.',
    find: ({ ctx, hit, patient }) => {
      if (patient < 0) return [];
      const deed = isDeed(ctx, hit.row.class, patient);
      return deed ? doersOfDeed(ctx, patient) : ownersBelow(ctx, patient);
    },
  },
  {
    name: 'one waited for',
    why: 'a threat or a refusal that ends when somebody gives way is turned on him',
    fires: 'Teachers threatened to strike unless the ministry gives way.',
    gives: 'the ministry',
    notIn: 'Teachers threatened to strike on Monday.',
    find: ({ ctx, hit, at }) => (WAITING.has(hit.row.class) ? oneWaitedFor(ctx, at) : []),
  },
  {
    name: 'party of what is promised',
    why: 'a promise, threat or refusal is turned on whoever the deed in it would be done to',
    fires: 'Merova pledged to help refugees.',
    gives: 'refugees',
    notIn: 'Merova pledged to rebuild.',
    find: ({ ctx, hit, at }) => partyBelow(ctx, at, hit.row.class),
  },
];

/** The object that a frame asks for, when it cannot be a party: "signed the treaty". */
const isBound = (ctx: PartyContext, object: number): boolean => object >= 0 && !ctx.heads.has(object);

/** The objects of a verb that can be the one it happens to. */
function direct({ ctx, doc, hit, at, patient }: Site): number[] {
  const bound = isBound(ctx, hit.object);
  // "were shown the door": the subject of a passive beside the thing that the row asks for
  const apart = bound && hit.object !== patient && GIVES.test(hit.row.lemma) && isPassive(doc, at);
  const given = childBy(doc, at, 'iobj');
  const own = !isPassive(doc, at) && (hit.row.class === 'MOBILIZE' || movesOwnForce(doc, at, patient));
  // "fired shots": what is fired is nobody
  const shot = /^(fire|launch|lob|hurl|drop)$/.test(hit.row.lemma) && !isPassive(doc, at);
  // "were set free": what somebody is made stands beside him
  const made =
    bound && patient >= 0 && hit.object !== patient && relOf(doc, hit.object) === 'xcomp' && isPassive(doc, at);
  return [
    ...spread(ctx, given),
    ...((bound && !apart && !made) || own || shot || isOwnThing(ctx, patient) ? [] : spread(ctx, patient)),
  ].filter((t) => (!bound || t !== hit.object) && !ctx.table.instruments.has(lower(doc, t)));
}

/** "closed its border": what the doer does with its own is done to nobody. */
const isOwnThing = (ctx: PartyContext, thing: number): boolean =>
  thing >= 0 && !ctx.heads.has(thing) && !ctx.table.patients.has(lower(ctx.doc, thing)) && hasReflexive(ctx.doc, thing);

/** "urged both sides to stop", "called on all sides to spare them". */
function asked({ ctx, doc, hit, at, patient }: Site): number[] {
  if (hit.row.class !== 'REQUEST' || !childrenOf(doc, at).some((c) => asksFor(doc, c))) return [];
  if (patient >= 0) return spread(ctx, patient);
  return phrases(doc, at, new Set(['on', 'upon'])).flatMap((c) => spread(ctx, c));
}

/** An infinitive below a verb of asking. */
const asksFor = (doc: Doc, c: number): boolean =>
  /^(xcomp|advcl|ccomp)$/.test(relOf(doc, c)) && childrenOf(doc, c).some((d) => lower(doc, d) === 'to' && d < c);

function toward({ ctx, doc, hit, at, patient }: Site): number[] {
  const judged = isBound(ctx, hit.object) ? false : isDeed(ctx, hit.row.class, patient);
  const found = phrases(doc, at, hit.row.prepositions ?? TOWARD, judged ? -1 : patient)
    .filter((c) => caseOf(doc, c) !== 'of' || headOf(doc, c) === at || hit.object >= 0)
    .filter((c) => !(caseOf(doc, c) === 'for' && !hit.row.prepositions?.has('for')))
    // "marched in the city": where a protest is held is not whom it is against
    .filter((c) => hit.row.class !== 'PROTEST' || !/^(in|on|into|through|outside|from)$/.test(caseOf(doc, c)));
  const against = found.filter((c) => caseOf(doc, c) === 'against');
  return (against.length > 0 ? against : found)
    .flatMap((c) => (partyLike(ctx, c) ? spread(ctx, c) : ownersBelow(ctx, c)))
    .filter((t) => partyLike(ctx, t));
}

/** "condemned the killing of two boys": whoever suffered a deed that is judged is not the one judged. */
const isDeed = (ctx: PartyContext, kind: string, thing: number): boolean =>
  thing >= 0 && /^(ACCUSE|PROTEST)$/.test(kind) && ctx.table.nouns.has(lower(ctx.doc, thing));

/** "handed over the last part of their arms to the council": the phrase hangs deeper in what is given. */
function givenBelow(ctx: PartyContext, thing: number): number[] {
  if (thing < 0) return [];
  return parties(
    ctx,
    phrases(ctx.doc, thing, new Set(['of'])).flatMap((c) => phrases(ctx.doc, c, new Set(['to']))),
  );
}
