import { type Doc, formOf, headOf, relOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { isQuoted, kids, low } from '../clause/statement-tree.ts';
import { holds, isSpeech, type Speech } from '../content/content-quote.ts';
import type { Said } from '../cue/said.ts';
import { canSpeak } from '../source/source-kind.ts';

/**
 * Takes statements apart that the tree put into each other: after a comma a participle that reports ("..., claiming that")
 * goes on about the same speaker, so the words before it end at the comma.
 */
export function splitParticiples(doc: Doc, said: readonly Said[], speeches: readonly Speech[]): Said[] {
  const out = said.map((one) => ({ ...one }));
  for (const inner of out) {
    const comma = commaBefore(doc, inner);
    cutAtWhile(doc, inner, out);
    cutAtSource(doc, inner, out);
    shareSource(doc, inner, out);
    cutAtMain(doc, inner, out);
    if (comma < 0 || speeches.some((speech) => isSpeech(doc, speech) && holds(speech, inner.head))) continue;
    keepBehind(inner, comma, out);
    const outer = out.find((other) => other !== inner && other.head < comma && other.content.includes(inner.head));
    if (!outer || outer.content[0] === undefined || outer.content[0] > comma) continue;
    Object.assign(outer, { content: outer.content.filter((i) => i < comma) });
    Object.assign(inner, { source: outer.source, sourceTokens: outer.sourceTokens, sourceMore: outer.sourceMore });
  }
  return out;
}

/** '"We wait," she said, **adding that** ...': the words before the comma are those of the verb before it. */
function keepBehind(inner: Said, comma: number, said: readonly Said[]): void {
  const rest = inner.content.filter((i) => i > comma);
  const [first] = inner.content;
  if (rest.length === 0 || first === undefined || first > comma) return;
  if (said.some((other) => other !== inner && other.head < comma && other.content.includes(first)))
    Object.assign(inner, { content: rest });
}

/** "The bank warns of losses **while the union insists**", "..., **though he noted** that": two statements, of two speakers or of one. */
function cutAtWhile(doc: Doc, inner: Said, said: readonly Said[]): void {
  const mark = kids(doc, inner.head, 'mark').find(
    (child) =>
      child < inner.head &&
      (/^(while|whereas)$/.test(low(doc, child)) ||
        (/^(though|although)$/.test(low(doc, child)) && formOf(doc, child - 1) === ',')),
  );
  const outer = said.find((other) => mark !== undefined && other.head < mark && other.content.includes(inner.head));
  if (mark === undefined || !outer || (outer.content[0] ?? mark) >= mark || inner.source < mark) return;
  if (doc.quotes.some(({ span }) => span[0] < (doc.tokStart[mark] as number) && span[1] > (doc.tokEnd[mark] as number)))
    return;
  Object.assign(outer, { content: outer.content.filter((i) => i < mark) });
}

/** "The premier plans to leave on Sunday**, according to an aide**": who told it is no part of the plan. */
function cutAtSource(doc: Doc, { row, head, cue, sourceTokens }: Said, said: readonly Said[]): void {
  if (row.kind !== 'adposition' || formOf(doc, head - 1) !== ',' || isQuoted(doc, head)) return;
  const own = new Set([head - 1, ...cue, ...sourceTokens]);
  for (const outer of said) {
    if (outer.head === head || !outer.content.includes(head) || (outer.content[0] ?? head) > head) continue;
    const rest = outer.content.filter((i) => i > head && !own.has(i) && uposOf(doc, i) !== 'PUNCT');
    if (rest.length === 0) Object.assign(outer, { content: outer.content.filter((i) => i < head - 1) });
  }
}

/** The comma right before a participle, an adverb between them at most; -1 for none. */
function commaBefore(doc: Doc, { head, row }: Said): number {
  // "according" is a participle by its form alone, and names a speaker of its own.
  if (xposOf(doc, head) !== 'VBG' || row.kind === 'adposition') return -1;
  const at = uposOf(doc, head - 1) === 'ADV' ? head - 2 : head - 1;
  return at >= 0 && formOf(doc, at) === ',' ? at : -1;
}

/** Acts of which one tells at once, unlike what somebody believes or wants. */
const TELLS = /^(assert|confirm|concede|deny|accuse|warn|threaten|pledge|call|refuse|announce)$/;

/**
 * "The mayor said the remark was foolish **and repeated** that", "The miners said they want justice **but vowed** to wait": the
 * tree hung the second verb on what was said. It is the same speaker's where the subject there could not say it, or is the
 * speaker himself as a pronoun; the first words end before "and".
 */
function shareSource(doc: Doc, inner: Said, said: readonly Said[]): void {
  const host = headOf(doc, inner.head);
  if (relOf(doc, inner.head) !== 'conj' || host < 0 || kids(doc, inner.head, 'nsubj', 'mark').length > 0) return;
  const [cc] = kids(doc, inner.head, 'cc').filter((child) => child < inner.head);
  const outer = said.find(
    (other) =>
      other !== inner &&
      other.content.includes(inner.head) &&
      (headOf(doc, host) === other.head || (other.source >= 0 && other.source === inner.source)),
  );
  if (!outer || cc === undefined || outer.source < 0 || (outer.content[0] ?? cc) >= cc || isQuoted(doc, inner.head))
    return;
  const [subject] = kids(doc, host, 'nsubj');
  const mute =
    subject !== undefined &&
    (relOf(doc, subject) === 'nsubj:pass' || !canSpeak(doc, subject) || /^(it|this|that)$/.test(low(doc, subject)));
  const himself =
    subject !== undefined &&
    /^(he|she|they)$/.test(low(doc, subject)) &&
    inner.row.kind === 'verb' &&
    TELLS.test(inner.row.act) &&
    xposOf(doc, inner.head) === xposOf(doc, outer.head);
  if (!mute && !himself && outer.source !== inner.source) return;
  Object.assign(outer, { content: outer.content.filter((i) => i < cc) });
  Object.assign(inner, { source: outer.source, sourceTokens: outer.sourceTokens, sourceMore: outer.sourceMore });
}

/**
 * "The mayor, who believes that the river is clean**, said** the wells were not": a relative clause between commas ends before
 * the verb of the noun it tells of.
 */
function cutAtMain(doc: Doc, inner: Said, said: readonly Said[]): void {
  const bare = inner.source >= 0 && /^(who|which)$/.test(low(doc, inner.source));
  if ((inner.sourceMore.length === 0 && !bare) || inner.content.length === 0) return;
  const main = said.find(
    (other) =>
      other !== inner &&
      inner.content.includes(other.head) &&
      (other.source === inner.source || (bare && other.sourceTokens.at(-1) === inner.source - 2)),
  );
  if (!main) return;
  let before = main.head - 1;
  while (before > inner.head && /^(ADV|AUX|PART)$/.test(uposOf(doc, before))) before--;
  if (!/^[,–—]$/.test(formOf(doc, before)) || (inner.content[0] ?? before) >= before) return;
  Object.assign(inner, { content: inner.content.filter((i) => i < before) });
}
