import { type Doc, formOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { isQuotationMark, low, range } from '../clause/statement-tree.ts';
import { isSpeech, type Speech } from '../content/content-quote.ts';
import type { CueRow } from '../cue/cue.ts';
import type { Said } from '../cue/said.ts';

/** Longest name on a label, in tokens. */
const NAME = 6;
/** This many turns make a transcript; a single "Talin: ..." may be a headline or a dateline. */
const TURNS = 3;

/** '"We stay." ― Talin Haro': a quotation, a dash, and a name that ends the paragraph. The dash is the cue. */
export function readSigned(doc: Doc, speeches: readonly Speech[], row: CueRow): Said[] {
  return speeches.flatMap((speech) => {
    const dash = speech.to + 1;
    if (!isSpeech(doc, speech) || dash + 1 >= doc.n || !/^([-‐–—―]|--)$/.test(formOf(doc, dash))) return [];
    const source = range(dash + 1, Math.min(doc.n - 1, dash + NAME)).filter((i) => !breaksAfter(doc, dash, i));
    const name = source.filter((i) => !/^[.,]$/.test(formOf(doc, i)));
    const last = source.at(-1);
    if (last === undefined || name.length === 0 || breaksAfter(doc, speech.to, dash)) return [];
    const ends = last + 1 >= doc.n || breaksAfter(doc, last, last + 1);
    const plain = name.every((i) => uposOf(doc, i) === 'PROPN' || /^\p{Lu}/u.test(formOf(doc, i)));
    return ends && plain ? [label(row, dash, name, range(speech.from, speech.to))] : [];
  });
}

/** The turns of a transcript: "HARO: We stay." A name in capitals and a colon open the paragraph, and do so at least three times. */
export function readTurns(doc: Doc, row: CueRow): Said[] {
  const turns = doc.paragraphs.flatMap(([start, end]) => {
    const first = tokenAt(doc, start);
    if (first < 0) return [];
    const from = isQuotationMark(doc, first) ? first + 1 : first;
    const colon = range(from, Math.min(doc.n - 1, from + NAME)).find((i) => formOf(doc, i) === ':');
    if (colon === undefined || colon === from) return [];
    const name = range(from, colon - 1);
    if (!name.every((i) => /^[\p{Lu}\d.'’-]+$/u.test(formOf(doc, i)))) return [];
    let last = colon;
    while (last + 1 < doc.n && (doc.tokEnd[last + 1] as number) <= end) last++;
    return last - colon > 2 ? [label(row, colon, name, range(colon + 1, last))] : [];
  });
  const voices = new Set(turns.map(({ sourceTokens }) => sourceTokens.map((i) => low(doc, i)).join(' ')));
  return turns.length >= TURNS && voices.size > 1 && voices.size < turns.length ? turns : [];
}

const label = (row: CueRow, cue: number, name: readonly number[], content: readonly number[]): Said => ({
  ...{ row, head: cue, cue: [cue], source: name.at(-1) as number, sourceTokens: name, sourceMore: [] },
  ...{ content, act: 'assert' },
});

/** Whether a line ends between two tokens. */
const breaksAfter = (doc: Doc, from: number, to: number): boolean =>
  /\n/.test(doc.text.slice(doc.tokEnd[from], doc.tokStart[to]));
