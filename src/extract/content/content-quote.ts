import { type Doc, formOf, sentenceOf, tokenAt, uposOf, xposOf } from '../../annotate/doc.ts';
import { range } from '../clause/statement-tree.ts';

/** A quotation that stands in no other, by tokens. */
export interface Speech {
  /** Index in `doc.quotes`. */
  readonly quote: number;
  /** First and last token, marks included. */
  readonly from: number;
  readonly to: number;
  /** Words inside. */
  readonly words: number;
  readonly continues?: number;
}

/** Up to this many words in quotation marks are a label, not speech: 'the "liberated" towns'. */
const SCARE = 3;

/** The outer quotations of an article, in text order. */
export function findSpeech(doc: Doc): Speech[] {
  const found: Speech[] = [];
  let end = -1;
  doc.quotes.forEach((quote, index) => {
    if (quote.span[0] < end) return;
    end = quote.span[1];
    const from = tokenAt(doc, quote.span[0]);
    if (from < 0) return;
    let to = from;
    while (to + 1 < doc.n && (doc.tokStart[to + 1] as number) < quote.span[1]) to++;
    const words = range(from, to).filter((i) => uposOf(doc, i) !== 'PUNCT').length;
    if (words > 0)
      found.push({
        quote: index,
        from,
        to,
        words,
        ...(quote.continues === undefined ? {} : { continues: quote.continues }),
      });
  });
  return found;
}

/** Whether a quotation is long enough, or shaped like a sentence, to be what somebody said. */
export const isSpeech = (doc: Doc, speech: Speech): boolean =>
  speech.words > SCARE || range(speech.from, speech.to).some((i) => /^[.?!,]$/.test(formOf(doc, i)));

export const holds = (speech: Speech, i: number): boolean => speech.from <= i && i <= speech.to;

/**
 * The words a cue governs, widened to the quotations they lie in. A clause that begins inside a quotation is that
 * quotation, whole, however many sentences it has; what the tree hung on it outside the marks is dropped. A clause
 * that only holds a quotation keeps its own words besides.
 */
export function widenToQuotes(doc: Doc, tokens: readonly number[], speeches: readonly Speech[], cue: number): number[] {
  const cueSpeech = speeches.find((speech) => holds(speech, cue));
  if (cueSpeech) return tokens.filter((i) => holds(cueSpeech, i));
  const words = tokens.filter((i) => uposOf(doc, i) !== 'PUNCT' && uposOf(doc, i) !== 'SCONJ').sort((a, b) => a - b);
  const touched = speeches.filter((speech) => isSpeech(doc, speech) && words.some((i) => holds(speech, i)));
  const [first] = words;
  if (touched.length === 0 || first === undefined) return [...tokens];
  const quoted = touched.flatMap((speech) => range(speech.from, speech.to));
  const inside = words.filter((i) => touched.some((speech) => holds(speech, i))).length;
  const opens = touched.some((speech) => holds(speech, first));
  if (opens && inside * 10 >= words.length * 6) return [...thatBefore(doc, tokens, quoted), ...quoted];
  // What the tree hung on a quotation from behind the cue is about the speaker: "..., said Orim, the head of the mill".
  const kept = opens && first < cue ? tokens.filter((i) => i < cue) : tokens;
  return [...new Set([...kept, ...quoted])];
}

/** 'said **that** "a bad peace feeds more"': the little word is the outlet's, and part of what it reports. */
function thatBefore(doc: Doc, tokens: readonly number[], quoted: readonly number[]): number[] {
  const that = (quoted[0] ?? 0) - 1;
  return that >= 0 && /^that$/i.test(formOf(doc, that)) && tokens.includes(that) ? [that] : [];
}

/** "to punish “those who flee”": a quotation that goes on right where the words of a clause end. */
export function runOn(doc: Doc, tokens: readonly number[], speeches: readonly Speech[]): number[] {
  const last = Math.max(...tokens);
  const next = speeches.find((speech) => speech.from === last + 1);
  return next && sentenceOf(doc, next.from) === sentenceOf(doc, last) ? range(next.from, next.to) : [];
}

/** How far a quotation may stand from the clause of its cue: "said in a letter on Friday: ...". */
const REACH = 14;

/**
 * The quotation beside a cue that the tree gave no content: after a colon or comma, right after the verb, or ending
 * right before the clause of the cue. `clause` holds the tokens of cue and source.
 */
export function quoteBeside(doc: Doc, clause: readonly number[], speeches: readonly Speech[]): Speech | undefined {
  const first = Math.min(...clause);
  const last = Math.max(...clause);
  const sentence = sentenceOf(doc, last);
  const before = speeches.find((speech) => speech.to < first && first - speech.to <= 2 && isSpeech(doc, speech));
  // A full stop ends the quotation for good; a comma, question or exclamation mark leaves the cue to come.
  const ending = before ? doc.text.slice(doc.tokStart[Math.max(0, before.to - 2)], doc.tokEnd[before.to]) : '';
  if (before && /[,?!…—–-]["”“’'»«\s]*$/.test(ending)) return before;
  if (before && sentenceOf(doc, before.to) === sentence && formOf(doc, first - 1) === ',') return before;
  const after = speeches.find((speech) => speech.from > last);
  if (!after || after.from - last > REACH) return undefined;
  const ahead = formOf(doc, after.from - 1);
  const distance = sentenceOf(doc, after.from) - sentence;
  // 'The wall says "FREE LESK".': two or three words, and nothing of the outlet's behind them.
  const alone = after.from === last + 1 && /^[.,;!?]$/.test(formOf(doc, after.to + 1));
  if (
    distance === 0 &&
    (ahead === ':' || alone || (isSpeech(doc, after) && (ahead === ',' || after.from === last + 1)))
  )
    return after;
  return distance === 1 && ahead === ':' ? after : undefined;
}

/** A second piece of one quotation after its cue: '"We go," he said, "and soon."' */
export function secondHalf(doc: Doc, cue: number, taken: readonly number[], speeches: readonly Speech[]): number[] {
  if (!speeches.some((speech) => speech.to < cue && taken.includes(speech.to))) return [];
  const next = speeches.find((speech) => speech.from > cue && !taken.includes(speech.from));
  if (!next || sentenceOf(doc, next.from) !== sentenceOf(doc, cue) || next.from - cue > REACH) return [];
  // "he said, adding, ...": another verb hands on what follows.
  if (range(cue + 1, next.from - 1).some((i) => xposOf(doc, i) === 'VBG' && formOf(doc, i - 1) === ',')) return [];
  // '"We go," he said, **but** "not today."'
  let lead = next.from - 1;
  if (uposOf(doc, lead) === 'ADV' && isJoining(doc, lead - 1)) lead--;
  if (isJoining(doc, lead) && isSpeech(doc, next)) lead--;
  return /^[,;:—–-]$/.test(formOf(doc, lead)) ? range(next.from, next.to) : [];
}

const isJoining = (doc: Doc, i: number): boolean => /^(and|but|or|yet)$/i.test(formOf(doc, i));

/** The first piece of such a quotation, when only the second was found: it ends with a comma right before the clause. */
export function firstHalf(
  doc: Doc,
  clause: readonly number[],
  taken: readonly number[],
  speeches: readonly Speech[],
): number[] {
  const first = Math.min(...clause);
  if (!speeches.some((speech) => speech.from > first && taken.includes(speech.from))) return [];
  const before = speeches.find((speech) => speech.to < first && first - speech.to <= 2);
  if (!before || taken.includes(before.from)) return [];
  return formOf(doc, before.to - 1) === ',' || formOf(doc, before.to + 1) === ',' ? range(before.from, before.to) : [];
}

/** Whether the sentences a quotation lies in hold no word outside it: nobody else is named as speaker there. */
export function standsAlone(doc: Doc, speech: Speech): boolean {
  const start = doc.sentStart[sentenceOf(doc, speech.from)] as number;
  const end = doc.sentStart[sentenceOf(doc, speech.to) + 1] as number;
  const outside = range(start, end - 1).filter((i) => !holds(speech, i) && uposOf(doc, i) !== 'PUNCT');
  if (outside.length === 0) return true;
  // 'It is a tax" for the rich': a few words of the outlet's own after it name nobody either.
  return (
    speech.words > SCARE &&
    outside.length <= REACH / 2 &&
    outside.every((i) => i > speech.to && !/^(VERB|AUX|PROPN|PRON)$/.test(uposOf(doc, i)))
  );
}
