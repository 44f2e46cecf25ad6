import { childBy, childrenOf, type Doc, headOf, lemmaOf, relOf, uposOf } from '../../../annotate/doc.ts';
import type { EventClass } from '../../../core/reading.ts';
import { patientOf, phrases } from '../../clause/role.ts';
import { caseOf } from '../../clause/role-span.ts';
import { byPhrase, isPassive } from '../../clause/voice.ts';
import { isOwnForce, lower, namedBefore, parties, partyLike, REFLEXIVE, spread } from './party-word.ts';
import type { PartyContext, RoleRule, Site } from './role-rule.ts';

/** Classes that happen to things as well as to parties. */
export const PHYSICAL: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE']);
/** Prepositions behind which stands the one a deed is turned on. */
export const TOWARD: ReadonlySet<string> = new Set(
  'between on against at to with from into towards toward upon for of'.split(' '),
);
const GIVEN_TO: ReadonlySet<string> = new Set(['to', 'for', 'into', 'in']);
const MOVED_TO: ReadonlySet<string> = new Set(
  'to into in from on at against for near along around outside inside across toward towards behind'.split(' '),
);
const GIVING: ReadonlySet<string> = new Set(['AID', 'MOBILIZE', 'COOPERATE']);
const MOVING: ReadonlySet<string> = new Set(['AID', 'MOBILIZE', 'COOPERATE', 'RETREAT', 'SANCTION', 'AGREE', 'REJECT']);

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
      return parties(ctx, phrases(doc, at, GIVEN_TO, patient));
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
    find: ({ ctx, doc, hit, at, patient }) =>
      MOVING.has(hit.row.class) && isOwnForce(doc, patient) && !isPassive(doc, at)
        ? parties(ctx, phrases(doc, at, MOVED_TO, patient)).slice(0, 1)
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
    name: 'object of force',
    why: 'force is turned on things as well: a house, a bridge',
    fires: 'Rebels shelled the warehouse.',
    gives: 'the warehouse',
    notIn: 'The minister rejected the plan.',
    find: (site) => (PHYSICAL.has(site.hit.row.class as EventClass) ? direct(site) : []),
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
        ? phrases(doc, at, hit.row.prepositions ?? new Set()).flatMap((c) => spread(ctx, c))
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
    name: 'party inside the thing',
    why: 'a thing that is condemned, rejected or lifted belongs to somebody, and that is the one meant',
    fires: "Merova rejected the army's plan.",
    gives: 'the army',
    notIn: 'Merova rejected the plan.',
    find: ({ ctx, doc, hit, patient }) => {
      if (patient < 0) return [];
      // "condemned the killing of two boys": whoever suffered the deed is not the one condemned
      const deed = hit.row.class === 'ACCUSE' && ctx.table.nouns.has(lower(doc, patient));
      return deed ? doersOfDeed(ctx, patient) : ownersBelow(ctx, patient);
    },
  },
  {
    name: 'party of what is promised',
    why: 'a promise, threat or refusal is turned on whoever the deed in it would be done to',
    fires: 'Merova pledged to help refugees.',
    gives: 'refugees',
    notIn: 'Merova pledged to rebuild.',
    find: ({ ctx, at }) => below(ctx, at, 0),
  },
];

/** The object that a frame asks for, when it cannot be a party: "signed the treaty". */
const isBound = (ctx: PartyContext, object: number): boolean => object >= 0 && !ctx.heads.has(object);

/** The objects of a verb that can be the one it happens to. */
function direct({ ctx, doc, hit, at, patient }: Site): number[] {
  const bound = isBound(ctx, hit.object);
  const given = childBy(doc, at, 'iobj');
  const own = MOVING.has(hit.row.class) && isOwnForce(doc, patient) && !isPassive(doc, at);
  return [...spread(ctx, given), ...(bound || own ? [] : spread(ctx, patient))].filter(
    (t) => (!bound || t !== hit.object) && !ctx.table.instruments.has(lower(doc, t)),
  );
}

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
  return phrases(doc, at, hit.row.prepositions ?? TOWARD, patient)
    .filter((c) => caseOf(doc, c) !== 'of' || headOf(doc, c) === at || hit.object >= 0)
    .filter((c) => !(caseOf(doc, c) === 'for' && !hit.row.prepositions?.has('for')))
    .flatMap((c) => (partyLike(ctx, c) ? spread(ctx, c) : ownersBelow(ctx, c)))
    .filter((t) => partyLike(ctx, t));
}

/** "Talin's attack", "an attack by rebels": whoever a deed belongs to. */
function doersOfDeed(ctx: PartyContext, noun: number): number[] {
  const owner = childBy(ctx.doc, noun, 'nmod:poss');
  const first = [owner, byPhrase(ctx.doc, noun), ...namedBefore(ctx, noun)].find(
    (t) => t >= 0 && partyLike(ctx, t) && !REFLEXIVE.test(lower(ctx.doc, t)),
  );
  return first === undefined ? [] : spread(ctx, first);
}

const NEAR = new Set(['of', 'by', 'on', 'against', 'with', 'to', 'from', 'for', 'between', 'into']);

/** "condemned Talin's attack", "rejected an Australian plan", "lift sanctions against the North": the party inside a thing. */
function ownersBelow(ctx: PartyContext, noun: number, depth = 0): number[] {
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

/** "pledged to help refugees", "demanded that the army leave": the party in the clause below a verb of speech or will. */
function below(ctx: PartyContext, verb: number, depth: number): number[] {
  const { doc } = ctx;
  if (depth > 2) return [];
  for (const c of childrenOf(doc, verb)) {
    if (!/^(xcomp|ccomp|advcl)$/.test(relOf(doc, c)) || c < verb || uposOf(doc, c) !== 'VERB') continue;
    const subject = childBy(doc, c, 'nsubj', 'nsubj:pass');
    const told = relOf(doc, c) === 'ccomp' && partyLike(ctx, subject) ? subject : -1;
    if (told >= 0 && !/^(it|he|she|they|we|i)$/.test(lower(doc, told))) return spread(ctx, told);
    const object = patientOf(doc, c);
    const own = isOwnForce(doc, object);
    const near = own ? phrases(doc, c, MOVED_TO, object) : [object, ...phrases(doc, c, TOWARD, object)];
    const first = near.find((t) => partyLike(ctx, t) && !REFLEXIVE.test(lower(doc, t)) && lemmaOf(doc, t) !== 'it');
    if (first !== undefined) return spread(ctx, first);
    const inside = object >= 0 && !own ? ownersBelow(ctx, object) : [];
    if (inside.length > 0) return inside;
    const deeper = below(ctx, c, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}
