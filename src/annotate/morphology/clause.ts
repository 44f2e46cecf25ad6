import { CLAUSE, TIMES, type Time } from './clause-code.ts';
import { unpackFeature } from './feature.ts';
import { isPassiveForm } from './verb-feats.ts';
import { childOf, childWhere, hasTo, headAt, isRel, lowAt, relAt, tagAt, type Words } from './words.ts';

/**
 * For every predicate (a verb that helps no other, or a word with a copula) what its verb group says: time, negation,
 * passive, perfect, progressive, modal; 0 for all other words. A predicate joined to another one whose helping verb it
 * shares ("was caught and freed") takes over what that one says.
 */
export function clauseOfWords(words: Words, feats: Uint32Array): Uint8Array {
  const clause = new Uint8Array(feats.length);
  // Conjuncts come after what they are joined to, so one pass will do.
  for (let i = 0; i < feats.length; i++) {
    if (isPredicate(words, feats, i)) clause[i] = ownGroup(words, feats, i) | shared(words, feats, clause, i);
  }
  return clause;
}

function isPredicate(words: Words, feats: Uint32Array, i: number): boolean {
  if (childOf(words, i, 'cop') >= 0) return true;
  if (unpackFeature(feats[i] as number, 'VerbForm') === undefined) return false;
  return !isRel(relAt(words, i), ['aux', 'cop', 'case', 'mark', 'fixed']);
}

function ownGroup(words: Words, feats: Uint32Array, i: number): number {
  const helps = (c: number) => isRel(relAt(words, c), ['aux', 'cop']);
  const first = childWhere(words, i, (c) => helps(c) && isDated(feats, c));
  const lead = first >= 0 ? first : i;
  let cell = isDated(feats, lead) ? timeOf(words, lead) : 0;
  if (tagAt(words, lead) === 'MD') cell |= CLAUSE.modal;
  if (isNegatedGroup(words, i)) cell |= CLAUSE.negated;
  const tag = tagAt(words, i);
  const passive = childOf(words, i, 'aux:pass', 'nsubj:pass') >= 0 || (tag === 'VBN' && isPassiveForm(words, i));
  if (passive && relAt(words, i) !== 'amod') cell |= CLAUSE.passive;
  const helper = (lemma: string) =>
    childWhere(words, i, (c) => relAt(words, c) === 'aux' && words.lemma[c] === lemma) >= 0;
  if (helper('have')) cell |= CLAUSE.perfect;
  if (tag === 'VBG' && helper('be')) cell |= CLAUSE.progressive;
  return cell;
}

/** Finite, and no imperative: that has no time. */
const isDated = (feats: Uint32Array, i: number): boolean =>
  unpackFeature(feats[i] as number, 'VerbForm') === 'Fin' && unpackFeature(feats[i] as number, 'Mood') !== 'Imp';

function timeOf(words: Words, verb: number): number {
  const at = (time: Time) => TIMES.indexOf(time) + 1;
  if (tagAt(words, verb) !== 'MD') return at(tagAt(words, verb) === 'VBD' ? 'past' : 'present');
  const form = lowAt(words, verb);
  if (/^(will|'ll|ll|wo|shall|sha)$/.test(form)) return at('future');
  return at(/^(would|'d|d|could|might|should)$/.test(form) ? 'conditional' : 'present');
}

const NO = /^(not|n't|never|neither|nor)$/;
const NOBODY = /^(nobody|nothing|none|noone|neither)$/;

/** "did not", "never", "no longer"; "nobody came", "no shot was fired", "found nothing"; "without firing". */
function isNegatedGroup(words: Words, i: number): boolean {
  return (
    childWhere(words, i, (c) => {
      const rel = relAt(words, c);
      const form = lowAt(words, c);
      const no = () => childWhere(words, c, (d) => lowAt(words, d) === 'no') >= 0;
      if (isRel(rel, ['advmod', 'cc'])) return NO.test(form) || (form === 'longer' && no());
      if (rel === 'mark') return form === 'without';
      return isRel(rel, ['nsubj', 'obj']) && (NOBODY.test(form) || (form === 'one' && no()) || isNone(words, c));
    }) >= 0
  );
}

/** A noun with the determiner "no". */
const isNone = (words: Words, noun: number): boolean =>
  childWhere(words, noun, (d) => relAt(words, d) === 'det' && /^(no|neither)$/.test(lowAt(words, d))) >= 0;

/** What a conjunct without a helping verb and subject of its own takes over; nothing from a verb of another form. */
function shared(words: Words, feats: Uint32Array, clause: Uint8Array, i: number): number {
  const first = headAt(words, i);
  if (relAt(words, i) !== 'conj' || first > i || childOf(words, i, 'aux', 'cop', 'nsubj') >= 0 || hasTo(words, i))
    return 0;
  const form = unpackFeature(feats[i] as number, 'VerbForm');
  return form !== undefined && form !== 'Fin' && form === unpackFeature(feats[first] as number, 'VerbForm')
    ? (clause[first] as number)
    : 0;
}
