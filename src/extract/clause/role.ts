import {
  childBy,
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
import { caseOf } from './role-span.ts';

/** Verbs whose object does what the infinitive below them says: "urged the army to leave". */
const OBJECT_CONTROL = new Set(
  'urge ask order force allow tell warn press persuade help want invite accuse call pressure compel permit enable encourage instruct beg expect see leave command direct'.split(
    ' ',
  ),
);
const BLAME = new Set(['accuse', 'blame', 'charge', 'suspect', 'convict', 'condemn', 'acquit']);

const lower = (doc: Doc, i: number): string => formOf(doc, i).toLowerCase();
const isVerb = (doc: Doc, i: number): boolean => i >= 0 && (uposOf(doc, i) === 'VERB' || uposOf(doc, i) === 'AUX');

/**
 * A past form that the parser took for a describing word in a sentence without any other verb ("The ministry
 * prohibited rallies"): what stands left of it is its subject, what it was hung on its object.
 */
export function bareVerb(doc: Doc, token: number): { readonly subject: number; readonly object: number } | undefined {
  const rel = relOf(doc, token);
  const apart = rel === 'acl' ? behindName(doc, token) : -1;
  if (apart >= 0) return { subject: apart, object: childBy(doc, token, 'obj') };
  if (
    !/^(amod|acl)$/.test(rel) ||
    token === 0 ||
    !/ed$|^(fought|sent|met|won|took|held|hit|struck)$/i.test(formOf(doc, token))
  )
    return undefined;
  const s = sentenceOf(doc, token);
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++) {
    if (uposOf(doc, i) === 'AUX' || (uposOf(doc, i) === 'VERB' && !/^(amod|acl)/.test(relOf(doc, i)))) return undefined;
    if (relOf(doc, i) === 'cop') return undefined;
  }
  const left = /^(NOUN|PROPN|NUM)$/.test(uposOf(doc, token - 1)) ? token - 1 : -1;
  if (left < 0 || byPhrase(doc, token) >= 0) return undefined;
  const head = headOf(doc, token);
  const root = relOf(doc, left).startsWith('nmod') && headOf(doc, left) < left ? headOf(doc, left) : left;
  const object = head > token ? head : childBy(doc, token, 'obj');
  return { subject: root, object };
}

/** "The mayor, Orla Venn, promised to pay": a verb behind a name set in commas, hung on the root of a sentence; its subject. */
function behindName(doc: Doc, token: number): number {
  const head = headOf(doc, token);
  if (head < 0 || headOf(doc, head) >= 0 || !/^(NOUN|PROPN)$/.test(uposOf(doc, head)) || head > token) return -1;
  if (formOf(doc, token - 1) !== ',' || uposOf(doc, token - 2) !== 'PROPN') return -1;
  const goesOn = childrenOf(doc, token).some(
    (c) =>
      c > token &&
      (/^(obj|ccomp)$/.test(relOf(doc, c)) ||
        hasTo(doc, c) ||
        childrenOf(doc, c).some((d) => d > token && lower(doc, d) === 'that')),
  );
  return goesOn && byPhrase(doc, token) < 0 ? head : -1;
}

/** "were killed", "soldiers killed by rebels": what is named is the one it happened to. */
export function isPassive(doc: Doc, verb: number): boolean {
  if (bareVerb(doc, verb)) return false;
  const kids = childrenOf(doc, verb);
  if (kids.some((c) => relOf(doc, c) === 'aux:pass' || relOf(doc, c) === 'nsubj:pass')) return true;
  const rel = relOf(doc, verb);
  if (kids.some((c) => relOf(doc, c) === 'aux' && /^(have|has|had|having|'ve|’ve)$/.test(lower(doc, c)))) return false;
  // "was detained but freed": the second participle shares the helping verb
  if (
    rel === 'conj' &&
    isVerb(doc, headOf(doc, verb)) &&
    /^VB[ND]$/.test(xposOf(doc, verb)) &&
    childBy(doc, verb, 'obj', 'nsubj', 'aux') < 0 &&
    isPassive(doc, headOf(doc, verb))
  )
    return true;
  if (xposOf(doc, verb) !== 'VBN') return false;
  if (rel === 'conj' && isVerb(doc, headOf(doc, verb)))
    return isPassive(doc, headOf(doc, verb)) && childBy(doc, verb, 'obj') < 0;
  return (rel === 'acl' || rel === 'advcl') && childBy(doc, verb, 'obj') < 0;
}

/** The subject tokens of a verb, found in its own clause or handed down by the clause above; none when nobody is named. */
export function subjectOf(doc: Doc, verb: number, depth = 0): number {
  if (depth > 6 || verb < 0) return -1;
  const bare = bareVerb(doc, verb);
  if (bare) return bare.subject;
  const own = childBy(doc, verb, 'nsubj');
  if (own >= 0) return antecedent(doc, own, verb);
  const before = nounBefore(doc, verb);
  if (before >= 0) return before;
  const [rel, head] = [relOf(doc, verb), headOf(doc, verb)];
  if (head < 0) return -1;
  const blamed = underBlame(doc, verb);
  if (blamed >= 0) return blamed;
  if (rel === 'acl:relcl' || rel === 'acl') {
    if (lower(doc, verb) !== lemmaOf(doc, verb) || !hasTo(doc, verb))
      return isVerb(doc, head) ? subjectOf(doc, head, depth + 1) : head;
    // "a pledge to attack": whoever gave the pledge
    const owner = childBy(doc, head, 'nmod:poss');
    const above = owner >= 0 ? owner : subjectOf(doc, headOf(doc, head), depth + 1);
    return above === head ? -1 : above;
  }
  if (rel === 'xcomp' || rel === 'advcl' || rel === 'ccomp') {
    if (!isVerb(doc, head)) return childBy(doc, head, 'nsubj');
    const object = childBy(doc, head, 'obj', 'iobj');
    if (rel !== 'advcl' && object >= 0 && OBJECT_CONTROL.has(lemmaOf(doc, head))) return object;
    if (rel !== 'advcl' && lemmaOf(doc, head) === 'call') {
      const called = childrenOf(doc, head).find(
        (c) => relOf(doc, c).startsWith('obl') && /^(on|upon|for)$/.test(caseOf(doc, c)),
      );
      if (called !== undefined) return called;
    }
    if (rel === 'ccomp' && !hasTo(doc, verb)) return -1;
    return subjectOf(doc, head, depth + 1);
  }
  if (rel === 'conj' || rel === 'parataxis')
    return isVerb(doc, head) ? subjectOf(doc, head, depth + 1) : childBy(doc, head, 'nsubj');
  return -1;
}

/** "after their relatives were killed": the noun right before a finite helping verb, when the tree gave it no subject. */
function nounBefore(doc: Doc, verb: number): number {
  const aux = childrenOf(doc, verb).find(
    (c) => c < verb && /^aux/.test(relOf(doc, c)) && /^(was|were|is|are|has|have|had|will)$/.test(lower(doc, c)),
  );
  return aux !== undefined &&
    aux > 0 &&
    /^(NOUN|PROPN|PRON)$/.test(uposOf(doc, aux - 1)) &&
    !/^(that|which|who|what|there)$/.test(lower(doc, aux - 1))
    ? aux - 1
    : -1;
}

const hasTo = (doc: Doc, verb: number): boolean =>
  childrenOf(doc, verb).some((c) => lower(doc, c) === 'to' && c < verb);

/** "accused by Y of attacking Z": the attacker is the one accused, wherever the clause was hung. */
export function underBlame(doc: Doc, verb: number): number {
  const marked = childrenOf(doc, verb).some(
    (c) => /^(of|for|with)$/.test(lower(doc, c)) && c < verb && /^(mark|case)$/.test(relOf(doc, c)),
  );
  const having = childrenOf(doc, verb).some((c) => lower(doc, c) === 'having');
  if (!marked || (xposOf(doc, verb) !== 'VBG' && !having)) return -1;
  for (let up = headOf(doc, verb), steps = 0; up >= 0 && steps < 4; up = headOf(doc, up), steps++) {
    if (isVerb(doc, up) && BLAME.has(lemmaOf(doc, up))) return patientOf(doc, up);
  }
  return -1;
}

/** The one a verb happens to: its object, or the subject of its passive; -1 when nobody is named. */
export function patientOf(doc: Doc, verb: number): number {
  const bare = bareVerb(doc, verb);
  if (bare) return bare.object;
  if (isPassive(doc, verb)) return subjectOf(doc, verb);
  // a "that" which only opens the clause may have been taken for its object
  const objects = childrenOf(doc, verb).filter((c) => relOf(doc, c) === 'obj');
  const direct = objects.find((c) => c > verb) ?? objects[0] ?? -1;
  const object = direct >= 0 ? direct : childBy(doc, verb, 'iobj');
  if (object >= 0) return antecedent(doc, object, verb);
  // "captured and killed dozens": the object stands behind the second verb
  const next = childrenOf(doc, verb).find((c) => relOf(doc, c) === 'conj' && isVerb(doc, c) && c - verb <= 4);
  return next === undefined || childBy(doc, next, 'nsubj') >= 0 ? -1 : childBy(doc, next, 'obj');
}

/** The doer of a verb: its subject, or the "by" phrase of its passive; -1 when nobody is named. */
export function doerOf(doc: Doc, verb: number): number {
  return isPassive(doc, verb) ? byPhrase(doc, verb) : subjectOf(doc, verb);
}

/** The noun behind "by" under a verb or a noun; -1 when there is none. */
export function byPhrase(doc: Doc, i: number): number {
  for (const c of childrenOf(doc, i)) {
    const rel = relOf(doc, c);
    if (rel === 'obl:agent' || ((rel.startsWith('obl') || rel.startsWith('nmod')) && caseOf(doc, c) === 'by')) return c;
  }
  return -1;
}

/** "who", "which" and "that" stand for the noun their clause hangs on. */
function antecedent(doc: Doc, subject: number, verb: number): number {
  if (!/^(who|which|that|whom)$/.test(lower(doc, subject))) return subject;
  let clause = verb;
  for (let steps = 0; steps < 5 && clause >= 0; steps++) {
    if (relOf(doc, clause) === 'acl:relcl' || relOf(doc, clause) === 'acl') return headOf(doc, clause);
    clause = headOf(doc, clause);
  }
  return -1;
}

/** Phrases with one of these prepositions under a verb or noun, and under `also` (the object of a light verb). */
export function phrases(doc: Doc, i: number, prepositions: ReadonlySet<string>, also = -1): number[] {
  const found = [i, also]
    .filter((at) => at >= 0)
    .flatMap((at) => childrenOf(doc, at))
    .filter(
      (c) => /^(obl|nmod)/.test(relOf(doc, c)) && relOf(doc, c) !== 'nmod:poss' && prepositions.has(caseOf(doc, c)),
    );
  return found.length > 0 || uposOf(doc, i) !== 'NOUN' ? found : behind(doc, i, prepositions);
}

/** "clashes with the army": a preposition right behind a noun belongs to it, whatever word its phrase was hung on. */
function behind(doc: Doc, noun: number, prepositions: ReadonlySet<string>): number[] {
  const next = noun + 1;
  if (next >= doc.n || !prepositions.has(formOf(doc, next).toLowerCase()) || relOf(doc, next) !== 'case') return [];
  const phrase = headOf(doc, next);
  return phrase > next && headOf(doc, phrase) !== noun && phrase - next < 8 ? [phrase] : [];
}
