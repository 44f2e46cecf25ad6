import { type Doc, formOf, uposOf, xposOf } from '../annotate/doc.ts';
import { holds, isSpeech, type Speech } from './content-quote.ts';
import type { Said } from './statement-said.ts';
import { kids, low } from './statement-tree.ts';

/**
 * Takes statements apart that the tree put into each other: after a comma a participle that reports ("..., claiming that")
 * goes on about the same speaker, so the words before it end at the comma.
 */
export function splitParticiples(doc: Doc, said: readonly Said[], speeches: readonly Speech[]): Said[] {
  const out = said.map((one) => ({ ...one }));
  for (const inner of out) {
    const comma = commaBefore(doc, inner);
    cutAtWhile(doc, inner, out);
    if (comma < 0 || speeches.some((speech) => isSpeech(doc, speech) && holds(speech, inner.head))) continue;
    const outer = out.find((other) => other !== inner && other.head < comma && other.content.includes(inner.head));
    if (!outer || outer.content[0] === undefined || outer.content[0] > comma) continue;
    Object.assign(outer, { content: outer.content.filter((i) => i < comma) });
    Object.assign(inner, { source: outer.source, sourceTokens: outer.sourceTokens, sourceMore: outer.sourceMore });
  }
  return out;
}

/** "The bank warns of losses **while the union insists**": two speakers, two statements. */
function cutAtWhile(doc: Doc, inner: Said, said: readonly Said[]): void {
  const mark = kids(doc, inner.head, 'mark').find(
    (child) => child < inner.head && /^(while|whereas)$/.test(low(doc, child)),
  );
  const outer = said.find((other) => mark !== undefined && other.head < mark && other.content.includes(inner.head));
  if (mark === undefined || !outer || (outer.content[0] ?? mark) >= mark || inner.source < mark) return;
  if (doc.quotes.some(({ span }) => span[0] < (doc.tokStart[mark] as number) && span[1] > (doc.tokEnd[mark] as number)))
    return;
  Object.assign(outer, { content: outer.content.filter((i) => i < mark) });
}

/** The comma right before a participle, an adverb between them at most; -1 for none. */
function commaBefore(doc: Doc, { head }: Said): number {
  if (xposOf(doc, head) !== 'VBG') return -1;
  const at = uposOf(doc, head - 1) === 'ADV' ? head - 2 : head - 1;
  return at >= 0 && formOf(doc, at) === ',' ? at : -1;
}
