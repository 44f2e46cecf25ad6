import { childrenOf, type Doc, formOf, headOf, sentenceOf, subtree, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isQuotationMark, kids, low, nounPhrase, range } from '../clause/statement-tree.ts';
import { canSpeak } from './source-kind.ts';

/** Prepositions that open a clause as well: "after **Haro** said". */
const OPENS = /^(after|before|since|until|till|as|than|like)$/;
/** What ends the words before a verb that its subject may stand in. */
const ENDS = /^(PUNCT|SCONJ|CCONJ|AUX|INTJ)$/;
/** Past forms are often taken for participles. */
const FINITE = /^VB[DPZN]$/;
const RELATIVE = /^(who|whom|whose|which|where)$/;

/** Head of a subject, and its words where the tree does not know them. */
interface Led {
  readonly head: number;
  readonly tokens?: readonly number[];
}

/**
 * The subject of a finite verb where the noun right before it stands behind a preposition, as nobody speaks there: "a letter
 * **sent to us** says", "workers **freed after weeks in the jungle** said", "ahead of the meeting, **Harim and Orim**
 * proposed". The given noun where nothing better stands there.
 */
export function outOfPhrase(doc: Doc, verb: number, noun: number): Led {
  if (noun > verb || !FINITE.test(xposOf(doc, verb))) return { head: noun };
  const { core } = nounPhrase(doc, noun);
  const first = core[0] ?? noun;
  const lead = first - 1;
  if (lead < 0 || uposOf(doc, lead) !== 'ADP' || !reaches(doc, core.at(-1) ?? noun, verb)) return { head: noun };
  if (OPENS.test(low(doc, lead))) return { head: noun };
  const apart = kids(doc, noun, 'appos', 'conj').find(
    (child) => child > noun && child < verb && formOf(doc, subtree(doc, child)[0] - 1) === ',',
  );
  if (apart !== undefined) return { head: apart };
  // "At the rally, **union boss Talin Haro** told": what a comma parts from the phrase.
  const comma = core.findLastIndex((i) => formOf(doc, i) === ',');
  const words = core.slice(comma + 1);
  if (comma >= 0 && words.some((i) => uposOf(doc, i) === 'PROPN')) return { head: headIn(doc, words), tokens: words };
  return { head: opener(doc, lead) ?? noun };
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
  // "**Those** near him say"
  if (phrase.length === 1 && /^those$/.test(low(doc, phrase[0] as number))) return phrase[0];
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
export function beforeAside(doc: Doc, verb: number, noun: number): Led {
  let end = verb - 1;
  while (end > 0 && /^(ADV|AUX|PART)$/.test(uposOf(doc, end))) end--;
  if (!isCut(doc, end) || noun > end) return { head: noun };
  const start = doc.sentStart[sentenceOf(doc, verb)] as number;
  for (let cut = noun; cut > start; cut--) {
    if (!isCut(doc, cut) || !/^(NOUN|PROPN)$/.test(uposOf(doc, cut - 1))) continue;
    const opens = uposOf(doc, cut + 1) === 'ADP' ? cut + 2 : cut + 1;
    // "The president, **his face grey**, promised"
    const absolute =
      cut < noun &&
      isPossessive(doc, cut + 1) &&
      !range(cut + 1, end - 1).some((i) => isCut(doc, i) || uposOf(doc, i) === 'PROPN') &&
      range(start, cut - 1).every((i) => /^(DET|ADJ|NOUN|PROPN)$/.test(uposOf(doc, i)));
    if (!absolute && (!RELATIVE.test(low(doc, opens)) || opens > noun)) return { head: noun };
    const head = headOfRun(doc, cut - 1);
    return absolute ? { head, tokens: range(start, cut - 1) } : { head };
  }
  return { head: noun };
}

/**
 * "The army, **which held the hill**, said the road was open", "The mayor, **asked about it**, says they lied", "Its spokesman,
 * **Talin Haro**, said an hour later": who stands before what commas set between a subject and its verb, where the tree took a word
 * behind the verb for the subject. Nothing when no noun phrase opens there.
 */
export function acrossAside(doc: Doc, verb: number): readonly number[] | undefined {
  let end = verb - 1;
  while (end > 0 && /^(ADV|AUX|PART)$/.test(uposOf(doc, end))) end--;
  if (!isCut(doc, end)) return undefined;
  const start = doc.sentStart[sentenceOf(doc, verb)] as number;
  for (let cut = end - 1; cut > start && end - cut < ASIDE; cut--) {
    if (isQuotationMark(doc, cut) || /^[;:]$/.test(formOf(doc, cut))) return undefined;
    if (!isCut(doc, cut) || !opensAside(doc, cut + 1)) continue;
    // "The firm's chief **executive**, Talin Haro, blamed": an office that the tagger took for an adjective.
    const office = uposOf(doc, cut - 1) === 'ADJ' && uposOf(doc, cut + 1) === 'PROPN';
    if (!office && !isNaming(doc, cut - 1)) continue;
    let from = phraseStart(doc, cut - 1, start);
    from = withOffice(doc, from, cut, start);
    const words = range(from, cut - 1);
    if (uposOf(doc, from) === 'ADP' || words.some((i) => uposOf(doc, i) === 'PRON' && !isPossessive(doc, i)))
      return undefined;
    const aside = range(cut + 1, end - 1);
    return aside.every((i) => uposOf(doc, i) === 'PROPN') ? [...words, cut, ...aside] : words;
  }
  return undefined;
}

/** "**The coordinator**, Lena Haro, who came on Friday, thanked them": the office set before a name, where the name is all there is. */
function withOffice(doc: Doc, from: number, cut: number, start: number): number {
  const bare = range(from, cut - 1).every((i) => uposOf(doc, i) === 'PROPN');
  if (!bare || from - 2 < start || !isCut(doc, from - 1) || uposOf(doc, from - 2) !== 'NOUN') return from;
  const office = phraseStart(doc, from - 2, start);
  return uposOf(doc, office) === 'ADP' ? from : office;
}

const isHyphen = (doc: Doc, i: number): boolean =>
  /^[-‐‑]$/.test(formOf(doc, i)) && doc.tokEnd[i] === doc.tokStart[i + 1] && doc.tokStart[i] === doc.tokEnd[i - 1];

/** The first token of the noun phrase that ends at `last`, with what its prepositions lead. */
function phraseStart(doc: Doc, last: number, start: number): number {
  let from = last;
  while (
    from > start &&
    !RELATIVE.test(low(doc, from - 1)) &&
    (/^(DET|ADJ|NUM|NOUN|PROPN|PART|ADP|PRON)$/.test(uposOf(doc, from - 1)) || isHyphen(doc, from - 1))
  )
    from--;
  return from;
}

/** A noun, or an acronym that the tagger does not know. */
const isNaming = (doc: Doc, i: number): boolean =>
  /^(NOUN|PROPN)$/.test(uposOf(doc, i)) || /^\p{Lu}{2,}$/u.test(formOf(doc, i));

const ASIDE = 24;
const isPossessive = (doc: Doc, i: number): boolean => /^(its|his|her|their|our|my)$/.test(low(doc, i));

/** What may open words that only tell more of the noun before the comma: a relative, a participle, a name, an age. */
function opensAside(doc: Doc, i: number): boolean {
  const relative = RELATIVE.test(low(doc, i)) || (uposOf(doc, i) === 'ADP' && RELATIVE.test(low(doc, i + 1)));
  return (
    relative ||
    /^VB[NDG]$/.test(xposOf(doc, i)) ||
    /^(PROPN|NUM)$/.test(uposOf(doc, i)) ||
    /^(an?|the)$/.test(low(doc, i))
  );
}

/** Whether a word behind a verb is the subject of the clause the verb reports: a verb of its own stands right behind it. */
export function opensClause(doc: Doc, noun: number): boolean {
  const last = nounPhrase(doc, noun).core.at(-1) ?? noun;
  let at = last + 1;
  while (at < doc.n && uposOf(doc, at) === 'ADV') at++;
  return at < doc.n && (uposOf(doc, at) === 'AUX' || /^(VBD|VBZ|VBP|MD)$/.test(xposOf(doc, at)));
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

/** "The group's **Lena Haro** said": a name behind whose it is, where the tree took the owner for the subject; nothing elsewhere. */
export function ownedName(doc: Doc, verb: number, noun: number): Required<Led> | undefined {
  const { core } = nounPhrase(doc, noun);
  const [first, last] = [core[0] ?? noun, core.at(-1) ?? noun];
  if (noun > verb || !/^['’]s?$/.test(formOf(doc, last + 1)) || baseRel(doc, noun) !== 'nsubj') return undefined;
  const name = range(last + 2, verb - 1).filter((i) => uposOf(doc, i) !== 'ADV');
  const plain = name.length > 0 && name.length <= 4 && name.every((i) => uposOf(doc, i) === 'PROPN');
  return plain ? { head: name[0] as number, tokens: range(first, name.at(-1) as number) } : undefined;
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
  const behindName = uposOf(doc, before) === 'PROPN';
  if (uposOf(doc, i) === 'VERB')
    return past ? /ed$/.test(formOf(doc, i)) && (cut || baseRel(doc, i) !== 'acl') : /s$/.test(formOf(doc, i));
  return (
    !past &&
    (i === noun || behindName) &&
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
