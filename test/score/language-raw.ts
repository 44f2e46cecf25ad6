import { annotate } from '../../src/annotate/annotate.ts';
import { type Doc, headOf, relOf, sentenceCount, sentenceSpan, tokenSpan, uposOf } from '../../src/annotate/doc.ts';
import type { Model } from '../../src/annotate/net/model.ts';
import type { GoldText } from './gold-text.ts';
import { type Figures, f1 } from './score.ts';

/**
 * What the whole chain makes of raw text, in the manner of CoNLL 2018: F1 of sentence spans and of token spans; a word
 * is right when its span, the span of its head and its relation (`raw LASsub`: the part before the colon) are.
 */
export function scoreRaw(gold: GoldText, doc: Doc): Figures {
  const spans = Array.from({ length: doc.n }, (_, i) => tokenSpan(doc, i).join(':'));
  const byspan = new Map(spans.map((span, i) => [span, i]));
  const right = { TOKENS: 0, 'raw UPOS': 0, 'raw UAS': 0, 'raw LAS': 0, 'raw LASsub': 0 };
  for (const word of gold.words) {
    const i = byspan.get(word.span);
    if (i === undefined) continue;
    byspan.delete(word.span);
    right.TOKENS++;
    if (uposOf(doc, i) === word.upos) right['raw UPOS']++;
    if ((headOf(doc, i) < 0 ? 'root' : spans[headOf(doc, i)]) !== word.head) continue;
    right['raw UAS']++;
    if (relOf(doc, i) === word.rel) right['raw LAS']++;
    if (relOf(doc, i).split(':')[0] === word.rel.split(':')[0]) right['raw LASsub']++;
  }
  const sentences = Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s).join(':'));
  const wanted = new Set(gold.sentences);
  return {
    SENTENCES: f1(sentences.filter((span) => wanted.has(span)).length, sentences.length, gold.sentences.length),
    ...Object.fromEntries(Object.entries(right).map(([name, n]) => [name, f1(n, doc.n, gold.words.length)])),
  };
}

/** The annotated raw text, and how many of its words were done in a second of processor time. */
export function timeRaw(gold: GoldText, model: Model): { readonly doc: Doc; readonly speed: number } {
  const before = process.cpuUsage();
  const doc = annotate(gold.text, gold.paragraphs, model);
  const { user, system } = process.cpuUsage(before);
  return { doc, speed: Math.round(doc.n / ((user + system) / 1e6)) };
}
