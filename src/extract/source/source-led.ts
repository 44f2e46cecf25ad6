import { childrenOf, type Doc, formOf, headOf, sentenceOf, subtree, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, kids, low, nounPhrase, range } from '../clause/statement-tree.ts';
import { canSpeak } from './source-kind.ts';

/** Prepositions that open a clause as well: "after **Haro** said". */
const OPENS = /^(after|before|since|until|till|as|than|like)$/;
/** What ends the words before a verb that its subject may stand in. */
const ENDS = /^(PUNCT|SCONJ|CCONJ|AUX|INTJ)$/;
/** Past forms are often taken for participles. */
const FINITE = /^VB[DPZN]$/;
const RELATIVE = /^(who|whom|whose|which|where)$/;

/**
 * The subject of a finite verb where the noun right before it stands behind a preposition, as nobody speaks there: "a letter
 * **sent to us** says", "workers **freed after weeks in the jungle** said", "ahead of the meeting, **Harim and Orim**
 * proposed". The given noun where nothing better stands there.
 */
export function outOfPhrase(doc: Doc, verb: number, noun: number): number {
  if (noun > verb || !FINITE.test(xposOf(doc, verb))) return noun;
  const { core } = nounPhrase(doc, noun);
  const first = core[0] ?? noun;
  const lead = first - 1;
  if (lead < 0 || uposOf(doc, lead) !== 'ADP' || !reaches(doc, core.at(-1) ?? noun, verb)) return noun;
  if (OPENS.test(low(doc, lead))) return noun;
  const apart = kids(doc, noun, 'appos', 'conj').find(
    (child) => child > noun && child < verb && formOf(doc, subtree(doc, child)[0] - 1) === ',',
  );
  if (apart !== undefined) return apart;
  return opener(doc, lead) ?? noun;
}

/** Whether nothing but adverbs and auxiliaries stands between a phrase and a verb. */
const reaches = (doc: Doc, last: number, verb: number): boolean =>
  range(last + 1, verb - 1).every((i) => /^(ADV|AUX|PART)$/.test(uposOf(doc, i)));

/** The head of the noun phrase that opens the words up to a preposition, where only phrases and participles stand between. */
function opener(doc: Doc, lead: number): number | undefined {
  const start = doc.sentStart[sentenceOf(doc, lead)] as number;
  let from = lead;
  while (from > start && !ENDS.test(uposOf(doc, from - 1)) && !OPENS.test(low(doc, from - 1))) from--;
  const words = range(from, lead - 1);
  const stop = words.findIndex((i) => /^(ADP|VERB)$/.test(uposOf(doc, i)));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  if (phrase.some((i) => uposOf(doc, i) === 'PRON' && !/^(its|his|her|their|our|my)$/.test(low(doc, i))))
    return undefined;
  const told = words.slice(phrase.length);
  if (told.some((i) => uposOf(doc, i) === 'VERB' && !/^VB[DGN]$/.test(xposOf(doc, i)))) return undefined;
  return phrase.findLast((i) => /^(NOUN|PROPN)$/.test(uposOf(doc, i)));
}

/**
 * "The officer, **whom we do not name**, denied": the noun before a relative clause between commas that the tree looked into
 * for the subject of the verb behind it; the given one elsewhere.
 */
export function beforeAside(doc: Doc, verb: number, noun: number): number {
  let end = verb - 1;
  while (end > 0 && /^(ADV|AUX|PART)$/.test(uposOf(doc, end))) end--;
  if (!isCut(doc, end) || noun > end) return noun;
  const start = doc.sentStart[sentenceOf(doc, verb)] as number;
  for (let cut = noun; cut > start; cut--) {
    if (!isCut(doc, cut) || !/^(NOUN|PROPN)$/.test(uposOf(doc, cut - 1))) continue;
    const opens = uposOf(doc, cut + 1) === 'ADP' ? cut + 2 : cut + 1;
    if (!RELATIVE.test(low(doc, opens)) || opens > noun) return noun;
    return headOfRun(doc, cut - 1);
  }
  return noun;
}

const isCut = (doc: Doc, i: number): boolean => /^([,\u2013\u2014]|--)$/.test(formOf(doc, i));

/** From the last word of a noun phrase to its head. */
function headOfRun(doc: Doc, last: number): number {
  let at = last;
  for (let n = 0; n < 4; n++) {
    const up = headOf(doc, at);
    if (up < 0 || up > last || !/^(NOUN|PROPN)$/.test(uposOf(doc, up))) return at;
    if (!/^(compound|flat|amod|nmod|appos)$/.test(baseRel(doc, at))) return at;
    at = up;
  }
  return at;
}

/** "Eleven **witnesses** described": people whom the tagger took for a verb, right between what describes them and their verb; -1 for none. */
export function hiddenPeople(doc: Doc, verb: number, noun: number): number {
  const at = noun + 1;
  if (at !== verb - 1 || uposOf(doc, at) !== 'VERB' || !/^VB[DN]$/.test(xposOf(doc, verb))) return -1;
  const many = /^[a-z]+s$/.test(formOf(doc, at)) && canSpeak(doc, at);
  return many && childrenOf(doc, at).every((child) => child <= noun || child >= verb) ? at : -1;
}

/**
 * "The society of Harim **fears** reprisals **and asks** for help": the words of a subject up to the verb before "and" that the
 * tagger took for a part of it; nothing where the subject holds none.
 */
export function beforeHiddenVerb(doc: Doc, verb: number, noun: number): readonly number[] | undefined {
  let cc = verb - 1;
  while (cc > 0 && /^(ADV|PUNCT)$/.test(uposOf(doc, cc))) cc--;
  if (baseRel(doc, verb) !== 'conj' || !/^(and|but)$/.test(low(doc, cc)) || noun > cc) return undefined;
  const core = nounPhrase(doc, noun).core.filter((i) => i < cc);
  const hidden = core.findIndex((i, k) => k > 0 && isHidden(doc, i, verb, noun));
  if (hidden < 0) return undefined;
  const subject = core.slice(0, hidden);
  while (subject.length > 1 && uposOf(doc, subject.at(-1) as number) === 'PUNCT') subject.pop();
  return subject.some((i) => /^(NOUN|PROPN)$/.test(uposOf(doc, i))) ? subject : undefined;
}

/** Whether a word inside a subject is a verb of the same tense as the one behind "and", with something behind it that it does. */
function isHidden(doc: Doc, i: number, verb: number, noun: number): boolean {
  const past = /^VB[DN]$/.test(xposOf(doc, verb));
  const before = i - 1;
  const cut = formOf(doc, before) === ',';
  if (!/^(NOUN|PROPN)$/.test(uposOf(doc, cut ? before - 1 : before)) || /^['’]s?$/.test(formOf(doc, before)))
    return false;
  if (!/^(DET|ADP|PRON|ADJ|NOUN|NUM|PROPN)$/.test(uposOf(doc, i + 1))) return false;
  if (uposOf(doc, i) === 'VERB')
    return past ? /ed$/.test(formOf(doc, i)) && (cut || baseRel(doc, i) !== 'acl') : /s$/.test(formOf(doc, i));
  return (
    !past &&
    i === noun &&
    uposOf(doc, i) === 'NOUN' &&
    /^[a-z]{3,}[^s]s$/.test(formOf(doc, i)) &&
    !/s$/.test(formOf(doc, before))
  );
}

/** The noun that heads some words: the last one before a preposition or a comma. */
export function headIn(doc: Doc, words: readonly number[]): number {
  const end = words.findIndex((i) => uposOf(doc, i) === 'ADP' || formOf(doc, i) === ',');
  const phrase = end < 0 ? words : words.slice(0, end);
  return phrase.findLast((i) => /^(NOUN|PROPN)$/.test(uposOf(doc, i))) ?? (words.at(-1) as number);
}
