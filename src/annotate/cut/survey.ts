import type { Chunk } from './chunk.ts';

/** A paragraph as the splitter sees it. Counts "before i" hold at index i for the chunks 0 to i - 1. */
export interface Survey {
  readonly chunks: readonly Chunk[];
  /** How many chunks to the next one with an end mark, from each chunk on; 0 when it has one itself. */
  readonly stopIn: Int32Array;
  /** Finite verbs before i. */
  readonly verbs: Int32Array;
  /** Whether a quotation is open before i, and how many brackets are: 0, 1, 2. */
  readonly quotes: Uint8Array;
  readonly brackets: Uint8Array;
  /** How the writer marks sentences: how often there is an end mark, whether at the very end, small letters after it. */
  readonly style: number;
  /** 2 when most words are in capitals, 1 when some are. */
  readonly capitals: number;
}

/** Surveys a paragraph, once for all its gaps. */
export function surveyParagraph(chunks: readonly Chunk[]): Survey {
  const n = chunks.length;
  const stopIn = new Int32Array(n + 1);
  const verbs = new Int32Array(n + 1);
  const quotes = new Uint8Array(n + 1);
  const brackets = new Uint8Array(n + 1);
  for (let i = n - 1, to = 40; i >= 0; i--) {
    to = (chunks[i] as Chunk).stops !== 0 ? 0 : to + 1;
    stopIn[i] = to;
  }
  let [stops, small, capitals, words] = [0, 0, 0, 0];
  chunks.forEach((chunk, i) => {
    verbs[i + 1] = (verbs[i] as number) + chunk.verb;
    quotes[i + 1] = (quotes[i] as number) ^ chunk.quotes;
    brackets[i + 1] = Math.max(0, Math.min(2, (brackets[i] as number) + chunk.brackets));
    if (chunk.stops !== 0) stops++;
    if (chunk.stops !== 0 && chunks[i + 1]?.begins === 2) small++;
    capitals += chunk.capitals;
    if (chunk.begins === 1 || chunk.begins === 2) words++;
  });
  const ended = n > 0 && (chunks[n - 1] as Chunk).stops !== 0 ? 4 : 0;
  return {
    chunks,
    stopIn,
    verbs,
    quotes,
    brackets,
    style: rateOf(n, stops) * 8 + ended + Math.min(3, small),
    capitals: words > 0 && capitals * 2 > words ? 2 : words > 0 && capitals > 2 ? 1 : 0,
  };
}

function rateOf(n: number, stops: number): number {
  if (stops === 0) return 0;
  const each = n / stops;
  return each > 40 ? 1 : each > 25 ? 2 : each > 8 ? 3 : 4;
}
