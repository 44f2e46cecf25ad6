import { type Doc, headOf, lemmaOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isQuotationMark, isVerb, kids, low } from '../clause/statement-tree.ts';
import { isHearsay } from '../cue/hedge.ts';

/** A main clause of what was said, as the rules of acts look at it. */
export interface Clause {
  readonly doc: Doc;
  /** The predicate. */
  readonly head: number;
  /** Its subject, -1 for none. */
  readonly subject: number;
  /** Auxiliaries of the verb in lower case, copula included. */
  readonly aux: readonly string[];
  readonly negated: boolean;
  /** The words of its sentence that belong to the content, marks left out. */
  readonly tokens: readonly number[];
  /** The mark that ends its sentence: "?" of a question. */
  readonly end: string;
  /** Whether it stands in quotation marks, where "we" are the speakers. */
  readonly quoted: boolean;
  /** Whether the speaker's own side is the subject, and whether the speaker has power over public things. */
  readonly own: boolean;
  readonly power: boolean;
  /** Whether its sentence rejects what somebody else says in the article. */
  readonly charged: boolean;
}

/** What is known of a clause before the speaker is asked. */
export type Bare = Omit<Clause, 'own' | 'power' | 'charged'>;

/** The main clauses of a content, a list for each sentence of it. */
export function clausesOf(doc: Doc, content: readonly number[], isQuoted: (i: number) => boolean): Bare[][] {
  const sentences = new Map<number, number[]>();
  for (const i of content) {
    const s = sentenceOf(doc, i);
    const before = sentences.get(s);
    if (before) before.push(i);
    else sentences.set(s, [i]);
  }
  return [...sentences.values()].flatMap((tokens) => {
    const words = tokens.filter((i) => uposOf(doc, i) !== 'PUNCT');
    if (words.length === 0) return [];
    const end = endOf(doc, tokens);
    return [headsOf(doc, words).map((head) => clauseAt(doc, head, words, end, isQuoted))];
  });
}

/** "?" when the words end with it, or it follows right behind them. */
function endOf(doc: Doc, tokens: readonly number[]): string {
  for (let k = tokens.length - 1; k >= 0 && uposOf(doc, tokens[k] as number) === 'PUNCT'; k--) {
    const i = tokens[k] as number;
    if (!isQuotationMark(doc, i)) return low(doc, i);
  }
  const next = (tokens.at(-1) ?? doc.n) + 1;
  return next < doc.n && low(doc, next) === '?' ? '?' : '';
}

/** The predicates of the sentence that hang on nothing said, and what is joined to them. */
function headsOf(doc: Doc, words: readonly number[]): number[] {
  const inside = new Set(words);
  const tops = words.filter((i) => !inside.has(headOf(doc, i)) && !/^(mark|punct|cc|case|aux)$/.test(baseRel(doc, i)));
  const size = new Map<number, number>();
  for (const i of words) {
    let at = i;
    while (inside.has(headOf(doc, at))) at = headOf(doc, at);
    size.set(at, (size.get(at) ?? 0) + 1);
  }
  // A clause goes before a noun beside it ("told **them** not to open"), an adverbial clause behind all.
  const weight = (i: number): number =>
    (size.get(i) ?? 0) -
    (baseRel(doc, i) === 'advcl' ? 2 * words.length : 0) -
    (isVerb(doc, i) || kids(doc, i, 'nsubj', 'cop').length > 0 ? 0 : words.length);
  const [first, ...others] = [...tops].sort((a, b) => weight(b) - weight(a));
  if (first === undefined) return words.slice(0, 1);
  const wide = others.filter((i) => weight(i) > 3 && kids(doc, i, 'nsubj').length > 0);
  return [first, ...wide].flatMap((top) => [
    top,
    ...kids(doc, top, 'conj', 'parataxis').filter(
      (other) => inside.has(other) && (kids(doc, other, 'nsubj').length > 0 || kids(doc, other, 'aux').length > 0),
    ),
  ]);
}

function clauseAt(
  doc: Doc,
  head: number,
  tokens: readonly number[],
  end: string,
  isQuoted: (i: number) => boolean,
): Bare {
  const shared = baseRel(doc, head) === 'conj' ? headOf(doc, head) : -1;
  const own = kids(doc, head, 'nsubj')[0] ?? (shared >= 0 ? kids(doc, shared, 'nsubj')[0] : undefined) ?? -1;
  const subject = own >= 0 ? own : (kids(doc, head, 'expl')[0] ?? -1);
  const auxes = kids(doc, head, 'aux', 'cop');
  const self = uposOf(doc, head) === 'AUX' || xposOf(doc, head) === 'MD' ? [low(doc, head)] : [];
  const words = [...auxes.map((i) => low(doc, i)), ...self];
  const negated = [head, ...auxes].some((host) =>
    kids(doc, host, 'advmod').some((i) => /^(not|n't|n’t|never)$/.test(low(doc, i))),
  );
  return { doc, head, subject, aux: words, negated, tokens, end, quoted: isQuoted(subject < 0 ? head : subject) };
}

export const lemma = ({ doc, head }: Bare): string => lemmaOf(doc, head).toLowerCase();
export const lemmas = ({ doc, tokens }: Bare): string[] => tokens.map((i) => lemmaOf(doc, i).toLowerCase());
export const subjectLemma = ({ doc, subject }: Bare): string =>
  subject < 0 ? '' : lemmaOf(doc, subject).toLowerCase();
/** The words of the sentence, in lower case, with blanks between. */
export const textOf = ({ doc, tokens }: Bare): string => tokens.map((i) => low(doc, i)).join(' ');
const FUTURE = /^(will|'ll|’ll|wo|shall|would|gonna)$/;
/** "will", "would", "is going to", and neither "would have" nor the "would" of hearsay. */
export const isComing = (c: Bare): boolean => {
  if (isPerfect(c)) return false;
  if (isGoing(c)) return true;
  const auxes = kids(c.doc, c.head, 'aux').filter((i) => i < c.head);
  if (auxes.some((i) => low(c.doc, i) === 'would' && isHearsay(c.doc, i))) return false;
  return (
    c.aux.some((aux) => FUTURE.test(aux)) ||
    auxes.some((i) => /^['’]d$/.test(low(c.doc, i)) && isBareNext(c.doc, i, c.head))
  );
};
/** The "'d" of "would", not of "had". */
const isBareNext = (doc: Doc, i: number, head: number): boolean => {
  const next = kids(doc, head, 'aux', 'cop').find((other) => other > i) ?? head;
  return xposOf(doc, next) === 'VB';
};
const isGoing = ({ doc, head, aux }: Bare): boolean =>
  aux.some((word) => /^(am|are|is|was|were|be|'m|'re|'s|’m|’re|’s)$/.test(word)) &&
  /^(going|set|about|due|bound|expected|likely|poised)$/.test(low(doc, head)) &&
  kids(doc, head, 'xcomp').length > 0;
export const isPerfect = ({ aux }: Bare): boolean =>
  aux.some((word) => /^(have|'ve|’ve)$/.test(word)) && aux.length > 1;
/** The verb that says what is done: that behind "going to", too. */
export const deed = (c: Bare): number => (isGoing(c) ? (kids(c.doc, c.head, 'xcomp')[0] ?? c.head) : c.head);
export const deedLemma = (c: Bare): string => lemmaOf(c.doc, deed(c)).toLowerCase();
export const isPassive = ({ doc, head, aux }: Bare): boolean =>
  xposOf(doc, head) === 'VBN' && aux.some((word) => /^(be|been|is|are|was|were|being|get|got)$/.test(word));
