import { type Doc, formOf, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { isFiniteVerb, isQuotationMark, low, range } from '../clause/statement-tree.ts';
import type { CueRow } from '../cue/cue.ts';
import type { Hidden } from './cue-hidden.ts';

/** Most words a subject has in a headline. */
const SUBJECT = 7;
/** Headlines tell in the present: "says", and "say" for several. */
const PRESENT =
  /^(says?|insists?|warns?|denies|deny|admits?|argues?|believes?|thinks?|concedes?|confirms?|announces?|declares?|predicts?|reveals?|suggests?|alleges?|acknowledges?|vows?|tells?|hopes?|fears?|claims?)$/;
/** "Mayor **vows** to rebuild dam". */
const PROMISES =
  /^(vows?|pledges?|promises?|plans?|threatens?|refuses?|agrees?|offers?|hopes?|wants?|aims?|seeks?|declines?|swears?)$/;
/** Forms that are as often a noun: they need a finite verb behind them. */
const NOUN_TOO = /^(hopes?|fears?|claims?|reveals?)$/;

/**
 * "Retired General Says Talin Could Fall": the cue of a headline, where capitals and missing words lead tagger and
 * parser astray. A line of its own without a full stop, nothing but a noun phrase before the verb, and behind it a clause
 * or a quotation. Gives its parts; nothing when the word may be something else.
 */
export function headlineVerb(doc: Doc, i: number, row: CueRow): Hidden | undefined {
  const word = low(doc, i);
  const todo = row.frames.includes('to') && PROMISES.test(word) && low(doc, i + 1) === 'to';
  const says = PRESENT.test(word) && row.frames.some((frame) => frame === 'that' || frame === 'quote');
  if (row.words.length > 1 || !(todo || says)) return undefined;
  const line = headlineAt(doc, i);
  if (!line) return undefined;
  const [start, end] = line;
  const subject = range(start, i - 1);
  if (subject.length === 0 || subject.length > SUBJECT || end - i < 2) return undefined;
  if (!subject.every((k) => /^(NOUN|PROPN|ADJ|NUM|DET|PART|ADP|CCONJ)$/.test(uposOf(doc, k)))) return undefined;
  // Of a verb in the singular the subject is one, and nobody is before "to".
  const last = subject.at(-1) as number;
  if (!/^(NOUN|PROPN|ADJ|NUM)$/.test(uposOf(doc, last)) || /^(DET|ADP)$/.test(uposOf(doc, start))) return undefined;
  const content = range(i + 1, end);
  if (todo)
    return uposOf(doc, i + 2) === 'VERB' ? { source: last, sourceTokens: subject, content, cue: [] } : undefined;
  const clause = content.some((k) => isFiniteVerb(doc, k));
  const quoted = content.some((k) => isQuotationMark(doc, k));
  if (!(clause || (quoted && !NOUN_TOO.test(word))) || /^(ADP|PUNCT|CCONJ)$/.test(opening(doc, i + 1)))
    return undefined;
  return { source: last, sourceTokens: subject, content, cue: [] };
}

/** The word class behind the verb; a quotation mark opens something and is none. */
const opening = (doc: Doc, i: number): string => (isQuotationMark(doc, i) ? '' : uposOf(doc, i));

/** First and last token of the line that `i` stands in, when that is one sentence alone and ends without a full stop. */
function headlineAt(doc: Doc, i: number): [number, number] | undefined {
  const s = sentenceOf(doc, i);
  const [start, end] = [doc.sentStart[s] as number, (doc.sentStart[s + 1] as number) - 1];
  const paragraph = doc.paragraphs.find(
    ([from, to]) => from <= (doc.tokStart[i] as number) && (doc.tokStart[i] as number) < to,
  );
  if (!paragraph || tokenAt(doc, paragraph[0]) !== start || (doc.tokEnd[end] as number) < paragraph[1] - 1)
    return undefined;
  return /^[.!:;]$/.test(formOf(doc, end)) ? undefined : [start, end];
}
