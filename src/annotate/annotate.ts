import type { Span } from '../core/span.ts';
import type { Doc } from './doc.ts';
import type { FastModel } from './model.ts';

/** Tokens, sentences, tags, lemmas, trees and quotation spans of `text`, whose paragraphs are given. */
export function annotate(text: string, paragraphs: readonly Span[], model: FastModel): Doc {
  return {
    text,
    n: 0,
    tokStart: new Uint32Array(0),
    tokEnd: new Uint32Array(0),
    sentStart: new Uint32Array(1),
    upos: new Uint8Array(0),
    xpos: new Uint8Array(0),
    rel: new Uint8Array(0),
    head: new Int32Array(0),
    firstChild: new Int32Array(0),
    nextSibling: new Int32Array(0),
    lemma: [],
    xposNames: [],
    relNames: [],
    paragraphs,
    quotes: [],
    model: model.id,
  };
}
