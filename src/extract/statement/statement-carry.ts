import { type Doc, sentenceOf } from '../../annotate/doc.ts';
import { range } from '../clause/statement-tree.ts';
import { holds, isSpeech, type Speech, standsAlone } from '../content/content-quote.ts';
import type { Said } from '../cue/said.ts';

/**
 * Hands quotations without a cue of their own to the speaker before: those that carry on over a paragraph, and those
 * that fill their sentences alone right after a sentence in which somebody spoke. Gives the statements with their
 * contents grown; the order stays.
 */
export function carryOn(doc: Doc, said: readonly Said[], speeches: readonly Speech[]): Said[] {
  const grown = said.map((one) => ({ ...one, content: [...one.content] }));
  // Who was heard last in a sentence; statements inside a quotation are not asked.
  const ownerOfQuote = new Map<number, number>();
  const lastIn = new Map<number, number>();
  const outer = grown
    .map((one, k) => ({ one, k }))
    .filter(({ one }) => !speeches.some((s) => isSpeech(doc, s) && holds(s, one.head)));
  for (const { one, k } of outer) {
    for (const speech of speeches)
      if (one.content.includes(speech.from) && isSpeech(doc, speech)) ownerOfQuote.set(speech.quote, k);
    if (one.source < 0) continue;
    for (const i of [one.head, one.content.at(-1) ?? one.head]) lastIn.set(sentenceOf(doc, i), k);
  }
  for (const speech of speeches) {
    if (ownerOfQuote.has(speech.quote) || !isSpeech(doc, speech)) continue;
    const before = speech.continues === undefined ? undefined : ownerOfQuote.get(speech.continues);
    const sentence = sentenceOf(doc, speech.from);
    const k = before ?? (standsAlone(doc, speech) ? lastIn.get(sentence - 1) : undefined);
    const owner = k === undefined ? undefined : grown[k];
    if (k === undefined || owner === undefined || owner.row.act === 'no-comment') continue;
    owner.content.push(...range(speech.from, speech.to));
    ownerOfQuote.set(speech.quote, k);
    lastIn.set(sentenceOf(doc, speech.to), k);
  }
  return grown;
}
