import { childBy, childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, uposOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { byPhrase, doerOf, isPassive, patientOf, phrases } from '../clause/role.ts';
import { caseOf, partySpan, withConjuncts } from '../clause/role-span.ts';
import { type FrameHit, lightVerb } from './event-frame.ts';
import type { EventTable } from './event-table.ts';

/** What is known about the words of the article when parties are read. */
export interface PartyContext {
  readonly doc: Doc;
  readonly table: EventTable;
  /** Head tokens of the mentions. */
  readonly heads: ReadonlySet<number>;
  readonly dates: readonly Span[];
}

/** The parties of an event as head tokens; `stopped` when the words show that no party is meant. */
export interface Parties {
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
  readonly stopped: boolean;
}

// Classes that happen to things as well as to parties.
const PHYSICAL: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE']);
const TOWARD = new Set([
  'between',
  'on',
  'against',
  'at',
  'to',
  'with',
  'from',
  'into',
  'towards',
  'toward',
  'upon',
  'for',
  'of',
]);
const GIVEN_TO = new Set(['to', 'for', 'into', 'in']);
const OWN_OBJECT = new Set([
  'killing',
  'murder',
  'assassination',
  'execution',
  'beheading',
  'arrest',
  'detention',
  'deportation',
  'kidnapping',
  'abduction',
  'capture',
  'conviction',
  'expulsion',
  'release',
  'torture',
  'persecution',
]);

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
const isDate = (ctx: PartyContext, i: number): boolean => {
  const span: Span = [ctx.doc.tokStart[i] as number, ctx.doc.tokEnd[i] as number];
  return ctx.dates.some((d) => overlaps(d, span));
};

/** A word that can stand for somebody: a mention, a name, a pronoun that points, a bare count. */
function partyLike(ctx: PartyContext, i: number): boolean {
  if (i < 0 || isDate(ctx, i)) return false;
  const pos = uposOf(ctx.doc, i);
  if (pos === 'PRON')
    return /^(he|she|they|him|her|them|we|us|it|his|its|their|our|others|i|me|you|who|someone|everyone)$/.test(
      lower(ctx.doc, i),
    );
  return ctx.heads.has(i) || pos === 'PROPN' || pos === 'NUM';
}

const usable = (ctx: PartyContext, i: number): boolean =>
  i >= 0 && !isDate(ctx, i) && (partyLike(ctx, i) || ['NOUN', 'ADJ', 'VERB'].includes(uposOf(ctx.doc, i)));
const spread = (ctx: PartyContext, i: number): number[] =>
  i < 0 ? [] : withConjuncts(ctx.doc, i).filter((t) => usable(ctx, t));

/** Doers and recipients of the event at a frame, by the rules of docs/events.md. */
export function partiesOf(ctx: PartyContext, hit: FrameHit): Parties {
  const raw = hit.row.pos === 'verb' ? ofVerb(ctx, hit) : ofNoun(ctx, hit);
  const causes = raw.agents.some((a) => ctx.table.causes.has(lower(ctx.doc, a))) || mishap(ctx, hit);
  const patients = raw.recipients.length > 0 && raw.recipients.every((r) => ctx.table.patients.has(lower(ctx.doc, r)));
  const agents = raw.agents.filter(
    (a, i) => raw.agents.indexOf(a) === i && !/^(that|this|there|which|what)$/.test(lower(ctx.doc, a)),
  );
  const recipients = raw.recipients.filter((r, i) => raw.recipients.indexOf(r) === i && !agents.includes(r));
  if (hit.row.twoSided) return { agents: [...agents, ...recipients], recipients: [], stopped: causes || patients };
  return { agents, recipients, stopped: causes || patients };
}

/** "killed in a flood", "died in an accident": the mishap stands behind "in" or "by". */
function mishap(ctx: PartyContext, hit: FrameHit): boolean {
  if (hit.row.class !== 'ASSAULT') return false;
  const behind = phrases(ctx.doc, hit.token, new Set(['in', 'by', 'from', 'during']), patientOf(ctx.doc, hit.token));
  return behind.some((b) => ctx.table.causes.has(lower(ctx.doc, b)));
}

/** The doers of a verb; an instrument hands over to whoever used it, or to nobody. */
function doers(ctx: PartyContext, verb: number): number[] {
  return makers(ctx, verb).flatMap((t) => (ctx.table.instruments.has(lower(ctx.doc, t)) ? usersOf(ctx, t) : [t]));
}

/** "rockets fired by the front", "the army's shells", "army shells": whoever an instrument belongs to; often nobody. */
function usersOf(ctx: PartyContext, instrument: number): number[] {
  const { doc } = ctx;
  const fired = childrenOf(doc, instrument).filter((c) => relOf(doc, c) === 'acl');
  const owner = [childBy(doc, instrument, 'nmod:poss'), ...fired.map((c) => byPhrase(doc, c))].find((t) => t >= 0);
  const named = childrenOf(doc, instrument).find(
    (c) =>
      c < instrument && /^(amod|compound|nmod)/.test(relOf(doc, c)) && partyLike(ctx, c) && uposOf(doc, c) !== 'NUM',
  );
  const user = owner ?? named;
  return user === undefined ? [] : spread(ctx, user);
}

/** The doers as the tree has them; a thing that carries a clause ("a decree granting land") hands over to whoever made it. */
function makers(ctx: PartyContext, verb: number): number[] {
  const found = spread(ctx, doerOf(ctx.doc, verb));
  const head = headOf(ctx.doc, verb);
  if (relOf(ctx.doc, verb) !== 'acl' || found.some((t) => partyLike(ctx, t)) || head < 0 || !found.includes(head))
    return found;
  const above = headOf(ctx.doc, head);
  const maker = above >= 0 && relOf(ctx.doc, head) === 'obj' ? spread(ctx, doerOf(ctx.doc, above)) : [];
  return maker.length > 0 ? maker : found;
}

function ofVerb(ctx: PartyContext, hit: FrameHit): { agents: number[]; recipients: number[] } {
  const { doc } = ctx;
  const agents = doers(ctx, hit.token);
  const own = patientOf(doc, hit.token);
  // "handed over the depot": a particle that the parser took for a preposition
  const patient = own < 0 && hit.row.particle ? (phrases(doc, hit.token, new Set([hit.row.particle]))[0] ?? -1) : own;
  const given = childBy(doc, hit.token, 'iobj');
  // the object a frame asks for is a party only when it can be one: "received the envoy", not "signed the treaty"
  const bound = hit.object >= 0 && !ctx.heads.has(hit.object);
  const direct = [...spread(ctx, given), ...(bound ? [] : spread(ctx, patient))].filter(
    (t) => !bound || t !== hit.object,
  );
  const parties = direct.filter((t) => partyLike(ctx, t));
  const givenTo = phrases(doc, hit.token, GIVEN_TO, patient)
    .flatMap((c) => spread(ctx, c))
    .filter((c) => partyLike(ctx, c));
  const gives =
    hit.row.class === 'AID' ||
    hit.row.class === 'MOBILIZE' ||
    hit.row.class === 'COOPERATE' ||
    /^(hand|return)$/.test(hit.row.lemma);
  if (gives && given < 0 && givenTo.length > 0 && !hit.row.twoSided) return { agents, recipients: givenTo };
  const toward = phrases(doc, hit.token, hit.row.prepositions ?? TOWARD, patient)
    .filter((c) => caseOf(doc, c) !== 'of' || headOf(doc, c) === hit.token || hit.object >= 0)
    .filter((c) => !(caseOf(doc, c) === 'for' && !hit.row.prepositions?.has('for')))
    .flatMap((c) => (partyLike(ctx, c) ? spread(ctx, c) : ownersBelow(ctx, c)))
    .filter((t) => partyLike(ctx, t));
  const asked = addressees(ctx, hit, patient);
  if (asked.length > 0) return { agents, recipients: asked };
  if (parties.length > 0)
    return {
      agents,
      recipients: hit.row.twoSided ? [...parties, ...toward.filter((t) => caseOf(doc, t) === 'with')] : parties,
    };
  if (PHYSICAL.has(hit.row.class as EventClass) && direct.length > 0) return { agents, recipients: direct };
  if (toward.length > 0) return { agents, recipients: toward };
  // "fired on the town": what force is turned on needs no name
  const aimed = phrases(doc, hit.token, hit.row.prepositions ?? new Set()).flatMap((c) => spread(ctx, c));
  if (hit.row.class === 'ASSAULT' && aimed.length > 0) return { agents, recipients: aimed };
  if (bound && /^(seize|search|close|freeze|prevent|block|confiscate|burn|liberate)$/.test(hit.row.lemma))
    return { agents, recipients: spread(ctx, hit.object) };
  const inside = [...(patient >= 0 ? ownersBelow(ctx, patient) : []), ...controlled(ctx, hit)];
  if (inside.length > 0) return { agents, recipients: inside };
  const there = phrases(doc, hit.token, new Set(['in']), patient).filter((c) => partyLike(ctx, c));
  return {
    agents,
    recipients: ['CONCEDE', 'RETREAT', 'AID', 'COERCE', 'SANCTION'].includes(hit.row.class) ? there.slice(0, 1) : [],
  };
}

/** "urged both sides to stop", "called on all sides to spare them": whoever is asked to do something is a party. */
function addressees(ctx: PartyContext, hit: FrameHit, patient: number): number[] {
  const { doc } = ctx;
  if (hit.row.class !== 'REQUEST' || !childrenOf(doc, hit.token).some((c) => asksFor(doc, c))) return [];
  if (patient >= 0) return spread(ctx, patient);
  return phrases(doc, hit.token, new Set(['on', 'upon'])).flatMap((c) => spread(ctx, c));
}

/** An infinitive below a verb of asking. */
const asksFor = (doc: Doc, c: number): boolean =>
  /^(xcomp|advcl|ccomp)$/.test(relOf(doc, c)) && childrenOf(doc, c).some((d) => lower(doc, d) === 'to' && d < c);

const NEAR = new Set(['of', 'by', 'on', 'against', 'with', 'to', 'from', 'for', 'between']);
const REFLEXIVE = /^(his|her|its|their|our|my)$/;

/** "condemned Talin's attack", "rejected an Australian plan", "lift sanctions against the North": the party inside a thing. */
function ownersBelow(ctx: PartyContext, noun: number): number[] {
  const { doc } = ctx;
  const named = childrenOf(doc, noun).filter(
    (c) => c < noun && /^(amod|compound|nmod:desc|nmod:unmarked)/.test(relOf(doc, c)),
  );
  const found = [childBy(doc, noun, 'nmod:poss'), byPhrase(doc, noun), ...phrases(doc, noun, NEAR), ...named];
  const first = found.find((t) => t >= 0 && partyLike(ctx, t) && !REFLEXIVE.test(lower(doc, t)));
  return first === undefined ? [] : spread(ctx, first);
}

/** "pledged to help refugees", "demanded that the army leave": the party one clause below a verb of speech or will. */
function controlled(ctx: PartyContext, hit: FrameHit): number[] {
  const { doc } = ctx;
  for (const c of childrenOf(doc, hit.token)) {
    if (!/^(xcomp|ccomp|advcl)$/.test(relOf(doc, c)) || c < hit.token || uposOf(doc, c) !== 'VERB') continue;
    const subject = childBy(doc, c, 'nsubj');
    const told = relOf(doc, c) === 'ccomp' && partyLike(ctx, subject) ? subject : -1;
    const object = childBy(doc, c, 'obj');
    const below = [told, object, ...phrases(doc, c, TOWARD, object)].find(
      (t) => partyLike(ctx, t) && !REFLEXIVE.test(lower(doc, t)),
    );
    if (below !== undefined) return spread(ctx, below);
    const inside = object >= 0 ? ownersBelow(ctx, object) : [];
    if (inside.length > 0) return inside;
  }
  return [];
}

function ofNoun(ctx: PartyContext, hit: FrameHit): { agents: number[]; recipients: number[] } {
  const { doc } = ctx;
  const noun = hit.token;
  const light = lightVerb(doc, noun);
  const taken = OWN_OBJECT.has(lower(doc, noun).replace(/s$/, ''));
  const owner = childBy(doc, noun, 'nmod:poss');
  const named = childrenOf(doc, noun).filter(
    (c) =>
      c < noun &&
      /^(compound|amod|nmod:desc|nmod:unmarked)$/.test(relOf(doc, c)) &&
      (ctx.heads.has(c) || uposOf(doc, c) === 'PROPN'),
  );
  let agents = [...spread(ctx, byPhrase(doc, noun)), ...(taken ? [] : spread(ctx, owner))];
  if (agents.length === 0 && light >= 0) agents = spread(ctx, doerOf(doc, light));
  if (agents.length === 0 && !taken) agents = named.flatMap((t) => spread(ctx, t));
  const prepositions = hit.row.twoSided ? new Set(['between', 'with', 'against', 'among']) : TOWARD;
  const below = phrases(doc, noun, prepositions, light).filter(
    (c) => c !== noun && !(caseOf(doc, c) === 'for' && !hit.row.prepositions?.has('for')),
  );
  let recipients = below
    .flatMap((t) => spread(ctx, t))
    .filter((t) => partyLike(ctx, t) || taken || PHYSICAL.has(hit.row.class as EventClass));
  if (recipients.length === 0 && taken) recipients = spread(ctx, owner);
  if (recipients.length === 0) recipients = sufferer(ctx, noun);
  return { agents, recipients };
}

const SUFFER = new Set(['die', 'perish', 'come', 'face', 'survive', 'escape', 'suffer', 'kill', 'injure', 'wound']);

/** "five soldiers died in an ambush", "the base came under attack": the subject is the one it happened to. */
function sufferer(ctx: PartyContext, noun: number): number[] {
  const head = headOf(ctx.doc, noun);
  if (head < 0 || !SUFFER.has(lemmaOf(ctx.doc, head)) || !/^obl/.test(relOf(ctx.doc, noun))) return [];
  return spread(ctx, isPassive(ctx.doc, head) ? patientOf(ctx.doc, head) : childBy(ctx.doc, head, 'nsubj'));
}

/** The words of parties, in text order. */
export const partySpans = (doc: Doc, tokens: readonly number[]): Span[] =>
  tokens.map((t) => partySpan(doc, t)).sort((a, b) => a[0] - b[0]);
