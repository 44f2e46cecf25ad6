import { childBy, childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { frontedPatient } from '../clause/fronted.ts';
import { doerOf, patientOf, phrases, subjectOf } from '../clause/role.ts';
import { caseOf, withConjuncts } from '../clause/role-span.ts';
import { bareVerb, isPassive, isSaidOf } from '../clause/voice.ts';
import { MONTHS, WEEKDAYS } from '../date/date-words.ts';
import type { EventRow } from './event-row.ts';
import type { EventTable } from './event-table.ts';
import { lineSubject, opensBehindColon } from './line.ts';
import { isOfKind, type WordList } from './noun-kind.ts';
import { particleOf, standsApart } from './particle.ts';
import { wholeWord } from './whole-word.ts';

/** A row that fits at a token. `object` is the token its object constraint was met by, -1 for none. */
export interface FrameHit {
  readonly row: EventRow;
  readonly token: number;
  readonly object: number;
}

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();

/** Verbs that add nothing but the doer to the event their object names: "carried out an attack". */
const LIGHT = new Set(
  'carry launch conduct mount stage begin start make hold wage commit perform resume continue lead call give issue repeat announce face plan undertake intensify cast submit complete order organise organize renew step unleash direct deliver fly effect'.split(
    ' ',
  ),
);
/** The light verb whose object (or passive subject) the noun is; -1 when there is none. */
export function lightVerb(doc: Doc, noun: number): number {
  const [head, rel] = [headOf(doc, noun), relOf(doc, noun)];
  if (head < 0) return -1;
  // "launched mortar and rocket fire"
  if (rel === 'conj' && uposOf(doc, head) === 'NOUN') return lightVerb(doc, head);
  if (uposOf(doc, head) !== 'VERB' || !LIGHT.has(lemmaOf(doc, head))) return -1;
  return /^(obj|xcomp|nsubj:pass|conj)$/.test(rel) ? head : -1;
}

const BESIDE = /^(?:xcomp|iobj|obj)$/;
const GIVING = /^(?:give|hand|get|lend|sell|send|bring|pay|grant|deny|refuse|wire|loan|award|leave)$/;
const GIVEN = /^(?:xcomp|iobj|obj|obl:unmarked)$/;

function verbFits(doc: Doc, verb: number, row: EventRow): FrameHit | undefined {
  const particle = particleOf(doc, verb);
  if (
    row.particle
      ? particle !== row.particle && !standsApart(doc, verb, row.particle)
      : /^(up|down|off|over|back)$/.test(particle) && row.class !== '-'
  )
    return undefined;
  const passive = isPassive(doc, verb);
  const own = patientOf(doc, verb);
  // "called off the strike": a particle that the parser took for a preposition
  const patient = own < 0 && row.particle ? (phrases(doc, verb, new Set([row.particle]))[0] ?? -1) : own;
  const objects = [
    ...(patient >= 0 ? withConjuncts(doc, patient) : []),
    // "held villagers captive"
    ...(patient >= 0 ? childrenOf(doc, patient).filter((c) => c > patient && relOf(doc, c) === 'amod') : []),
    // "were given fifteen years": what is given may be taken for a time
    ...childrenOf(doc, verb).filter(
      (c) => (passive || GIVING.test(row.lemma) ? GIVEN : BESIDE).test(relOf(doc, c)) && c !== patient,
    ),
    // "gave two of the captured soldiers fifteen years", hung on the soldiers
    ...(patient >= 0 && GIVING.test(row.lemma)
      ? childrenOf(doc, patient)
          .filter((c) => caseOf(doc, c) === 'of')
          .flatMap((c) => childrenOf(doc, c).filter((n) => n > c && relOf(doc, n) === 'nmod:unmarked'))
      : []),
  ];
  const told = (i: number): boolean => stands(doc, i, row.objects);
  const any = row.objects?.has('*') ?? false;
  const object = row.objects && !any ? (objects.find(told) ?? -1) : -1;
  if (row.objects && (any ? patient < 0 : object < 0)) return undefined;
  if (row.beside && !standsBeside(doc, verb, row.beside, objects, object)) return undefined;
  if (row.notObjects?.has('*') && patient >= 0) return undefined;
  if (row.notObjects && (objects.some((o) => named(doc, o, row.notObjects)) || row.notObjects.has(particle)))
    return undefined;
  if (row.subjects) {
    const subject = passive ? (childrenOf(doc, verb).find((c) => caseOf(doc, c) === 'by') ?? -1) : subjectOf(doc, verb);
    // "were turned back at the gate": a row may do without who did it; "nobody robbed the guests" names none
    const unnamed =
      (passive && subject < 0 && row.subjects.has('-')) ||
      (object >= 0 && subject >= 0 && lower(doc, subject) === 'nobody');
    if (!unnamed && (subject < 0 || !withConjuncts(doc, subject).some((s) => stands(doc, s, row.subjects))))
      return undefined;
  }
  // "harshly attacked": the word before a verb says how; "let **only** women pass": whom
  if (
    row.modifiers &&
    ![verb, ...objects].some((at) =>
      childrenOf(doc, at).some((c) => relOf(doc, c) === 'advmod' && named(doc, c, row.modifiers)),
    )
  )
    return undefined;
  if (row.several && !areSeveral(doc, doerOf(doc, verb))) return undefined;
  if (row.clause && !saysMust(doc, verb, row.clause, row.class === 'THREATEN')) return undefined;
  if (row.prepositions) {
    const behind = pointsOnly(doc, verb, row, object >= 0 ? object : patient);
    if (
      (behind.length === 0 && !takenTo(doc, verb, row) && (row.behind || !leadsClause(doc, verb, row.prepositions))) ||
      (row.behind && !behind.some((b) => lies(doc, b, row.behind)) && !takenTo(doc, verb, row))
    )
      return undefined;
  }
  if (
    row.infinitive &&
    !childrenOf(doc, verb).some(
      (c) =>
        /^(xcomp|ccomp|advcl|acl)$/.test(relOf(doc, c)) &&
        takesTo(doc, c) &&
        (row.infinitives?.has(lower(doc, c)) ?? true),
    )
  ) {
    // "were given an hour to leave": below what stands beside the verb, too
    const inside = [patient, ...objects].some(
      (at) =>
        at >= 0 &&
        childrenOf(doc, at).some(
          (c) => relOf(doc, c) === 'acl' && takesTo(doc, c) && (row.infinitives?.has(lower(doc, c)) ?? true),
        ),
    );
    if (!inside && !(row.infinitives === undefined && row.prepositions && misread(doc, verb))) return undefined;
  }
  return { row, token: verb, object };
}

/** "made him kneel", "kept her awake", "raised a white flag": another object, a complement, or a word said of the object. */
const standsBeside = (doc: Doc, verb: number, words: WordList, objects: readonly number[], object: number): boolean =>
  [
    ...objects.filter((o) => o !== object),
    ...childrenOf(doc, verb).filter(
      (c) => c > verb && /^(?:xcomp|ccomp|advcl|advmod|conj|obl:unmarked|parataxis)$/.test(relOf(doc, c)),
    ),
    ...objects.flatMap((o) =>
      childrenOf(doc, o).filter((c) => /^(?:amod|acl|advmod|compound|conj|appos|obj)$/.test(relOf(doc, c))),
    ),
  ].some((o) => named(doc, o, words));

/** "called on Talin to free captives" with "free" read as an adjective: "to" before a word that hangs on a plural noun. */
function misread(doc: Doc, verb: number): boolean {
  for (let i = verb + 2; i < Math.min(doc.n - 1, verb + 12) && !/[.;:]/.test(formOf(doc, i)); i++)
    if (lower(doc, i) === 'to' && xposOf(doc, i) === 'TO' && uposOf(doc, i + 1) === 'ADJ') return true;
  return false;
}

/** "out of the gates of the prison", "through the jail door": what the way out belongs to; "three hours of shelling": what goes on. */
const lies = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  named(doc, i, words) ||
  (SPELL.test(lower(doc, i)) && counts(doc, i, words)) ||
  (/^(?:gates?|doors?|yards?|walls?|cells?)$/.test(lower(doc, i)) &&
    (counts(doc, i, words) || childrenOf(doc, i).some((c) => relOf(doc, c) === 'compound' && named(doc, c, words))));

const SPELL = /^(?:hours?|days?|nights?|weeks?|months?|spells?|waves?|rounds?|series|hail|torrent)$/;

/** "took the ministry to court" with "court" read as a verb. */
const takenTo = (doc: Doc, verb: number, { prepositions, behind }: EventRow): boolean =>
  behind !== undefined &&
  prepositions?.has('to') === true &&
  childBy(doc, verb, 'obj') >= 0 &&
  childrenOf(doc, verb).some(
    (c) =>
      xposOf(doc, c) === 'VB' &&
      /^(?:advcl|xcomp)$/.test(relOf(doc, c)) &&
      lower(doc, c - 1) === 'to' &&
      named(doc, c, behind),
  );

/** Phrases with the row's prepositions that are no weekday or month: "called the mayor on Friday". */
const pointsOnly = (doc: Doc, verb: number, row: EventRow, also: number): number[] => {
  // "kept away from the camp": the phrase may hang on the particle
  const particle = row.particle ? childrenOf(doc, verb).filter((c) => lower(doc, c) === row.particle) : [];
  const found = [verb, ...particle].flatMap((at) =>
    phrases(doc, at, row.prepositions ?? new Set(), at === verb ? also : -1),
  );
  return [...found, ...strandedIn(doc, verb, row)].filter((c) => !isCalendar(doc, c));
};
/** "the ferry was fired **on**": what the preposition belongs to stands before a passive. */
const strandedIn = (doc: Doc, verb: number, { prepositions, behind, objects }: EventRow): number[] =>
  behind === undefined && objects === undefined && isPassive(doc, verb)
    ? childrenOf(doc, verb).filter(
        (c) => c === verb + 1 && relOf(doc, c) === 'compound:prt' && prepositions?.has(lower(doc, c)),
      )
    : [];
const isCalendar = (doc: Doc, i: number): boolean => WEEKDAYS.has(lower(doc, i)) || MONTHS.has(lower(doc, i));

/** "charged two men with stealing it": the phrase behind the preposition is a clause. */
const leadsClause = (doc: Doc, verb: number, prepositions: ReadonlySet<string>): boolean =>
  childrenOf(doc, verb).some(
    (c) =>
      xposOf(doc, c) === 'VBG' &&
      relOf(doc, c) === 'advcl' &&
      childrenOf(doc, c).some((m) => m < c && MEANT.test(lower(doc, m)) && prepositions.has(lower(doc, m))),
  );
/** Prepositions that belong to their verb; "by", "after", "in" tell of its way or time before a clause. */
const MEANT = /^(?:of|for|from|with|over|about)$/;

const takesTo = (doc: Doc, verb: number): boolean => childrenOf(doc, verb).some((c) => lower(doc, c) === 'to');
const named = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  words !== undefined &&
  (words.has(lower(doc, i)) ||
    isOfKind(doc, i, words) ||
    (words.has('money') && MONEY.test(formOf(doc, i))) ||
    (words.has('@name') && uposOf(doc, i) === 'PROPN'));
const MONEY = /^(?:[A-Z]{0,3}\.?[$€£¥₹]|USD|EUR)/;
/** A word of the list, a thing counted or held by "of" that is one, or a name whose title is one. */
const stands = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  named(doc, i, words) ||
  (/^(NUM|NOUN|PROPN|SYM|ADJ|DET|PRON)$/.test(uposOf(doc, i)) && counts(doc, i, words)) ||
  (uposOf(doc, i) === 'PROPN' && titled(doc, i, words)) ||
  (VEHICLE.test(lemmaOf(doc, i)) && isOwned(doc, i, words));
/** "forty **army** lorries": whose they are stands before them; a name may be that of who made them. */
const isOwned = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  childrenOf(doc, i).some(
    (c) => c < i && /^(?:compound|amod)$/.test(relOf(doc, c)) && uposOf(doc, c) !== 'PROPN' && named(doc, c, words),
  );
const VEHICLE = /^(?:vehicle|lorry|truck|tank|car|bus|convoy|column|boat|helicopter)$/;
/** "thousands of farmers": the counted noun stands one phrase below. */
const counts = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  childrenOf(doc, i).some((c) => caseOf(doc, c) === 'of' && named(doc, c, words));
/** "Foreign Minister Velm Orin": the office before or behind the name. */
const titled = (doc: Doc, i: number, words: WordList | undefined): boolean =>
  childrenOf(doc, i).some((c) => /^(compound|flat|appos|nmod:desc)/.test(relOf(doc, c)) && named(doc, c, words));

/** Several doers: joined by "and", or one word in the plural that says so ("the two armies"). */
const areSeveral = (doc: Doc, doer: number): boolean =>
  doer >= 0 &&
  (withConjuncts(doc, doer).length > 1 ||
    childrenOf(doc, doer).some((c) => c < doer && /^(both|two|three|four|five)$/.test(lower(doc, c))));

/**
 * "said Talin must leave": a clause below with one of the helping verbs, and somebody else than a pronoun as its subject.
 * Of a threat it is the speaker who does it: "warned that it will close the strait".
 */
function saysMust(doc: Doc, verb: number, words: ReadonlySet<string>, himself: boolean): boolean {
  return childrenOf(doc, verb).some((c) => {
    if (!/^(ccomp|parataxis)$/.test(relOf(doc, c)) || c < verb) return false;
    const subject = childBy(doc, c, 'nsubj');
    const helped = childrenOf(doc, c).some((d) => relOf(doc, d).startsWith('aux') && words.has(lower(doc, d)));
    return helped && subject >= 0 && (himself ? SPEAKER.test(lower(doc, subject)) : uposOf(doc, subject) !== 'PRON');
  });
}

const SPEAKER = /^(?:it|they|he|she|we|i)$/;

function nounFits(doc: Doc, noun: number, row: EventRow): FrameHit | undefined {
  if (row.line && headOf(doc, noun) >= 0 && !opensBehindColon(doc, noun)) return undefined;
  const modifiers = childrenOf(doc, noun).filter(
    (c) => /^(compound|amod|nmod|nmod:poss)$/.test(relOf(doc, c)) && c < noun,
  );
  if (row.modifiers) {
    const near = noun > 0 ? [noun - 1] : [];
    if (![...modifiers, ...near].some((m) => named(doc, m, row.modifiers))) return undefined;
  }
  const matter = row.objects ? phrases(doc, noun, new Set(['of'])).find((o) => named(doc, o, row.objects)) : undefined;
  if (row.objects && matter === undefined) return undefined;
  if (row.prepositions) {
    // "the loss of the bridge to the front": the phrase may hang on the thing
    const behind = [noun, ...(matter === undefined ? [] : [matter])]
      .flatMap((at) => phrases(doc, at, row.prepositions ?? new Set(), at === noun ? lightVerb(doc, noun) : -1))
      .filter((c) => !isCalendar(doc, c));
    if (behind.length === 0 || (row.behind && !behind.some((b) => named(doc, b, row.behind)))) return undefined;
  }
  if (row.under && !row.under.has(caseOf(doc, noun))) return undefined;
  if (row.several && !areSeveral(doc, lightDoer(doc, noun))) return undefined;
  if (row.subjects && !withConjuncts(doc, lightDoer(doc, noun)).some((s) => stands(doc, s, row.subjects)))
    return undefined;
  return { row, token: noun, object: -1 };
}

/** Who does it by a light verb, or stands under it: "**the plan** came under fire". */
const lightDoer = (doc: Doc, noun: number): number => {
  const light = caseOf(doc, noun) === 'under' ? headOf(doc, noun) : lightVerb(doc, noun);
  return light < 0 ? -1 : doerOf(doc, light);
};

/** A state: an adjective said of somebody ("were missing after the raid"), never one that only describes. */
function stateFits(doc: Doc, state: number, row: EventRow): FrameHit | undefined {
  if (relOf(doc, state) === 'case') return isOutOf(doc, state, row) ? { row, token: state, object: -1 } : undefined;
  const said = childBy(doc, state, 'cop', 'aux:pass') >= 0 || uposOf(doc, state) === 'ADJ';
  const own = childBy(doc, state, 'nsubj', 'nsubj:pass');
  const subject = own >= 0 ? own : lineSubject(doc, state);
  if (!((said || subject !== own) && subject >= 0) && !/^(xcomp|conj|advcl)$/.test(relOf(doc, state))) return undefined;
  if (row.subjects && (subject < 0 || !withConjuncts(doc, subject).some((s) => stands(doc, s, row.subjects))))
    return undefined;
  if (row.particle && lower(doc, Math.min(state + 1, doc.n - 1)) !== row.particle) return undefined;
  if (
    row.infinitive &&
    !childrenOf(doc, state).some(
      (c) =>
        /^(xcomp|advcl|ccomp)$/.test(relOf(doc, c)) && takesTo(doc, c) && (row.infinitives?.has(lower(doc, c)) ?? true),
    )
  )
    return undefined;
  if (row.prepositions) {
    const behind = phrases(doc, state, row.prepositions, headOf(doc, state));
    if (behind.length === 0 || (row.behind && !behind.some((b) => named(doc, b, row.behind)))) return undefined;
  }
  return { row, token: state, object: -1 };
}

/** "The brigade **is out of** the barracks": the place is what the tree hangs the sentence on. */
function isOutOf(doc: Doc, state: number, { subjects, prepositions, behind }: EventRow): boolean {
  const place = headOf(doc, state);
  if (!prepositions?.has(lower(doc, state + 1)) || childBy(doc, place, 'cop') < 0) return false;
  const subject = childBy(doc, place, 'nsubj');
  return subject >= 0 && stands(doc, subject, subjects) && lies(doc, place, behind);
}

/**
 * The row that fits at a token: the most demanding one of its lemma, which may be a stop row (class `-`); nothing when
 * none fits or the word only describes another ("a kidnapped engineer", "protest song").
 */
export function frameAt(doc: Doc, token: number, table: EventTable): FrameHit | undefined {
  const pos = uposOf(doc, token);
  const rel = relOf(doc, token);
  const whole = wholeWord(doc, token);
  if (whole !== '') {
    // "a sit-down protest"
    if (/^(?:amod|compound)/.test(rel) || table.nouns.has(lower(doc, Math.min(token + 1, doc.n - 1)))) return undefined;
    const rows = table.nouns.get(whole);
    return rows && firstFit(rows, (row) => nounFits(doc, token, row));
  }
  const word = lower(doc, token);
  if (!table.verbs.has(word) && !table.nouns.has(word) && !table.states.has(word)) return undefined;
  const asVerb = (): FrameHit | undefined => firstFit(table.verbs.get(word), (row) => verbFits(doc, token, row));
  const asNoun = (): FrameHit | undefined => firstFit(table.nouns.get(word), (row) => nounFits(doc, token, row));
  const fronted = frontedPatient(doc, token) >= 0;
  const describes = (rel === 'amod' && !fronted) || (rel.startsWith('compound') && !isTried(doc, token, table));
  const state =
    describes && lineSubject(doc, token) < 0
      ? undefined
      : firstFit(table.states.get(word), (row) => stateFits(doc, token, row));
  if (state) return state;
  // "of 22 embargoes": a plural behind a preposition that was taken for a verb
  if (xposOf(doc, token) === 'VBZ' && childrenOf(doc, token).some((c) => c < token && relOf(doc, c) === 'case'))
    return asNoun();
  if (fronted) return asVerb();
  if (pos === 'VERB' && !describes) {
    // "fighting between", "the killing of": a verbal noun that the tagger took for a verb
    const verbal =
      xposOf(doc, token) === 'VBG' &&
      // "Fighting broke out": a helping verb or a clause by the tree
      (rel.startsWith('aux') ||
        (rel === 'csubj' && childBy(doc, token, 'obj', 'ccomp', 'xcomp') < 0) ||
        childrenOf(doc, token).some(
          (c) =>
            relOf(doc, c) === 'det' ||
            /^(between|of)$/.test(caseOf(doc, c)) ||
            (relOf(doc, c) === 'mark' && lower(doc, c) === 'of'),
        ));
    return verbal ? (asNoun() ?? asVerb()) : (asVerb() ?? (xposOf(doc, token) === 'VBG' ? asNoun() : undefined));
  }
  if ((pos === 'VERB' || pos === 'ADJ') && bareVerb(doc, token)) return asVerb();
  if (pos === 'NOUN') {
    const bare = bareVerb(doc, token);
    if (bare && (bare.object >= 0 || !table.nouns.has(word))) return asVerb();
  }
  if (isSaidOf(doc, token)) {
    const said = asVerb();
    if (said && DONE_THEN.test(said.row.class)) return said;
  }
  // "is ready to share": an adjective with its own subject
  if (pos === 'ADJ' && childBy(doc, token, 'nsubj') >= 0) {
    return firstFit(table.verbs.get(word), (row) => (row.infinitive ? verbFits(doc, token, row) : undefined));
  }
  if (describes) return undefined;
  return pos === 'NOUN' || (pos === 'ADJ' && /^(obj|nsubj|obl|conj)/.test(rel)) ? asNoun() : undefined;
}

/** Classes that a participle taken for a describing word tells: "was acquitted", and not "was determined". */
const DONE_THEN = /^(?:ASSAULT|COERCE|RETREAT|CONCEDE|SANCTION)$/;

/** "assassination attempt", "bomb plot": an event noun before a noun that says how it stands to fact. */
const isTried = (doc: Doc, token: number, { standing }: EventTable): boolean =>
  standing.over.get(lower(doc, headOf(doc, token)))?.some(({ as }) => as.has('noun')) ?? false;

function firstFit(
  rows: readonly EventRow[] | undefined,
  reads: (row: EventRow) => FrameHit | undefined,
): FrameHit | undefined {
  for (const row of rows ?? []) {
    const hit = reads(row);
    if (hit) return hit;
  }
  return undefined;
}
