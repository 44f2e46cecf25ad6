import {
  childBy,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  lowOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';
import { type FrameHit, lightVerb } from './event-frame.ts';

/** An event before it is judged: its trigger token, class, row and the head tokens of its parties. */
export interface Candidate {
  readonly token: number;
  readonly class: EventClass;
  readonly hit: FrameHit | undefined;
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
  /** Things and places the deed is turned on, where no party is. */
  readonly targets: readonly number[];
  /** By which rule each party was found. */
  readonly rules: ReadonlyMap<number, string>;
  /** Triggers of the same deed that this event took in: their figures and dates are its own. */
  readonly absorbed?: readonly number[];
  /** Triggers of another deed whose figures count for this one too: in "two were abducted and killed" two are dead. */
  readonly lent?: readonly number[];
}

/**
 * One event told twice: an event noun beside or under a verb of the same class ("the attack killed five", "killed in
 * an air strike"), or a participle that goes on with the deed of its clause ("shelled the town, killing ten").
 */
function twinOf(doc: Doc, candidate: Candidate, all: ReadonlyMap<number, Candidate>): Candidate | undefined {
  return twinAbove(doc, candidate, all) ?? twinBeside(doc, candidate, all);
}

/** A participle after a comma, or a noun with no party of its own, beside an earlier verb of the same class in its sentence. */
function twinBeside(doc: Doc, candidate: Candidate, all: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const s = sentenceOf(doc, candidate.token);
  const others = [...all.values()].filter(
    (c) => c.token !== candidate.token && c.class === candidate.class && sentenceOf(doc, c.token) === s,
  );
  const verbs = others.filter((c) => uposOf(doc, c.token) === 'VERB');
  if (
    xposOf(doc, candidate.token) === 'VBG' &&
    formOf(doc, candidate.token - 1) === ',' &&
    childBy(doc, candidate.token, 'nsubj') < 0
  )
    return verbs.find((c) => c.token < candidate.token && (isOutcome(doc, candidate) || !differ(candidate, c)));
  const parties = [...candidate.agents, ...candidate.recipients];
  return uposOf(doc, candidate.token) === 'NOUN'
    ? verbs.find((c) => parties.every((p) => [...c.agents, ...c.recipients].includes(p)))
    : undefined;
}

function twinAbove(doc: Doc, candidate: Candidate, all: ReadonlyMap<number, Candidate>): Candidate | undefined {
  let at = candidate.token;
  for (let steps = 0; steps < 3; steps++) {
    const head = headOf(doc, at);
    if (head < 0) return undefined;
    const above = all.get(head);
    const rel = relOf(doc, at);
    const joins = uposOf(doc, candidate.token) === 'NOUN' ? /^(nsubj|obl|obj|nmod|conj)/ : /^(advcl|conj|xcomp|acl)/;
    if (!joins.test(rel)) return undefined;
    if (above?.class === candidate.class) return isOther(doc, candidate, above, rel) ? undefined : above;
    // beyond a verb that is no event of its own stands another clause
    if (uposOf(doc, head) === 'VERB' && uposOf(doc, candidate.token) === 'NOUN' && !above && lightVerb(doc, at) < 0)
      return undefined;
    at = head;
  }
  return undefined;
}

/** Harm that a deed may end in. */
const HARM = new Set(['kill', 'wound', 'injure', 'maim', 'hurt', 'destroy', 'damage']);

/** "shelled the town, killing ten": what came of the deed, with no doer of its own. */
const isOutcome = (doc: Doc, { token, class: kind }: Candidate): boolean =>
  kind === 'ASSAULT' &&
  xposOf(doc, token) === 'VBG' &&
  HARM.has(lemmaOf(doc, token)) &&
  childBy(doc, token, 'nsubj') < 0;

/** "killing ten and wounding five" goes on with one deed. */
const bothParticiples = (doc: Doc, a: number, b: number): boolean =>
  xposOf(doc, a) === 'VBG' && xposOf(doc, b) === 'VBG';

/** Two deeds although one stands under the other: a fight beside a deed, another verb or participle with other parties. */
function isOther(doc: Doc, candidate: Candidate, above: Candidate, rel: string): boolean {
  if (candidate.hit?.row.twoSided && !above.hit?.row.twoSided && candidate.agents.length > 0) return true;
  if (rel === 'conj' && takes(candidate) !== takes(above)) return true;
  if (rel === 'conj') return !bothParticiples(doc, candidate.token, above.token) && differ(candidate, above);
  if (isOutcome(doc, candidate)) return false;
  // "the worst attack since drones killed five"
  if (rel === 'advcl' && lowOf(doc, childBy(doc, candidate.token, 'mark')) === 'since') return true;
  return (
    rel === 'advcl' &&
    (xposOf(doc, candidate.token) === 'VBG' || othersDo(candidate, above)) &&
    differ(candidate, above)
  );
}

/** "Rebels shelled Orm after the army had bombed Talin": both have doers, and none in common. */
const othersDo = (a: Candidate, b: Candidate): boolean =>
  a.agents.length > 0 && b.agents.length > 0 && !a.agents.some((agent) => b.agents.includes(agent));

/** "Captured and killed": taking somebody is one deed, what is done to him then another. */
const takes = ({ hit }: Candidate): boolean => hit?.row.mode === 'abduct';

/** Both happen to somebody, and not to the same; in meetings and fights all parties count. */
function differ(a: Candidate, b: Candidate): boolean {
  const [x, y] = [touched(a), touched(b)];
  return x.length > 0 && y.length > 0 && x.some((r) => !y.includes(r)) && a.hit?.row.pos === 'verb';
}

const touched = (c: Candidate): readonly number[] => (c.hit?.row.twoSided ? c.agents.slice(1) : c.recipients);

/** The candidates with every deed told once: what tells it again is taken in, with its parties where they were missing. */
export function merged(doc: Doc, all: readonly Candidate[]): Candidate[] {
  const map = new Map(all.map((c) => [c.token, c]));
  const gone = new Set<number>();
  for (const listed of [...all].reverse()) {
    const candidate = map.get(listed.token) ?? listed;
    const twin = twinOf(doc, candidate, map);
    if (!twin || gone.has(twin.token)) continue;
    gone.add(candidate.token);
    const own = (tokens: readonly number[]): number[] =>
      tokens.filter((t) => t !== candidate.token && t !== twin.token);
    const agents = own(twin.agents);
    const harmed = isOutcome(doc, candidate) ? candidate.recipients.filter((t) => uposOf(doc, t) !== 'NUM') : [];
    const recipients = own([...new Set([...twin.recipients, ...harmed])]);
    const whole: Candidate = {
      ...twin,
      absorbed: [...(twin.absorbed ?? []), candidate.token, ...(map.get(candidate.token)?.absorbed ?? [])],
      targets: twin.targets.length > 0 ? twin.targets : candidate.targets,
      rules: new Map([...candidate.rules, ...twin.rules]),
      hit: twin.hit?.row.mode ? twin.hit : (candidate.hit ?? twin.hit),
      agents: agents.length > 0 ? agents : own(candidate.agents).filter((t) => !recipients.includes(t)),
      recipients: recipients.length > 0 ? recipients : own(candidate.recipients).filter((t) => !agents.includes(t)),
    };
    map.set(twin.token, whole);
  }
  const left = all.filter((c) => !gone.has(c.token)).map((c) => map.get(c.token) as Candidate);
  return left.map((c) => shared(doc, c, left));
}

/** "Abducted and killed by gunmen": of two joined deeds each has the parties that only the other names. */
function shared(doc: Doc, candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { token, agents, recipients } = candidate;
  const other = all.find(
    (c) =>
      takes(c) !== takes(candidate) &&
      ((relOf(doc, token) === 'conj' && headOf(doc, token) === c.token) ||
        (relOf(doc, c.token) === 'conj' && headOf(doc, c.token) === token)),
  );
  if (!other) return candidate;
  return {
    ...candidate,
    ...(takes(other) && recipients.every((t) => other.recipients.includes(t)) ? { lent: [other.token] } : {}),
    agents: agents.length > 0 ? agents : other.agents.filter((t) => !recipients.includes(t)),
    recipients: recipients.length > 0 ? recipients : other.recipients.filter((t) => !agents.includes(t)),
  };
}
