import type { ActorKind } from '../../../src/core/reading.ts';
import type { Span } from '../../../src/core/span.ts';

/** The two language models: `fast`, a perceptron, and `accurate`, a neural net that takes longer. */
export type ModelName = 'fast' | 'accurate';

/** The files of models; the accurate model takes sentence ends and lemmas from the fast one. Both need that of names. */
export const FILES: Readonly<Record<ModelName, readonly string[]>> = {
  fast: ['fast.bin', 'names.bin'],
  accurate: ['fast.bin', 'accurate.bin', 'names.bin'],
};

/** One token of a parsed sentence. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Morphological features: `Number=Sing`; empty when it has none. */
  readonly feats: readonly string[];
  /** What the verb group of its clause says, for a predicate: `past`, `negated`, `passive`; else empty. */
  readonly clause: readonly string[];
  /** Place of its head in the sentence, counted from 0; -1 for the root. */
  readonly head: number;
  /** The full relation to the head: `nsubj:pass`. */
  readonly rel: string;
}

/** A name in a sentence, with what it names. */
export interface Name {
  /** Places of its first and last word in the sentence, counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  /** Where it stands in the whole text. */
  readonly span: Span;
  readonly text: string;
  readonly kind: ActorKind;
  /** How far the decision lies above the next best one: 0 is a toss-up, 1 and more is sure. */
  readonly margin: number;
}

/** One sentence: its text as given, its words in order, and its names, none overlapping. */
export interface ParsedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

/** A text as a model has read it. */
export interface Parse {
  /** Name, version and checksum of the model, then those of the model of names. */
  readonly model: string;
  readonly sentences: readonly ParsedSentence[];
  /** Tokens in all, punctuation marks included. */
  readonly tokens: number;
  /** How long tagging, parsing and finding names took; reading the models is not counted. */
  readonly milliseconds: number;
  /** As `stemma parse` writes it, byte by byte: it tells of no names. */
  readonly conllu: string;
}

/** What the page sends to the reader: the bytes of a model file as they lie in `data/`, or a text to parse. */
export type Ask =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly number: number; readonly model: ModelName; readonly text: string };

/** What the reader answers to the text with the same number. */
export type Answer =
  | { readonly kind: 'parse'; readonly number: number; readonly parse: Parse }
  | { readonly kind: 'failed'; readonly number: number; readonly why: string };
