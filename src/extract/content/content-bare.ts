import { type Doc, formOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isFiniteVerb, isQuotationMark, low, range } from '../clause/statement-tree.ts';

/** Most words of a subject, and of a hearer before it. */
const SUBJECT = 12;
const HEARER = 12;
const OBJECTIVE = /^(me|him|them|us|whom|himself|herself|itself|themselves|myself|ourselves)$/;

/**
 * The finite verb of a clause that begins at `from` without a "that": a bare noun phrase or pronoun and the verb right
 * behind it, "**money was** the main reason"; -1 where the words are built otherwise ("the report that was late").
 */
export function finiteBehind(doc: Doc, from: number, end: number): number {
  let noun = -1;
  for (let i = behindMeasure(doc, from); i <= end && i - from <= SUBJECT; i++) {
    if (noun >= 0 && isFiniteVerb(doc, i) && /^(AUX|VERB)$/.test(uposOf(doc, i))) return isParticiple(doc, i) ? -1 : i;
    if (uposOf(doc, i) === 'ADV' && noun >= 0 && !/^W/.test(xposOf(doc, i))) continue;
    if (!isNaming(doc, i, noun) || (i > from && uposOf(doc, i) === 'DET' && isNaming(doc, i - 1, -1))) return -1;
    // "gave the word and they left"
    if (uposOf(doc, i) === 'CCONJ' && isNominative(doc, i + 1)) return -1;
    if (/^(NOUN|PROPN)$/.test(uposOf(doc, i)) || isPronoun(doc, i)) noun = i;
    else if (noun >= 0 && /^(CCONJ|ADP)$/.test(uposOf(doc, i))) noun = -1;
  }
  return -1;
}

/** "**as many as** forty people": where the number begins. */
function behindMeasure(doc: Doc, from: number): number {
  const words = range(from, Math.min(doc.n - 1, from + 3)).map((i) => low(doc, i));
  const size =
    /^(as (many|few|much) as|no (more|fewer|less) than|(more|fewer|less) than|at (least|most)|up to|about|around|nearly|almost|only|roughly|over)\b/
      .exec(words.join(' '))?.[0]
      .split(' ').length;
  return size !== undefined && uposOf(doc, from + size) === 'NUM' ? from + size : from;
}

/** Where the clause begins that follows a hearer: "told the court **she** had fled"; -1 for nowhere. */
export function behindHearer(doc: Doc, head: number, end: number): number {
  for (let i = head + 2; i <= end && i - head <= HEARER; i++) {
    const before = i - 1;
    if (/^(any|every|some|no)(thing|one|body)$|^(all|things?)$/.test(low(doc, before))) return -1;
    if (!isNaming(doc, before, before - 1) || (before > head + 1 && isNominative(doc, before))) return -1;
    const opens = /^(DET|NUM)$/.test(uposOf(doc, i)) || isNominative(doc, i) || xposOf(doc, i) === 'PRP$';
    if (!opens || !/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, before))) continue;
    if (finiteBehind(doc, i, end) >= 0) return i;
  }
  return -1;
}

/** The end of a clause without "that": of its sentence, or a semicolon, or a participle that starts anew. */
export function bareEnd(doc: Doc, head: number, from: number, end: number): number {
  const fronted = /^(while|although|though|as|when|if|because|since|after|before|once)$/.test(
    low(doc, doc.sentStart[sentenceOf(doc, head)] as number),
  );
  const stop = range(from, end).find(
    (i) =>
      !doc.quotes.some(({ span }) => span[0] < (doc.tokStart[i] as number) && (doc.tokEnd[i] as number) < span[1]) &&
      (formOf(doc, i) === ';' || (formOf(doc, i) === ',' && (fronted || xposOf(doc, i + 1) === 'VBG'))),
  );
  return stop === undefined ? end : stop - 1;
}

const isNominative = (doc: Doc, i: number): boolean =>
  /^(i|we|he|she|they|it|there|nobody|everybody|everyone|somebody|someone)$/.test(low(doc, i));

const isPronoun = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'PRON' && xposOf(doc, i) !== 'PRP$' && !OBJECTIVE.test(low(doc, i));

/** Words of a noun phrase; "and" and prepositions only behind a noun. */
const isNaming = (doc: Doc, i: number, noun: number): boolean =>
  (/^(DET|ADJ|NUM|NOUN|PROPN|SYM)$/.test(uposOf(doc, i)) && !/^(which|what|whose)$/.test(low(doc, i))) ||
  (uposOf(doc, i) === 'PRON' && !/^(who|which|that|what|whom|whose)$/.test(low(doc, i))) ||
  (uposOf(doc, i) === 'VERB' && /^(amod|compound)$/.test(baseRel(doc, i))) ||
  /^['’]s?$|^[-‐‑]$/.test(formOf(doc, i)) ||
  isQuotationMark(doc, i) ||
  (noun >= 0 && (/^(and|or)$/.test(low(doc, i)) || uposOf(doc, i) === 'ADP'));

/** "the charges **brought** against him": a past form that only describes the noun before it. */
const isParticiple = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'VERB' && /^(acl|amod)$/.test(baseRel(doc, i)) && xposOf(doc, i) === 'VBD';
