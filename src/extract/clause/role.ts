import { childBy, childrenOf, type Doc, formOf, headOf, relOf, uposOf } from '../../annotate/doc.ts';
import { caseOf } from './role-span.ts';
import { SUBJECT_RULES } from './subject-rules.ts';
import { antecedent, bareVerb, byPhrase, isPassive, isVerb } from './voice.ts';

/** A token with the name of the rule that found it. */
export interface Found {
  readonly token: number;
  readonly rule: string;
}

/** The subject of a verb, in its own clause or handed down by the clause above, with its rule; nothing when nobody is named. */
export function findSubject(doc: Doc, verb: number, depth = 0): Found | undefined {
  if (depth > 6 || verb < 0) return undefined;
  const ask = {
    above: (other: number): number => findSubject(doc, other, depth + 1)?.token ?? -1,
    patient: (other: number): number => patientOf(doc, other, depth + 1),
  };
  for (const rule of SUBJECT_RULES) {
    const token = rule.find(doc, verb, ask);
    if (token !== undefined) return token >= 0 ? { token, rule: rule.name } : undefined;
  }
  return undefined;
}

/** The subject token of a verb; -1 when nobody is named. */
export const subjectOf = (doc: Doc, verb: number): number => findSubject(doc, verb)?.token ?? -1;

/** The doer of a verb: its subject, or the "by" phrase of its passive; -1 when nobody is named. */
export const doerOf = (doc: Doc, verb: number): number =>
  isPassive(doc, verb) ? byPhrase(doc, verb) : subjectOf(doc, verb);

/** The one a verb happens to: its object, or the subject of its passive; -1 when nobody is named. */
export function patientOf(doc: Doc, verb: number, depth = 0): number {
  const misread = bareVerb(doc, verb);
  if (misread) return misread.object;
  if (isPassive(doc, verb)) return findSubject(doc, verb, depth)?.token ?? -1;
  // a "that" which only opens the clause may have been taken for its object
  const objects = childrenOf(doc, verb).filter((c) => relOf(doc, c) === 'obj');
  const direct = objects.find((c) => c > verb) ?? objects[0] ?? -1;
  const object = direct >= 0 ? direct : childBy(doc, verb, 'iobj');
  if (object >= 0) return antecedent(doc, nounOf(doc, object), verb);
  // "the man whom police arrested", with "whom" hung on the subject
  const [own, noun] = [childBy(doc, verb, 'nsubj'), headOf(doc, verb)];
  if (
    relOf(doc, verb) === 'acl:relcl' &&
    own > noun &&
    childrenOf(doc, own).some((c) => /^whom$/i.test(formOf(doc, c)))
  )
    return noun;
  // "has released President Orla Venn": an object taken for a doer, though there is no "by"
  const bare = childrenOf(doc, verb).find((c) => c > verb && relOf(doc, c) === 'obl:agent' && caseOf(doc, c) === '');
  if (bare !== undefined) return bare;
  // "let go four hostages": the object hangs on the bare verb behind
  const let_ = /^let/i.test(formOf(doc, verb)) ? childrenOf(doc, verb).find((c) => c === verb + 1) : undefined;
  if (let_ !== undefined && relOf(doc, let_) === 'xcomp') return childBy(doc, let_, 'obj');
  // "captured and killed dozens": the object stands behind the second verb
  const next = childrenOf(doc, verb).find((c) => relOf(doc, c) === 'conj' && isVerb(doc, c) && c - verb <= 4);
  return next === undefined || childBy(doc, next, 'nsubj') >= 0 ? -1 : childBy(doc, next, 'obj');
}

/** "the Talin sergeant", hung on its article: the noun. */
const nounOf = (doc: Doc, object: number): number =>
  uposOf(doc, object) === 'DET'
    ? (childrenOf(doc, object).find((c) => c > object && /^(NOUN|PROPN)$/.test(uposOf(doc, c))) ?? object)
    : object;

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
