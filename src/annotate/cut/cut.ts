import type { Span } from '../../core/span.ts';
import { type Chunk, describeChunk } from './chunk.ts';
import { type Splitter, splitSentences } from './sentence.ts';
import { cutChunk } from './token.ts';

/** Sentences longer than this are cut at a semicolon or colon, else at a comma, else hard: they are debris, not prose. */
export const LONGEST_SENTENCE = 200;

/**
 * The time of day that a live ticker sets before each entry. It is a label, and read as the subject of what follows
 * when it is left in the sentence ("10:15 Mayor Tarsi says ..."). The entry itself must begin with a capital.
 */
const CLOCK_LABEL = /^\s*\d{1,2}[:.h]\d{2}(?:[ap]\.?m\.?)?[:,]?\s+["'“‘«(]?\p{Lu}/u;

/** The tokens of a text by offset, and where its sentences start. */
export interface Cuts {
  readonly starts: number[];
  readonly ends: number[];
  /** First token of each sentence, plus the number of tokens. */
  readonly sentences: number[];
}

/** Cuts paragraphs into sentences and tokens; a sentence never crosses a paragraph, and text outside them is not read. */
export function cutText(text: string, paragraphs: readonly Span[], splitter: Splitter): Cuts {
  const cuts: Cuts = { starts: [], ends: [], sentences: [] };
  const emit = (start: number, end: number) => {
    cuts.starts.push(start);
    cuts.ends.push(end);
  };
  const known = new Map<string, Chunk>();
  for (const [from, to] of paragraphs) {
    const spans = chunkSpans(text, from, to);
    const chunks = spans.map(([a, b]) => {
      const form = text.slice(a, b);
      const chunk = known.get(form) ?? describeChunk(form, splitter.words);
      known.set(form, chunk);
      return chunk;
    });
    const ends = splitSentences(splitter.weights, chunks);
    if (CLOCK_LABEL.test(text.slice(from, to))) ends[0] = true;
    keepMarks(
      spans.map(([a, b]) => text.slice(a, b)),
      ends,
    );
    let first = cuts.starts.length;
    spans.forEach(([a, b], i) => {
      cutChunk(text, a, b, ends[i] as boolean, emit);
      if (ends[i]) first = closeSentence(text, cuts, first);
    });
  }
  cuts.sentences.push(cuts.starts.length);
  return cuts;
}

/**
 * Quotation marks set off by blanks, as French and Russian print them: an opening one belongs to the sentence after
 * it, a closing one to the sentence before it. Moves the sentence ends in place.
 */
function keepMarks(forms: readonly string[], ends: boolean[]): void {
  for (let i = 0; i + 1 < forms.length; i++) {
    if (!ends[i]) continue;
    const [here, next] = [forms[i] as string, forms[i + 1] as string];
    if (/^[«‹„“‘(]+$/u.test(here)) {
      ends[i] = false;
      if (i > 0) ends[i - 1] = true;
    } else if (/^[»›”’)]+[.!?]?$/u.test(next)) {
      ends[i] = false;
      ends[i + 1] = true;
    }
  }
}

/** The stretches without blanks in `text[from..to)`. */
export function chunkSpans(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let i = from; i < to; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (blank && start >= 0) spans.push([start, i]);
    start = blank ? -1 : start < 0 ? i : start;
  }
  if (start >= 0) spans.push([start, to]);
  return spans;
}

/** White space as `\s` of a pattern has it. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));

/** Notes the sentence from token `first` on, in pieces when it is too long; gives the first token after it. */
function closeSentence(text: string, cuts: Cuts, first: number): number {
  const end = cuts.starts.length;
  let from = first;
  while (from < end) {
    cuts.sentences.push(from);
    from = end - from <= LONGEST_SENTENCE ? end : breakAfter(text, cuts, from);
  }
  return end;
}

function breakAfter(text: string, cuts: Cuts, from: number): number {
  for (const signs of [';:', ',']) {
    for (let i = from + LONGEST_SENTENCE - 1; i > from; i--) {
      const start = cuts.starts[i] as number;
      if (cuts.ends[i] === start + 1 && signs.includes(text[start] as string)) return i + 1;
    }
  }
  return from + LONGEST_SENTENCE;
}
