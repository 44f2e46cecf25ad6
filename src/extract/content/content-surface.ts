import { type Doc, formOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { baseRel, isFiniteVerb, isQuotationMark, low, range } from '../clause/statement-tree.ts';
import type { CueRow } from '../cue/cue.ts';
import { bareEnd, behindHearer, finiteBehind } from './content-bare.ts';

/** Verbs that hardly ever take anything but a clause. */
const CLAUSAL = new Set([
  'say',
  'believe',
  'think',
  'claim',
  'argue',
  'insist',
  'warn',
  'add',
  'suggest',
  'allege',
  'assert',
]);
/** How far a finite verb may be. */
const REACH = 25;
/** How far "that" may be. */
const BETWEEN = 12;

/**
 * The words behind a cue that the tree could make nothing of: from "that", or from a noun with a finite verb in reach,
 * to the end of the sentence, a semicolon or a participle that starts anew. Nothing when no such words follow.
 */
export function clauseBehind(doc: Doc, head: number, row: CueRow): number[] | undefined {
  const end = (doc.sentStart[sentenceOf(doc, head) + 1] as number) - 1;
  const that = thatBehind(doc, head, end);
  // "The mayor added: it is closed.": after a colon the words go on to the end of the sentence.
  if (that === undefined && formOf(doc, head + 1) === ':') {
    const s = sentenceOf(doc, head);
    const last = head + 1 < end ? end : (doc.sentStart[s + 2] ?? doc.n) - 1;
    const line = /\n/.test(doc.text.slice(doc.tokEnd[head + 1], doc.tokStart[head + 2] ?? 0));
    return last - head > 3 && !line ? range(head + 2, last) : undefined;
  }
  const from = that ?? head + 1;
  // "conclude that the attack amounts to piracy": no noun phrase begins with "that the".
  const reports = row.frames.includes('that') || row.frames.includes('him-that');
  if (reports && that === head + 1 && end - that > 3 && /^(DET|PRON)$/.test(uposOf(doc, that + 1)))
    return range(that, bareEnd(doc, head, that, end));
  if (that === undefined) {
    const bare = bareClause(doc, head, row, end);
    if (bare) return bare;
    if (!CLAUSAL.has(row.words[0] as string)) return undefined;
    if (
      !/^(DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(uposOf(doc, from)) ||
      /^(so|much|nothing|something|what)$/.test(low(doc, from))
    )
      return undefined;
  }
  const quoted = that !== undefined && isQuotationMark(doc, that + 1);
  if (
    !quoted &&
    !holdsQuotation(doc, from, end) &&
    !range(from, Math.min(end, from + REACH)).some((i) => isFiniteVerb(doc, i) && uposOf(doc, i - 1) !== 'CCONJ')
  )
    return undefined;
  const stop = range(from, end).find(
    (i) => formOf(doc, i) === ';' || (formOf(doc, i) === ',' && xposOf(doc, i + 1) === 'VBG'),
  );
  return range(from, stop === undefined ? end : stop - 1);
}

/** "**acknowledged** money was short", "**told** the court she had fled": a clause without "that"; nothing when no such words follow. */
function bareClause(doc: Doc, head: number, row: CueRow, end: number): number[] | undefined {
  const takes = (frame: string): boolean => row.frames.includes(frame);
  if (!takes('that') && !takes('him-that')) return undefined;
  // "How we resolve the matter remains open", "Whoever reports a drone will be paid": the verb behind is that of the sentence.
  if (/^(csubj|acl)$/.test(baseRel(doc, head)) || /^(who|which|that|whoever)$/.test(low(doc, head - 1)))
    return undefined;
  const from = takes('him-that') ? behindHearer(doc, head, end) : finiteBehind(doc, head + 1, end) < 0 ? -1 : head + 1;
  return from < 0 ? undefined : range(from, bareEnd(doc, head, from, end));
}

/** 'said the breaks “do nothing for us”': a verb may hide in a quotation that begins there. */
const holdsQuotation = (doc: Doc, from: number, end: number): boolean =>
  doc.quotes.some(
    ({ span, inner }) =>
      span[0] > (doc.tokStart[from] as number) &&
      span[0] < (doc.tokStart[end] as number) &&
      /\s\S+\s/.test(doc.text.slice(...inner)),
  );

/** The next "that", right behind the verb or behind words of time and place: "said in a statement on Friday that". */
function thatBehind(doc: Doc, head: number, end: number): number | undefined {
  const that = range(head + 1, Math.min(end - 2, head + BETWEEN)).find((i) => low(doc, i) === 'that');
  if (that === undefined) return undefined;
  const between = range(head + 1, that - 1);
  if (between.some((i) => /^(VERB|AUX|SCONJ|CCONJ)$/.test(uposOf(doc, i)) || /^[;:"“”]$/.test(formOf(doc, i))))
    return undefined;
  if (between.every((i) => uposOf(doc, i) === 'ADV')) return that;
  return xposOf(doc, that) === 'IN' && /^(ADP|ADV)$/.test(uposOf(doc, head + 1)) ? that : undefined;
}

/** '..., said one source in the room.': the cue after the comma, its speaker last; gives what stands before the comma. */
export function clauseBefore(doc: Doc, head: number): number[] | undefined {
  if (head < 1 || formOf(doc, head - 1) !== ',' || !/^VB[DZ]$/.test(xposOf(doc, head))) return undefined;
  const sentence = sentenceOf(doc, head);
  const start = doc.sentStart[sentence] as number;
  const end = (doc.sentStart[sentence + 1] as number) - 1;
  const behind = range(head + 1, end);
  const comma = behind.findIndex((i) => formOf(doc, i) === ',' || /^(who|which)$/.test(low(doc, i)));
  const name = comma < 0 ? behind : behind.slice(0, comma);
  const before = range(start, head - 2);
  if (name.length === 0 || name.some((i) => /^(VERB|AUX|SCONJ)$/.test(uposOf(doc, i)))) return undefined;
  // With a noun right before its comma and no verb of its own the left side may be the subject: "The mayor, who fled, said".
  return before.filter((i) => isFiniteVerb(doc, i)).length > 0 && !before.some((i) => /^(who|which)$/.test(low(doc, i)))
    ? before
    : undefined;
}
