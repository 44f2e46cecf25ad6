import type { Chunk } from './chunk.ts';
import { gapRows, MOST_GAP_ROWS } from './gap-rows.ts';
import { surveyParagraph } from './survey.ts';
import type { Weights } from './weights.ts';

/** The tables of the sentence splitter: one weight a row for the gaps, and the classes of words (see word-class.ts). */
export interface Splitter {
  readonly weights: Weights;
  readonly words: Weights;
}

const rows = new Int32Array(MOST_GAP_ROWS);

/** The sum of the weights of `rows[0..count)`; above 0 a sentence ends. */
export function scoreGap({ w }: Weights, rows: Int32Array, count: number): number {
  let score = 0;
  for (let j = 0; j < count; j++) score += w[rows[j] as number] as number;
  return score;
}

/** For each chunk of a paragraph whether a sentence ends after it; the last one always does. */
export function splitSentences(gaps: Weights, chunks: readonly Chunk[]): boolean[] {
  const survey = surveyParagraph(chunks);
  let from = 0;
  let before = 0;
  return chunks.map((chunk, i) => {
    const end =
      i + 1 === chunks.length ||
      (!chunk.leads && scoreGap(gaps, rows, gapRows(survey, i, from, before, gaps.bits, rows)) > 0);
    if (end) {
      before = i + 1 - from;
      from = i + 1;
    }
    return end;
  });
}
