import { type Doc, formOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import { isHyphen, isPossessive } from '../mention/mention-word.ts';

/** The tokens of a phrase that call somebody something: without article and owner, first and last included. */
export type Phrase = readonly [from: number, to: number];

/** The phrase that ends in a noun: what describes it to the left, marks of quotation among it, up to an article, an owner or a comma. */
export function phraseTo(doc: Doc, head: number): Phrase {
  const start = doc.sentStart[sentenceOf(doc, head)] as number;
  let from = head;
  for (let i = head - 1; i >= start && head - i <= 10 && describes(doc, i); i--) from = i;
  while (from < head && isEdge(doc, from)) from++;
  return [from, head];
}

/** The words right before a name that describe it: "the **jihadist group** Harim Front"; nothing where none do. */
export function phraseBefore(doc: Doc, name: number, isNamed: (token: number) => boolean): Phrase | undefined {
  const start = doc.sentStart[sentenceOf(doc, name)] as number;
  let to = name - 1;
  while (to >= start && /^["\u201c\u201d\u2018'(]$/.test(formOf(doc, to))) to--;
  if (to < start || isNamed(to) || !describes(doc, to) || isHyphen(formOf(doc, to))) return undefined;
  const phrase = phraseTo(doc, to);
  return isEdge(doc, phrase[1]) ? undefined : phrase;
}

function describes(doc: Doc, i: number): boolean {
  if (isPossessive(doc, i)) return false;
  const form = formOf(doc, i);
  if (/^["\u201c\u201d\u2018\u2019']$/.test(form) || isHyphen(form)) return true;
  const upos = uposOf(doc, i);
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN') return true;
  if (upos === 'ADV')
    return isHyphen(formOf(doc, i + 1)) || (/ly$|^(so|ill|well|once|self)$/i.test(form) && describesOn(doc, i + 1));
  return upos === 'VERB' && (relOf(doc, i) === 'amod' || isHyphen(formOf(doc, i - 1)));
}

/** An adjective, or a participle that describes as one. */
const describesOn = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'ADJ' || (uposOf(doc, i) === 'VERB' && relOf(doc, i) === 'amod');

/** A mark, a number or a word that only opens: no label begins with it. */
const isEdge = (doc: Doc, i: number): boolean =>
  !/[\p{L}\p{N}]/u.test(formOf(doc, i)) ||
  /^(other|such|same|many|several|more|most|own|certain|various|new|all)$/i.test(formOf(doc, i));
