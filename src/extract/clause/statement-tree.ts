import {
  baseRelOf as baseRel,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  lowOf as low,
  subtree,
  uposOf,
  xposOf,
} from '../../annotate/doc.ts';
import type { Span } from '../../core/span.ts';

export { baseRelOf as baseRel, lowOf as low } from '../../annotate/doc.ts';

/** Every token from `from` to `to`, both included. */
export function range(from: number, to: number): number[] {
  const all: number[] = [];
  for (let i = from; i <= to; i++) all.push(i);
  return all;
}

/** All tokens under `i`, itself included. */
export function under(doc: Doc, i: number): number[] {
  const all = [i];
  for (let k = 0; k < all.length; k++) all.push(...childrenOf(doc, all[k] as number));
  return all;
}

/** Children of `i` with one of these base relations, left to right. */
export function kids(doc: Doc, i: number, ...rels: readonly string[]): number[] {
  const found: number[] = [];
  for (let c = doc.firstChild[i] as number; c >= 0; c = doc.nextSibling[c] as number)
    if (rels.includes(baseRel(doc, c))) found.push(c);
  return found;
}

/** The words for somebody: the core of his phrase without a day at its end ("a crowd in Talin **Monday**") or a phrase of its own `without` these prepositions. */
export function partyWords(doc: Doc, head: number, without?: RegExp): Span | undefined {
  const beside = without
    ? kids(doc, head, 'nmod').find((child) => child > head && without.test(leadOf(doc, child)))
    : undefined;
  const end = beside === undefined ? Number.POSITIVE_INFINITY : subtree(doc, beside)[0];
  const core = nounPhrase(doc, head).core.filter((i) => i < end);
  const last = core.findLastIndex((i) => !isTime(doc, i) || i <= head);
  return spansOf(doc, core.slice(0, last + 1))[0];
}

/** Who gets something by a verb: its indirect object, or the first of two objects. */
export function givenTo(doc: Doc, verb: number): number[] {
  const indirect = kids(doc, verb, 'iobj');
  const objects = kids(doc, verb, 'obj');
  return indirect.length > 0 || objects.length < 2 ? indirect : objects.slice(0, 1);
}

/** The preposition or conjunction that leads the phrase or clause of `i`, in lower case; several words joined. */
export const leadOf = (doc: Doc, i: number): string =>
  leadsOf(doc, i)
    .map((lead) => low(doc, lead))
    .join(' ');

/** The prepositions and marks before `i` that lead its phrase; one that hangs on its auxiliary ("of having fled") too. */
export function leadsOf(doc: Doc, i: number): number[] {
  const before = childrenOf(doc, i).filter((child) => child < i);
  const hosts = before.filter((child) => /^(aux|cop)$/.test(baseRel(doc, child)));
  return [...before, ...hosts.flatMap((host) => childrenOf(doc, host))]
    .filter((child) => child < i && /^(case|mark)$/.test(baseRel(doc, child)))
    .sort((x, y) => x - y);
}

const TIME =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|morning|evening|night|(hour|minute|week|month|year|decade|day)s?)$/i;
/** Whether a word names a day, a month or a stretch of time. */
export const isTime = (doc: Doc, i: number): boolean => TIME.test(low(doc, i));

/** The phrases beside a word, and those that the tree hung on its time: "announced on Saturday evening **on television**". */
export const adjuncts = (doc: Doc, word: number): number[] =>
  kids(doc, word, 'obl', 'nmod').flatMap((noun) => [noun, ...(isTime(doc, noun) ? kids(doc, noun, 'nmod') : [])]);

/** Whether `i` stands under `top`, or is `top`. */
export function isUnder(doc: Doc, i: number, top: number): boolean {
  for (let at = i; at >= 0; at = headOf(doc, at)) if (at === top) return true;
  return false;
}

const isMark = (doc: Doc, i: number): boolean => uposOf(doc, i) === 'PUNCT';
const QUOTATION = /^(?:["“”„‟«»‹›‘’‚]|''|``|')$/;
export const isQuotationMark = (doc: Doc, i: number): boolean => QUOTATION.test(formOf(doc, i));

/** The quotation that a token stands in, the outer one of two, by its number in the Doc; -1 for none. */
export const quoteOf = (doc: Doc, i: number): number =>
  doc.quotes.findIndex(({ inner }) => inner[0] <= (doc.tokStart[i] as number) && (doc.tokEnd[i] as number) <= inner[1]);

/** Whether a token stands inside quotation marks. */
export const isQuoted = (doc: Doc, i: number): boolean => quoteOf(doc, i) >= 0;

/** Each token once and in order; most rows of tokens are so already, and then nothing is made anew. */
function inOrder(tokens: number[]): number[] {
  for (let i = 1; i < tokens.length; i++)
    if ((tokens[i - 1] as number) >= (tokens[i] as number)) return [...new Set(tokens)].sort((a, b) => a - b);
  return tokens;
}

/**
 * Spans of a set of tokens: one for each run of neighbours, punctuation at the edges left off (quotation marks and
 * brackets with their partner inside, and closing ?, ! and ... stay). Nothing when only punctuation is left.
 */
export function spansOf(doc: Doc, tokens: Iterable<number>): Span[] {
  const sorted = inOrder([...tokens]);
  const spans: Span[] = [];
  let at = 0;
  while (at < sorted.length) {
    let end = at;
    while (end + 1 < sorted.length && (sorted[end + 1] as number) === (sorted[end] as number) + 1) end++;
    let first = sorted[at] as number;
    let last = sorted[end] as number;
    const words = range(first, last).filter((i) => !isMark(doc, i));
    if (words.length > 0) {
      const keep = (i: number): boolean => isQuotationMark(doc, i) || /^[[({})\]?!…%$]|^\.\.\.$/.test(formOf(doc, i));
      while (isMark(doc, first) && !keepsLeft(doc, first, last)) first++;
      while (isMark(doc, last) && !(keep(last) && keepsRight(doc, first, last))) last--;
      spans.push([doc.tokStart[first] as number, doc.tokEnd[last] as number]);
    }
    at = end + 1;
  }
  return spans;
}

const keepsLeft = (doc: Doc, first: number, last: number): boolean => {
  if (/^[[(]/.test(formOf(doc, first))) return true;
  return doc.quotes.some(
    (quote) => quote.span[0] === doc.tokStart[first] && quote.inner[0] < (doc.tokEnd[last] as number),
  );
};
const keepsRight = (doc: Doc, first: number, last: number): boolean => {
  if (!isQuotationMark(doc, last)) return true;
  return doc.quotes.some(
    (quote) => quote.span[1] === doc.tokEnd[last] && quote.span[0] >= (doc.tokStart[first] as number),
  );
};

/** Cut from a noun phrase wherever they follow its head: what is told about it rather than its name. */
const AFTER_NOUN = new Set([
  'acl',
  'parataxis',
  'advcl',
  'ccomp',
  'dep',
  'discourse',
  'dislocated',
  'orphan',
  'nsubj',
  'obl',
  'cop',
]);

/** The noun phrase of `head`: core first, a long apposition or bracket after it apart. */
export function nounPhrase(doc: Doc, head: number): { core: number[]; aside: number[] } {
  let [first, last] = subtree(doc, head);
  let aside: number[] = [];
  for (const child of childrenOf(doc, head)) {
    const rel = baseRel(doc, child);
    const [from, to] = subtree(doc, child);
    if (child < head) {
      if (/^(case|mark|cc|punct|advmod|discourse)$/.test(rel) && first === from) first = to + 1;
      // A predicate noun carries its whole clause: only the noun is meant.
      else if (/^(advcl|parataxis|ccomp|obl|acl|nsubj|cop|aux)$/.test(rel)) first = Math.max(first, to + 1);
    } else if (rel === 'appos' && !isNameAfter(doc, head, child)) {
      if (from <= last) {
        const led = range(from, to).find((i) => !isMark(doc, i)) ?? from;
        aside = uposOf(doc, led) === 'ADP' ? [] : range(from, to);
        last = Math.min(last, from - 1);
      }
    } else if (AFTER_NOUN.has(rel) || (rel === 'conj' && uposOf(doc, child) === 'VERB')) {
      last = Math.min(last, from - 1);
    } else if (rel === 'punct' && formOf(doc, child) === ',' && !kids(doc, head, 'conj', 'appos').length) {
      last = Math.min(last, child - 1);
    } else if (rel === 'nmod' && onAir(doc, child)) {
      last = Math.min(last, from - 1);
    } else if (rel === 'nmod' && formOf(doc, from) === ',') {
      last = Math.min(last, from - 1);
    } else if (rel === 'nmod' && isTime(doc, child) && leadOf(doc, child) !== 'of') {
      last = Math.min(last, from - 1);
    } else if (rel === 'nmod' && /^(after|before|during|since|while|amid|as)\b/.test(leadOf(doc, child))) {
      last = Math.min(last, from - 1);
    }
  }
  while (first < head && (isMark(doc, first) || /^(case|mark|cc)$/.test(baseRel(doc, first)))) first++;
  // "the front's": the ending belongs to the phrase around it.
  if (last > head && baseRel(doc, last) === 'case' && /^['’]s?$/.test(formOf(doc, last))) last--;
  while (last > head && isMark(doc, last) && !/^[)\]]/.test(formOf(doc, last))) last--;
  // A quotation mark or half a bracket may have been swept in at the left.
  for (let i = head - 1; i >= first; i--) if (isQuotationMark(doc, i) && !isMarkPair(doc, i, last)) first = i + 1;
  // "HTS-led men": the hyphen keeps the word whole, whatever the tree cut off.
  while (first >= 2 && /^[-–]$/.test(formOf(doc, first - 1)) && doc.tokStart[first] === doc.tokEnd[first - 1])
    first -= 2;
  return { core: range(first, last), aside: aside.filter((i) => i > last) };
}

/** "Soldiers **on state radio**", "the pilot **over the loudspeaker**": the air on which they speak. */
const onAir = (doc: Doc, child: number): boolean =>
  /^(on|over|via|to)$/.test(leadOf(doc, child)) &&
  /^(radio|television|tv|air|airwaves|loudspeaker|channel|telegram|phone|telephone|newspaper|paper|agency|station|video)$/.test(
    lemmaOf(doc, child).toLowerCase(),
  );

/** Whether a word names an office or a person by the role it has. */
export const isOffice = (word: string): boolean =>
  /(?:[^tw]er|or|ist|ian|man|woman|ant|minister|chief|head|official|general|colonel|mayor|envoy|captain|king|queen|prince|princess|emir|sheikh|imam|deputy|secretary|aide|president|witness|resident|spokesperson)$/.test(
    word,
  );

/** The commander, **Hassan Orim**: the apposition is the name itself, and short. */
function isNameAfter(doc: Doc, head: number, child: number): boolean {
  const [from, to] = subtree(doc, child);
  return (
    uposOf(doc, child) === 'PROPN' &&
    (uposOf(doc, head) !== 'PROPN' || (isOffice(low(doc, head)) && !/^(an?|the)$/.test(low(doc, from)))) &&
    to - from < 7
  );
}

const isMarkPair = (doc: Doc, i: number, last: number): boolean =>
  doc.quotes.some((quote) => quote.span[0] === doc.tokStart[i] && quote.span[1] <= (doc.tokEnd[last] as number));

/** A verb form: finite, participle or infinitive, whatever the tagger calls its part of speech. */
export const isVerb = (doc: Doc, i: number): boolean => uposOf(doc, i) === 'VERB' || /^(VB|MD)/.test(xposOf(doc, i));

/** A form with a tense of its own, or a modal verb. */
export const isFiniteVerb = (doc: Doc, i: number): boolean => /^(VBZ|VBP|VBD|MD)$/.test(xposOf(doc, i));

/** Whether a clause hangs on `i` as a participle: "claiming", "asked". */
export const isGerund = (doc: Doc, i: number): boolean => xposOf(doc, i) === 'VBG' || /ing$/.test(low(doc, i));

/** The infinitive mark of a clause. */
export const isInfinitive = (doc: Doc, i: number): boolean =>
  childrenOf(doc, i).some(
    (child) =>
      child < i &&
      lemmaOf(doc, child) === 'to' &&
      /^(PART|ADP|SCONJ)$/.test(uposOf(doc, child)) &&
      baseRel(doc, child) !== 'case',
  );
