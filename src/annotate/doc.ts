import type { Span } from '../core/span.ts';
import { CLAUSE, type ClauseMark, type Time, timeIn } from './morphology/clause-code.ts';
import { type Feature, unpackFeature, type ValueOf } from './morphology/feature.ts';
import type { NameSpan } from './name/kind.ts';

/** The 17 universal parts of speech, in the order of the `upos` column. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

export type QuoteMark = 'double' | 'single' | 'guillemet' | 'low';

/** A stretch of text in quotation marks. */
export interface Quote {
  /** Marks included. */
  readonly span: Span;
  /** Marks excluded. */
  readonly inner: Span;
  readonly mark: QuoteMark;
  /** Index of the quotation that this one carries on from the paragraph before; absent when it starts anew. */
  readonly continues?: number;
  /** False when the closing mark is missing (it ends with its paragraph). */
  readonly closed: boolean;
}

/**
 * One article, annotated. Columns first: index `i` runs over tokens, `s` over sentences. Offsets point into `text`.
 * Heads are document indices, -1 for a root; every sentence has exactly one root and is a tree.
 */
export interface Doc {
  readonly text: string;
  readonly n: number;
  readonly tokStart: Uint32Array;
  readonly tokEnd: Uint32Array;
  /** First token of each sentence, plus `n`: sentence s holds tokens sentStart[s] to sentStart[s + 1]. */
  readonly sentStart: Uint32Array;
  /** The characters of each token, and the same in lower case: one string for all tokens of a form, cut and lowered once. */
  readonly forms: readonly string[];
  readonly lowForms: readonly string[];
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
  /** First dependent of a token in text order, -1 for none; and the next dependent of the same head. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Morphological features, packed: `feature.ts` says how. */
  readonly feats: Uint32Array;
  /** What the verb group of each predicate says: `clause.ts` says how. */
  readonly clause: Uint8Array;
  readonly lemma: readonly string[];
  /** Names of the codes in `xpos` and `rel`, as the model has them. */
  readonly xposNames: readonly string[];
  readonly relNames: readonly string[];
  /** The names in `relNames` without their subtypes. */
  readonly baseNames: readonly string[];
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly Quote[];
  /** Which models tagged and parsed it and found its names. */
  readonly model: string;
  /** Names in text order, none overlapping, with kind and margin; absent when no model of names was given. */
  readonly names?: readonly NameSpan[];
}

/** The characters of token `i`; none for a place before the first token or behind the last. */
export const formOf = (doc: Doc, i: number): string => doc.forms[i] ?? '';
export const lowOf = (doc: Doc, i: number): string => doc.lowForms[i] ?? '';
export const uposOf = (doc: Doc, i: number): Upos => UPOS[doc.upos[i] as number] as Upos;
export const xposOf = (doc: Doc, i: number): string => doc.xposNames[doc.xpos[i] as number] as string;
/** The full relation, subtype included: `nsubj:pass`. */
export const relOf = (doc: Doc, i: number): string => doc.relNames[doc.rel[i] as number] as string;
/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const baseRelOf = (doc: Doc, i: number): string => doc.baseNames[doc.rel[i] as number] as string;
export const lemmaOf = (doc: Doc, i: number): string => doc.lemma[i] as string;
/** One morphological feature of token `i`, `Past` for `Tense`; nothing when it has none. */
export const featureOf = <F extends Feature>(doc: Doc, i: number, name: F): ValueOf<F> | undefined =>
  unpackFeature(doc.feats[i] as number, name);
/** The time of the clause of predicate `i`; nothing for other words and clauses without a finite verb. */
export const timeOf = (doc: Doc, i: number): Time | undefined => timeIn(doc.clause[i] as number);
/** True when the clause of predicate `i` is marked so: `negated`, `passive`, `perfect`, `progressive`, `modal`. */
export const isMarked = (doc: Doc, i: number, mark: ClauseMark): boolean =>
  ((doc.clause[i] as number) & CLAUSE[mark]) !== 0;
export const headOf = (doc: Doc, i: number): number => doc.head[i] as number;
export const tokenSpan = (doc: Doc, i: number): Span => [doc.tokStart[i] as number, doc.tokEnd[i] as number];
export const sentenceCount = (doc: Doc): number => doc.sentStart.length - 1;

/** The span from the first character of token `from` to the last of token `to`, both included. */
export const spanOf = (doc: Doc, from: number, to: number): Span => [
  doc.tokStart[from] as number,
  doc.tokEnd[to] as number,
];

/** The span of sentence `s`. */
export const sentenceSpan = (doc: Doc, s: number): Span =>
  spanOf(doc, doc.sentStart[s] as number, (doc.sentStart[s + 1] as number) - 1);

/** The dependents of token `i`, left to right. */
export function childrenOf(doc: Doc, i: number): number[] {
  const found: number[] = [];
  for (let c = doc.firstChild[i] as number; c >= 0; c = doc.nextSibling[c] as number) found.push(c);
  return found;
}

/** The first dependent of `i` whose relation is one of `rels` (subtype included unless left off); -1 for none. */
export function childBy(doc: Doc, i: number, ...rels: readonly string[]): number {
  for (let c = doc.firstChild[i] as number; c >= 0; c = doc.nextSibling[c] as number) {
    if (rels.includes(relOf(doc, c)) || rels.includes(baseRelOf(doc, c))) return c;
  }
  return -1;
}

/** Leftmost and rightmost token of the subtree under `i`, both included. */
export function subtree(doc: Doc, i: number): [first: number, last: number] {
  let first = i;
  let last = i;
  for (let c = doc.firstChild[i] as number; c >= 0; c = doc.nextSibling[c] as number) {
    const [a, b] = subtree(doc, c);
    if (a < first) first = a;
    if (b > last) last = b;
  }
  return [first, last];
}

/** The sentence that holds token `i`. */
export function sentenceOf(doc: Doc, i: number): number {
  let low = 0;
  let high = sentenceCount(doc) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((doc.sentStart[middle] as number) <= i) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The token that holds the character at `offset`, or the first one after it; -1 past the last token. */
export function tokenAt(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokEnd[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < doc.n ? low : -1;
}
