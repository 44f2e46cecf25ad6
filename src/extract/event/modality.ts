import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { Modality, ReadingEvent } from '../../core/reading.ts';
import { caseOf } from '../clause/role-span.ts';
import { BLAME, underBlame } from '../clause/subject-rules.ts';
import type { StatementDraft } from '../draft.ts';
import { isRemembered } from './left-behind.ts';
import { DEFINITE, determinerOf } from './spoken-of.ts';
import type { Hanging, StandingSays, StandingTable } from './standing-table.ts';

/** How an event stands to fact. */
export type Standing = Pick<ReadingEvent, 'polarity' | 'thwarted' | 'modality'>;

/** What the words up to one node of the tree say. */
interface State {
  readonly negated: boolean;
  readonly thwarted?: 'attempted' | 'foiled';
  readonly modality: Modality;
}

const PLAIN: State = { negated: false, modality: 'happened' };
const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
const isVerb = (doc: Doc, i: number): boolean => i >= 0 && uposOf(doc, i) === 'VERB';
const isNoun = (doc: Doc, i: number): boolean => uposOf(doc, i) === 'NOUN';

/** Polarity and modality of the event at a verb or noun, from the words with it and over it, else from the act that tells it. */
export function standingOf(
  doc: Doc,
  token: number,
  parties: readonly number[],
  table: StandingTable,
  told: StatementDraft | undefined,
): Standing {
  const state = stateOf(doc, token, table, 0);
  const own = childrenOf(doc, token).filter((c) => /^(nsubj|obj)/.test(relOf(doc, c)));
  const nobody = [...own, ...parties].some((p) => isNobody(doc, p, table));
  const blamed = isBlamed(doc, token);
  // "was not charged with the murder": the charge was not made, and says nothing of the deed
  const negated = (state.negated && !(blamed && isNoun(doc, token))) !== nobody;
  const modality = blamed
    ? 'alleged'
    : isGoingOn(doc, token, headOf(doc, token)) && told?.act !== 'deny'
      ? state.modality
      : state.modality === 'happened' || ((negated || told?.act === 'deny') && isBareNo(doc, token))
        ? isNamedSo(doc, headOf(doc, token))
          ? 'happened'
          : byStatement(told)
        : state.modality;
  return {
    polarity: negated ? 'negated' : 'affirmed',
    ...(negated && state.thwarted ? { thwarted: state.thwarted } : {}),
    modality,
  };
}

/** "nobody", "no soldiers", "neither Talin nor Merova", "not a single soldier". */
const isNobody = (doc: Doc, party: number, table: StandingTable): boolean =>
  table.party.has(lower(doc, party)) ||
  childrenOf(doc, party).some(
    (c) =>
      (/^(det|cc:preconj)$/.test(relOf(doc, c)) && table.party.has(lower(doc, c))) ||
      (c < party && /^(a single|one|even one)$/.test(between(doc, c, party)) && lower(doc, c) === 'not'),
  );
const between = (doc: Doc, from: number, to: number): string =>
  Array.from({ length: to - from - 1 }, (_, i) => lower(doc, from + 1 + i)).join(' ');

/** A deed somebody is accused of, or of having ordered: "charged with attacking", "charged with ordering the murder". */
const isBlamed = (doc: Doc, token: number): boolean =>
  underBlame(doc, token) >= 0 ||
  (relOf(doc, token) === 'obj' && underBlame(doc, headOf(doc, token)) >= 0) ||
  (isNoun(doc, token) &&
    /^(of|with|over|for)$/.test(caseOf(doc, token)) &&
    relOf(doc, token).startsWith('obl') &&
    BLAME.has(lemmaOf(doc, headOf(doc, token))));

/** "could not enter", "did not carry out any attack": nothing but a no, though "could" and "any" leave it open elsewhere. */
const isBareNo = (doc: Doc, token: number): boolean =>
  childrenOf(doc, token).some(
    (c) =>
      (relOf(doc, c) === 'det' && lower(doc, c) === 'any') || (relOf(doc, c) === 'aux' && lower(doc, c) === 'could'),
  );

/** What the words with a node say, and what it takes over from the word it hangs on. */
function stateOf(doc: Doc, at: number, table: StandingTable, steps: number): State {
  const own = besideState(doc, at, table);
  const head = overOf(doc, at, table);
  if (head < 0 || steps > 6) return own;
  if (isGoingOn(doc, at, head)) return own;
  const row = (isNamedSo(doc, head) ? undefined : table.over.get(lower(doc, head)))?.find(({ as }) =>
    hangings(doc, at, head).some((way) => as.has(way)),
  );
  const purpose: State = isPurpose(doc, at) && own.modality === 'happened' ? { ...own, modality: 'planned' } : own;
  if (row) return under(own, row.says, stateOf(doc, head, table, steps + 1));
  if (!takesOver(doc, at, head) && !isByMeans(doc, at, head)) return purpose;
  const above = stateOf(doc, head, table, steps + 1);
  const shared = relOf(doc, at) !== 'conj';
  return {
    negated: own.negated || (shared && above.negated),
    ...(own.thwarted ? { thwarted: own.thwarted } : shared && above.thwarted ? { thwarted: above.thwarted } : {}),
    modality: own.modality === 'happened' ? above.modality : own.modality,
  };
}

/** "if the shelling goes on", "the raids never stopped", "the massacre is not forgotten": what can go on, stop or be forgotten was. */
const isGoingOn = (doc: Doc, at: number, head: number): boolean =>
  head >= 0 && isNoun(doc, at) && (isRemembered(doc, at, head) || goesOn(doc, at, head));

const goesOn = (doc: Doc, at: number, head: number): boolean =>
  relOf(doc, at) === 'nsubj' &&
  (/^(continue|persist|stop|cease)$/.test(lemmaOf(doc, head)) ||
    (lemmaOf(doc, head) === 'go' && lower(doc, head + 1) === 'on'));

/** "in what it **called** a strike on the clinic": a name is given, nothing is asked for. */
const isNamedSo = (doc: Doc, verb: number): boolean =>
  verb >= 0 &&
  lemmaOf(doc, verb) === 'call' &&
  relOf(doc, verb) === 'acl:relcl' &&
  lower(doc, headOf(doc, verb)) === 'what';

/** The word a node hangs on; for an infinitive right behind a noun or adverb that takes one, that: "told of a plot to attack", "has yet to leave". */
function overOf(doc: Doc, at: number, table: StandingTable): number {
  const noun = at - 2;
  const near = noun >= 0 && lower(doc, at - 1) === 'to' && /^(advcl|xcomp)/.test(relOf(doc, at));
  const takes =
    near && /^(NOUN|ADV)$/.test(uposOf(doc, noun)) && table.over.get(lower(doc, noun))?.some(({ as }) => as.has('to'));
  return takes ? noun : headOf(doc, at);
}

/** An event under a word that says something of it: a foiling that is itself denied or still to come foils nothing. */
function under(own: State, says: StandingSays, over: State): State {
  if (says === 'affirmed') return own;
  if (says === 'negated' || says === 'foiled' || says === 'attempted') {
    if (over.thwarted) return { ...own, negated: true, thwarted: over.thwarted };
    if (over.negated) return own;
    if (over.modality !== 'happened' && over.modality !== 'alleged')
      return {
        ...own,
        modality: says === 'attempted' ? 'planned' : says === 'negated' ? over.modality : 'hypothetical',
        negated: says === 'negated',
      };
    return { negated: true, ...(says === 'negated' ? {} : { thwarted: says }), modality: over.modality };
  }
  return {
    // a plot that was foiled, a plan that was tried in vain
    negated: own.negated || over.negated,
    ...(over.thwarted ? { thwarted: over.thwarted } : {}),
    // "feared that they would attack"
    modality:
      own.modality === 'happened' || (says === 'hypothetical' && own.modality === 'planned') ? says : own.modality,
  };
}

/** What helping words, adverbs, describing words and the opening of its clause say of a verb or noun. */
function besideState(doc: Doc, at: number, table: StandingTable): State {
  let state = PLAIN;
  const kids = childrenOf(doc, at);
  const has = kids.some((c) => /^(have|'ve|’ve|of)$/.test(lower(doc, c)) && relOf(doc, c) === 'aux');
  const until = kids.some((c) => c > at && caseOf(doc, c) === 'until');
  for (const c of kids) {
    const [rel, word] = [relOf(doc, c), lower(doc, c)];
    // what is not done until Monday is done then
    if (until && table.beside.get(word) === 'negated') continue;
    const says = /^(aux|mark|advmod|neg|cop|cc)/.test(rel)
      ? (pairOf(doc, c, table) ?? table.beside.get(word) ?? (c < at ? table.open.get(word) : undefined))
      : rel === 'det'
        ? table.party.get(word)
        : c < at && /^(amod|compound|det)/.test(rel)
          ? table.before.get(word)
          : undefined;
    if (says) state = withWord(state, says, has);
    const describes = rel === 'det' ? table.before.get(word) : undefined;
    if (describes) state = withWord(state, describes, false);
  }
  // "could not have been carried out without help": it was
  if (has && state.negated && kids.some((c) => c > at && caseOf(doc, c) === 'without')) return PLAIN;
  if (!isInverted(doc, at)) return state;
  // "had they not bombed the bridge": they did
  return state.negated ? PLAIN : withWord(state, 'hypothetical', false);
}

/** "**Had** the guards opened fire, a massacre would have followed": a case that is thought of, whatever the tree makes of it. */
function isInverted(doc: Doc, verb: number): boolean {
  const s = sentenceOf(doc, verb);
  const [first, end] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
  if (lower(doc, first) !== 'had' || !/^VB[ND]$/.test(xposOf(doc, verb))) return false;
  for (let i = first + 1; i < verb; i++) if (isVerb(doc, i) || formOf(doc, i) === ',') return false;
  for (let i = verb + 1; i < end; i++) if (/^(?:would|could|might)$/.test(lower(doc, i))) return true;
  return false;
}

/** What a word says together with its neighbour: "instead of", "no longer", "not only". */
const pairOf = (doc: Doc, c: number, table: StandingTable): StandingSays | undefined =>
  (c + 1 < doc.n ? table.beside.get(`${lower(doc, c)} ${lower(doc, c + 1)}`) : undefined) ??
  (c > 0 ? table.beside.get(`${lower(doc, c - 1)} ${lower(doc, c)}`) : undefined);

function withWord(state: State, says: StandingSays, have: boolean): State {
  if (says === 'affirmed') return state;
  if (says === 'negated') return { ...state, negated: true };
  if (says === 'foiled' || says === 'attempted') return { ...state, negated: true, thwarted: says };
  // "may have attacked": it happened, if it is true; "would have attacked": it did not come to that
  if (have && says === 'hypothetical') return state;
  if (have && says === 'planned') return { ...state, modality: 'hypothetical' };
  return state.modality === 'happened' || says === 'hypothetical' ? { ...state, modality: says } : state;
}

/** The ways in which a node hangs on its head. */
function hangings(doc: Doc, at: number, head: number): Hanging[] {
  const [rel, kids] = [relOf(doc, at), childrenOf(doc, at)];
  if (/^(obj|nsubj:pass|nmod|compound|obl|iobj)/.test(rel) && !isVerb(doc, at)) {
    if (rel.startsWith('compound')) return uposOf(doc, head) === 'NOUN' ? ['noun'] : [];
    const by = caseOf(doc, at);
    if (by === 'from') return ['from'];
    return rel === 'obj' || rel === 'nsubj:pass' || /^(of|on|at|for)$/.test(by) ? ['noun'] : [];
  }
  if (!/^(xcomp|ccomp|advcl|acl|csubj|obl|nmod)/.test(rel) || rel === 'acl:relcl' || at < head) return [];
  const marks = kids.filter((c) => c < at && /^(mark|case|aux)/.test(relOf(doc, c))).map((c) => lower(doc, c));
  if (marks.includes('to')) return ['to'];
  if (marks.includes('from')) return ['from'];
  // "ruled out sending": right behind the particle, whatever the parser takes it for
  const behindParticle = at > 1 && relOf(doc, at - 1) === 'compound:prt' && headOf(doc, at - 1) === head;
  if (xposOf(doc, at) === 'VBG') return rel === 'advcl' && marks.length === 0 && !behindParticle ? [] : ['ing'];
  return rel === 'ccomp' ? ['that'] : [];
}

/** "sent troops to attack the camp" */
const isPurpose = (doc: Doc, at: number): boolean =>
  relOf(doc, at) === 'advcl' &&
  childrenOf(doc, at).some((c) => c < at && relOf(doc, c) === 'mark' && lower(doc, c) === 'to');

/** "used water cannon to disperse the crowd": what was used for it was used in doing it. */
const isByMeans = (doc: Doc, at: number, head: number): boolean =>
  isPurpose(doc, at) && lemmaOf(doc, head) === 'use' && isVerb(doc, head) && at > head;

/** True where a node stands to fact as its head does: joined verbs, "began shelling", "carried out an attack". */
function takesOver(doc: Doc, at: number, head: number): boolean {
  const rel = relOf(doc, at);
  if (rel === 'xcomp') return true;
  if (rel === 'conj') return isVerb(doc, head) === isVerb(doc, at);
  if (/^(obj|nsubj|obl)/.test(rel) && uposOf(doc, at) === 'NOUN') return isVerb(doc, head) && !isPast(doc, at);
  // "Arrested on Friday, she has not seen a lawyer": what opens the sentence as done stands by itself
  if (at < head && xposOf(doc, at) === 'VBN') return false;
  // "Gunners **brought** it down, and the wreck will be shown": a past form with a subject of its own
  if (at < head && xposOf(doc, at) === 'VBD' && childrenOf(doc, at).some((c) => relOf(doc, c) === 'nsubj'))
    return false;
  return rel === 'advcl' && childrenOf(doc, at).every((c) => !/^(mark|aux)/.test(relOf(doc, c)));
}

/** "has not run **since the raid**", "will meet after the shelling": what something is told of as later was done. */
const isPast = (doc: Doc, noun: number): boolean =>
  /^(?:since|after|following|despite)$/.test(caseOf(doc, noun)) && DEFINITE.test(determinerOf(doc, noun));

/** What the act of a statement says about the event it tells. */
function byStatement(told: StatementDraft | undefined): Modality {
  switch (told?.act) {
    case 'accuse':
      return 'alleged';
    case 'call':
      return 'called-for';
    case 'threaten':
      return 'threatened';
    case 'predict':
      return 'hypothetical';
    default:
      return 'happened';
  }
}

/** The words that bend a clause: helping verbs, negations and conjunctions beside its verb. */
const beside = (doc: Doc, verb: number): string[] =>
  childrenOf(doc, verb)
    .filter((c) => /^(aux|mark|advmod|neg|cop|cc|det)/.test(relOf(doc, c)))
    .map((c) => lower(doc, c));

/** True when the clause itself says that the doer will do it: "will", "would", "plans to"; a purpose is no such word. */
export function isAhead(doc: Doc, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const words = beside(doc, at);
    if (words.some((w) => /^(if|unless|whether|should|must|may|might|could|can)$/.test(w))) return false;
    if (words.some((w) => /^(will|'ll|’ll|wo|would|shall)$/.test(w))) return !words.includes('have');
    const [rel, head] = [relOf(doc, at), headOf(doc, at)];
    if (head < 0) return false;
    if (rel === 'xcomp' && WILL.has(lemmaOf(doc, head))) return true;
    const noun = uposOf(doc, at) === 'NOUN' && /^(obj|nsubj)/.test(rel) && at === token;
    if (rel !== 'xcomp' && !noun && !(rel === 'conj' && uposOf(doc, head) === 'VERB')) return false;
    at = head;
  }
  return false;
}
const WILL = new Set('plan intend prepare be go aim'.split(' '));
