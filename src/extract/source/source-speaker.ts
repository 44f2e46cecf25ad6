import {
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  sentenceOf,
  subtree,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import {
  baseRel,
  isGerund,
  isInfinitive,
  isTime,
  kids,
  leadOf,
  low,
  nounPhrase,
  range,
} from '../clause/statement-tree.ts';
import { ownSubject } from './source-clause.ts';
import { isItemSign, listSubject } from './source-item.ts';
import { mediumOf } from './source-kind.ts';
import {
  acrossAside,
  beforeAside,
  beforeHiddenVerb,
  headIn,
  hiddenPeople,
  opensClause,
  outOfPhrase,
  ownedName,
} from './source-led.ts';
import { verbBefore } from './source-participle.ts';

/** Who speaks, as the tree has it. `head` is -1 when the clause hides it ("was accused of"). */
export interface Speaker {
  readonly head: number;
  /** The relative pronoun that stood for `head`: "the envoy, **who** said". */
  readonly pronoun?: number;
  /** The words of the source, where something surer than the tree says which. */
  readonly tokens?: readonly number[];
  /** What the passive verb acts on: it belongs to the content. */
  readonly patient?: number;
}

/** How far up the tree a subject may be looked for. */
const STEPS = 6;
const RELATIVE = /^(who|which|that|whom)$/;

/** The speaker of the verb `verb`; nothing when the clause has no subject to be found and is no passive. */
export function speakerOf(doc: Doc, verb: number): Speaker | undefined {
  if (isPassive(doc, verb)) return passiveSpeaker(doc, verb);
  const lead = verbBefore(doc, verb);
  if (lead >= 0) return speakerOf(doc, lead);
  const speaker = activeSpeaker(doc, verb);
  if (!speaker && /^VB[DZP]$/.test(xposOf(doc, verb))) {
    const across = acrossAside(doc, verb);
    return across && { head: headIn(doc, across), tokens: across };
  }
  if (speaker && speaker.head >= 0 && isItemSign(doc, speaker.head)) {
    const subject = listSubject(doc, speaker.head);
    return subject && { head: subject.at(-1) as number, tokens: subject };
  }
  if (!speaker || speaker.head < 0 || speaker.pronoun !== undefined || speaker.tokens) return speaker;
  const owned = ownedName(doc, verb, speaker.head);
  if (owned) return owned;
  const people = hiddenPeople(doc, verb, speaker.head);
  if (people >= 0) return { head: people, tokens: range(nounPhrase(doc, speaker.head).core[0] ?? people, people) };
  // "said **the runway** would be mended", "said **an hour** later"
  // "Talks failed, **the head of the team, Talin Haro**, told them": a verb joined to another by nothing but a comma.
  const loose =
    baseRel(doc, verb) === 'conj' &&
    speaker.head < verb &&
    kids(doc, verb, 'cc').length === 0 &&
    formOf(doc, verb - 1) === ',';
  const behind =
    loose ||
    (speaker.head > verb &&
      (isTime(doc, speaker.head) || baseRel(doc, speaker.head) === 'obj' || opensClause(doc, speaker.head)));
  const across = behind ? acrossAside(doc, verb) : undefined;
  if (across) return { head: headIn(doc, across), tokens: across };
  const words = beforeHiddenVerb(doc, verb, speaker.head);
  if (words) return { head: headIn(doc, words), tokens: words };
  const told = beforeAside(doc, verb, speaker.head);
  return told.tokens ? told : outOfPhrase(doc, verb, told.head);
}

const QUANTIFIER = /^(some|many|most|others|several)$/;

function activeSpeaker(doc: Doc, verb: number): Speaker | undefined {
  const subject = ownSubject(doc, verb, subjectOf(doc, verb, STEPS));
  const beside = neighbourOf(doc, verb);
  if (beside >= 0 && beside !== subject && (subject < 0 || isTime(doc, subject) || standsApart(doc, beside, subject)))
    return { head: beside };
  if (subject < 0 || isTime(doc, subject)) {
    const first = ownSubject(doc, verb, acrossAnd(doc, verb));
    return first < 0 ? undefined : { head: first };
  }
  // "The two will meet, and **both** ask"
  if (low(doc, verb - 1) === 'both' && low(doc, verb - 2) === 'and') return { head: verb - 1 };
  const met = contactNoun(doc, verb, subject);
  if (met >= 0) return { head: met };
  const right = invertedNoun(doc, verb, subject);
  if (right >= 0) return { head: right };
  return throughRelative(doc, verb, subject);
}

/** "**Officials** we spoke to doubt it": a pronoun right behind a noun, with a verb of its own before this one; -1 for none. */
function contactNoun(doc: Doc, verb: number, subject: number): number {
  if (!/^(we|i|they|he|she|you)$/.test(low(doc, subject)) || subject >= verb) return -1;
  const noun = subject - 1;
  if (noun < 0 || uposOf(doc, noun) !== 'NOUN' || isTime(doc, noun) || sentenceOf(doc, noun) !== sentenceOf(doc, verb))
    return -1;
  const own = range(subject + 1, verb - 1).filter(
    (i) => uposOf(doc, i) === 'VERB' && /^VB[DPZN]$/.test(xposOf(doc, i)),
  );
  return own.length > 0 && !range(subject + 1, verb - 1).some((i) => /^(PUNCT|SCONJ|CCONJ)$/.test(uposOf(doc, i)))
    ? noun
    : -1;
}

/** "Nonsense, say **the separatists**": a bare word, a comma, the verb, and who speaks; -1 where the order is the usual one. */
function invertedNoun(doc: Doc, verb: number, subject: number): number {
  const bare = subject === doc.sentStart[sentenceOf(doc, verb)] && uposOf(doc, subject) === 'NOUN';
  if (!bare || subject !== verb - 2 || formOf(doc, verb - 1) !== ',') return -1;
  return nounRightOf(doc, verb);
}

/** "Its leader accused the premier **and asked** for talks": the subject of the sentence, where the tree joined the second verb to something else; -1 for none. */
function acrossAnd(doc: Doc, verb: number): number {
  let left = verb - 1;
  while (left > 0 && /^(ADV|AUX|PART)$/.test(uposOf(doc, left))) left--;
  if (left <= 0 || !/^(and|but)$/.test(low(doc, left)) || !/^VB[DZPN]$/.test(xposOf(doc, verb))) return -1;
  let root = verb;
  while (headOf(doc, root) >= 0) root = headOf(doc, root);
  if (root >= verb) return -1;
  if (/^(NOUN|PROPN)$/.test(uposOf(doc, root))) return root;
  const [subject] = kids(doc, root, 'nsubj');
  return subject !== undefined && subject < verb && !isTime(doc, subject) && !RELATIVE.test(low(doc, subject))
    ? subject
    : -1;
}

/** Whether the noun right before the verb begins after a comma or quotation mark that cuts it off from `subject`. */
function standsApart(doc: Doc, beside: number, subject: number): boolean {
  if (subject > beside) return false;
  const [first] = subtree(doc, beside);
  const lead = Math.max(first, subject + 1) - 1;
  if (first <= subject || !/^[,"”“’]$|^''$/.test(formOf(doc, lead))) return false;
  // "Its expert, after examination of the tracks, said": nobody speaks behind a preposition.
  if (uposOf(doc, first) === 'ADP') return false;
  return uposOf(doc, beside) === 'PRON' || !kids(doc, subject, 'appos', 'conj').includes(beside);
}

/** A verb whose subject is what it acts on. */
export function isPassive(doc: Doc, verb: number): boolean {
  if (opensAsPassive(doc, verb) || isAskedAside(doc, verb)) return true;
  if (isRootAfterAll(doc, verb) || hasOwnSubject(doc, verb)) return false;
  if (kids(doc, verb, 'nsubj', 'csubj', 'aux').some((child) => /:pass$/.test(relOf(doc, child))))
    // "Lesk last night denied reports": a past form without "was" acts, whatever the tree calls its subject.
    return !(xposOf(doc, verb) === 'VBD' && baseRel(doc, verb) !== 'conj' && kids(doc, verb, 'aux').length === 0);
  if (xposOf(doc, verb) !== 'VBN' || kids(doc, verb, 'aux', 'nsubj', 'obj', 'ccomp').length > 0) return false;
  const rel = baseRel(doc, verb);
  // "was named and accused of": a second participle goes with the first.
  if (rel === 'conj') return isPassive(doc, headOf(doc, verb));
  if (agentOf(doc, verb) >= 0) return true;
  // "aides insisted that" is often taken for "aides [who were] insisted": only "accused of", "described as" stay passive.
  return rel === 'acl' && kids(doc, verb, 'obl', 'advcl').some((child) => /^(of|as|with)\b/.test(leadOf(doc, child)));
}

/** "**Asked** whether the list was real, she shrugged": a participle that opens its sentence before a preposition or a question. */
export const opensAsPassive = (doc: Doc, verb: number): boolean =>
  verb === doc.sentStart[sentenceOf(doc, verb)] &&
  /^VB[ND]$/.test(xposOf(doc, verb)) &&
  /^(whether|if|how|why|when|what|who|where|about|by|on|for|to)$/.test(low(doc, verb + 1));

/** "Its leader accused the premier of": a noun as root and its participle with an object are a subject and its verb. */
function isRootAfterAll(doc: Doc, verb: number): boolean {
  const noun = headOf(doc, verb);
  if (noun < 0 || noun > verb || relOf(doc, verb) !== 'acl' || headOf(doc, noun) >= 0) return false;
  if (!/^(VBN|VBD)$/.test(xposOf(doc, verb)) || kids(doc, noun, 'nsubj', 'cop').length > 0) return false;
  const [, last] = subtree(doc, noun);
  if (
    kids(doc, verb, 'aux').length > 0 ||
    !/[.!?"”]/.test(formOf(doc, last)) ||
    /^(by|of|as|in|to)$/.test(low(doc, verb + 1))
  )
    return false;
  return kids(doc, verb, 'obj', 'ccomp').length > 0 || /^(PROPN|DET|NOUN|PRON|ADJ|NUM)$/.test(uposOf(doc, verb + 1));
}

/** "Haro, **asked** about the list, says", "When **asked** whether it was so, he left": a participle that tells what somebody was asked. */
function isAskedAside(doc: Doc, verb: number): boolean {
  if (!/^(ask|press|question|quiz)$/.test(lemmaOf(doc, verb)) || !/^VB[ND]$/.test(xposOf(doc, verb))) return false;
  if (!/^(whether|if|how|why|when|what|who|where|about|by|on|for|to)$/.test(low(doc, verb + 1))) return false;
  if (/^(when|once|if)$/.test(low(doc, verb - 1))) return true;
  if (formOf(doc, verb - 1) !== ',' || !/^(NOUN|PROPN)$/.test(uposOf(doc, verb - 2))) return false;
  const end = (doc.sentStart[sentenceOf(doc, verb) + 1] as number) - 1;
  const cut = range(verb + 1, end).find((i) => /^[,:]$/.test(formOf(doc, i)));
  return cut !== undefined && cut < end;
}

/** "The force has warned that **funds** could be cut": of two subjects the one behind the verb is that of its clause, and a plain one before it acts. */
const hasOwnSubject = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some((child) => child < verb && relOf(doc, child) === 'nsubj') &&
  !childrenOf(doc, verb).some((child) => child < verb && /:pass$/.test(relOf(doc, child)));

const agentOf = (doc: Doc, verb: number): number =>
  kids(doc, verb, 'obl').find((child) => relOf(doc, child) === 'obl:agent' || leadOf(doc, child) === 'by') ?? -1;

function passiveSpeaker(doc: Doc, verb: number): Speaker {
  const subject = kids(doc, verb, 'nsubj')[0] ?? -1;
  const noun = relOf(doc, verb) === 'acl' ? headOf(doc, verb) : -1;
  let patient = subject >= 0 ? subject : noun;
  if (patient < 0 && /^(conj|xcomp|advcl)$/.test(baseRel(doc, verb)))
    patient = subjectOf(doc, headOf(doc, verb), STEPS);
  if (patient >= 0 && RELATIVE.test(low(doc, patient))) patient = throughRelative(doc, verb, patient).head;
  if (patient >= 0 && uposOf(doc, patient) === 'PRON' && low(doc, patient) === 'it') patient = -1;
  return { head: agentOf(doc, verb), ...(patient >= 0 ? { patient } : {}) };
}

/** Whom an adjective is said of: its subject, that of "remain" or "feel" above it, or the noun it stands behind. */
export function bearerOf(doc: Doc, adjective: number): Speaker | undefined {
  for (let at = adjective, step = 0; at >= 0 && step < STEPS; at = headOf(doc, at), step++) {
    const [subject] = kids(doc, at, 'nsubj');
    if (subject !== undefined) return throughRelative(doc, at, subject);
    if (/^(acl|amod)$/.test(baseRel(doc, at)) && headOf(doc, at) < at) return { head: headOf(doc, at) };
    if (!/^(conj|xcomp|advcl)$/.test(baseRel(doc, at))) return undefined;
  }
  return undefined;
}

/** The subject of a verb, its own or the one it shares; -1 for none. */
function subjectOf(doc: Doc, verb: number, steps: number): number {
  if (steps === 0 || verb < 0) return -1;
  // "opened by saying **the key** was not the question": nobody speaks behind a gerund.
  const all = kids(doc, verb, 'nsubj').filter(
    (child) => low(doc, child) !== 'there' && !(xposOf(doc, verb) === 'VBG' && child > verb),
  );
  // "They quarrelled after **a guard** claimed": of two subjects the one in the clause of the verb.
  const marked = kids(doc, verb, 'mark').findLast((mark) => mark < verb);
  // "If it does not **I** promise": of two the pronoun right before the verb.
  const near = all.length > 1 && all.includes(verb - 1) && /^(i|we|he|she|they)$/.test(low(doc, verb - 1));
  const own = near ? verb - 1 : (all.find((child) => marked !== undefined && child > marked && child < verb) ?? all[0]);
  if (own !== undefined) return own;
  const up = headOf(doc, verb);
  const rel = relOf(doc, verb);
  if (up < 0) return -1;
  // "names nobody, **aside** from saying", "accused him, **then** asked him"
  if (uposOf(doc, up) === 'ADV' && isGerund(doc, verb)) return clauseSubject(doc, headOf(doc, up), steps);
  if (low(doc, verb - 1) === 'then' && formOf(doc, verb - 2) === ',' && up < verb) return clauseSubject(doc, up, steps);
  if (rel === 'conj') return subjectOf(doc, up, steps - 1);
  if (rel === 'xcomp') return subjectOf(doc, up, steps - 1);
  if (rel === 'acl') return nounSubject(doc, verb, up, steps);
  if (rel === 'acl:relcl') return up;
  // "he said, adding he would go": the tree may take what goes on for what was said.
  if (rel === 'ccomp' && isGerund(doc, verb) && formOf(doc, verb - 1) === ',') return clauseSubject(doc, up, steps);
  if (rel === 'advcl' || rel === 'parataxis' || rel === 'dep')
    return isGerund(doc, verb) || isInfinitive(doc, verb) || xposOf(doc, verb) === 'VBN'
      ? clauseSubject(doc, up, steps)
      : -1;
  return -1;
}

function clauseSubject(doc: Doc, up: number, steps: number): number {
  if (up < 0) return -1;
  if (isPassive(doc, up)) return kids(doc, up, 'nsubj')[0] ?? -1;
  return subjectOf(doc, up, steps - 1);
}

/** "officials claiming that": the officials. "issued a letter saying that": whoever issued it. */
function nounSubject(doc: Doc, verb: number, noun: number, steps: number): number {
  if (xposOf(doc, verb) === 'VBN' || xposOf(doc, verb) === 'VBD') return noun;
  if (!isGerund(doc, verb)) return -1;
  const cut = formOf(doc, verb - 1) === ',';
  if (mediumOf(lemmaOf(doc, noun)) === undefined)
    return cut || baseRel(doc, noun) === 'obl' ? governorSubject(doc, noun, steps) : noun;
  const owner = kids(doc, noun, 'nmod').find(
    (child) => relOf(doc, child) === 'nmod:poss' || /^(by|from)$/.test(leadOf(doc, child)),
  );
  if (owner !== undefined) return owner;
  return governorSubject(doc, noun, steps);
}

/** Who did what the noun is part of: "issued a letter", "wrote to the board"; the noun itself when nobody did. */
function governorSubject(doc: Doc, noun: number, steps: number): number {
  const governor = headOf(doc, noun);
  if (governor >= 0 && /^(obj|obl)$/.test(baseRel(doc, noun)) && !isPassive(doc, governor)) {
    const subject = subjectOf(doc, governor, steps - 1);
    if (subject >= 0) return subject;
  }
  return noun;
}

function throughRelative(doc: Doc, verb: number, subject: number): Speaker {
  if (!RELATIVE.test(low(doc, subject)) || uposOf(doc, subject) === 'NOUN') return { head: subject };
  const past = isBehindRelative(doc, subject, verb);
  for (let at = verb, step = 0; at >= 0 && step < STEPS; at = headOf(doc, at), step++)
    if (relOf(doc, at) === 'acl:relcl' && headOf(doc, at) < subject)
      return past ? { head: headOf(doc, at) } : { head: headOf(doc, at), pronoun: subject };
  return { head: subject };
}

/** "Father Haro, **who** crosses every Sunday, **thinks**": behind the comma that ends the relative clause the verb is the sentence's own. */
function isBehindRelative(doc: Doc, pronoun: number, verb: number): boolean {
  if (!/^([,\u2013\u2014]|--)$/.test(formOf(doc, verb - 1)) || !/^([,\u2013\u2014]|--)$/.test(formOf(doc, pronoun - 1)))
    return false;
  for (let i = pronoun + 1; i < verb - 1; i++) if (/^(VB[DZP]|MD)$/.test(xposOf(doc, i))) return true;
  return false;
}

/**
 * Where the tree gave no subject: the noun that stands right beside a finite verb, "said the mayor" or "the mayor said".
 * Gives its head, -1 for none.
 */
function neighbourOf(doc: Doc, verb: number): number {
  if (!/^VB[DZP]$/.test(xposOf(doc, verb))) return -1;
  let left = verb - 1;
  while (left >= 0 && (/^(ADV|AUX|PART)$/.test(uposOf(doc, left)) || isTime(doc, left))) left--;
  // "Orim (Talin) said": a bracket stands between.
  if (left >= 0 && formOf(doc, left) === ')')
    for (let at = left, step = 0; at > 0 && step < 10; at--, step++)
      if (formOf(doc, at) === '(') {
        left = at - 1;
        break;
      }
  if (left >= 0 && isNominal(doc, left)) return topNoun(doc, left, verb);
  // "**Some** say"
  if (left >= 0 && QUANTIFIER.test(low(doc, left)) && headOf(doc, left) === verb) return left;
  // Behind "and" the verb has its subject further left, and a noun on its right is its object.
  if (baseRel(doc, verb) === 'conj' && left >= 0 && /^(CCONJ|NOUN|PRON|PROPN)$/.test(uposOf(doc, left))) return -1;
  // "one of them, Haro, said the road was open": what has a verb of its own is told, and tells nothing.
  const right = nounRightOf(doc, verb);
  if (
    right >= 0 &&
    headOf(doc, right) > right &&
    relOf(doc, right) === 'nsubj' &&
    baseRel(doc, headOf(doc, right)) === 'ccomp' &&
    headOf(doc, headOf(doc, right)) === verb
  )
    return -1;
  return nounRightOf(doc, verb);
}

/** The head of the noun phrase that begins right after a verb; -1 for none, and for hearers ("told me"). */
export function nounRightOf(doc: Doc, verb: number): number {
  const right = verb + 1;
  if (right >= doc.n || /^(me|him|her|them|us|you|it)$/.test(low(doc, right)) || lemmaOf(doc, verb) === 'tell')
    return -1;
  if (!/^(PROPN|DET|NOUN|PRON|ADJ|NUM)$/.test(uposOf(doc, right)) || isTime(doc, right)) return -1;
  let at = right;
  // "says one of them"
  if (uposOf(doc, at) === 'NUM' && at + 1 < doc.n && low(doc, at + 1) === 'of') return at;
  // "says the 70-year-old"
  const aged = range(right, Math.min(doc.n - 1, right + 6)).find((i) => /(?:^|-)old$/.test(low(doc, i)));
  if (aged !== undefined && low(doc, right) === 'the' && /^\d/.test(formOf(doc, right + 1))) return aged;
  while (at + 1 < doc.n && !isNominal(doc, at) && /^(DET|ADJ|NUM|ADV)$/.test(uposOf(doc, at))) at++;
  // "said an **hour** later"
  return isNominal(doc, at) && !isTime(doc, at) ? topNoun(doc, at, verb) : -1;
}

const isNominal = (doc: Doc, i: number): boolean =>
  /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, i)) && !/^\W/.test(formOf(doc, i));

/** Climbs from a word of a noun phrase to its head, without crossing the verb. */
function topNoun(doc: Doc, i: number, verb: number): number {
  let at = i;
  for (let step = 0; step < STEPS; step++) {
    const up = headOf(doc, at);
    if (up < 0 || up === verb || !isNominal(doc, up) || up < verb !== i < verb) return at;
    if (!/^(compound|flat|amod|nmod|appos|conj|det)$/.test(baseRel(doc, at))) return at;
    at = up;
  }
  return at;
}
