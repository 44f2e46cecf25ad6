import type { Weights } from '../weights.ts';
import type { Chunk } from './chunk.ts';
import { farRows, MOST_GAP_ROWS, nearRows } from './gap-rows.ts';
import { type Survey, surveyParagraph } from './survey.ts';

/** The tables of the sentence splitter: one weight a row for the gaps, and the classes of words (see word-class.ts). */
export interface Splitter {
  readonly weights: Weights;
  readonly words: Weights;
}

const rows = new Int32Array(MOST_GAP_ROWS);

/** A score of the words beside a gap, below which nothing else is asked: so many times the largest weight. */
const SURE = -3.5 * 32767;

/** The sum of the weights of `rows[from..to)`; over all rows of a gap, above 0 a sentence ends. */
export function scoreRows({ w }: Weights, rows: Int32Array, from: number, to: number): number {
  let score = 0;
  for (let j = from; j < to; j++) score += w[rows[j] as number] as number;
  return score;
}

/** For each chunk of a paragraph whether a sentence ends after it; the last one always does. */
export function splitSentences(gaps: Weights, chunks: readonly Chunk[]): boolean[] {
  const survey = surveyParagraph(chunks);
  let from = 0;
  let before = 0;
  return chunks.map((chunk, i) => {
    const next = chunks[i + 1];
    const end = !next || isEnd(chunk, next) || (!isKept(chunk, next) && endsAt(gaps, survey, i, from, before));
    if (end) {
      before = i + 1 - from;
      from = i + 1;
    }
    return end;
  });
}

/** True when a sentence ends between the two whatever the weights say. */
const isEnd = (chunk: Chunk, next: Chunk): boolean => chunk.alone && next.begins === CAPITAL;

/** What `begins` says of a capital and of a small letter. */
const CAPITAL = 1;
const SMALL = 2;

/** True when the two belong together whatever the weights say. */
const isKept = (chunk: Chunk, next: Chunk): boolean =>
  chunk.leads || (chunk.initial && next.initial) || (chunk.short && next.begins === SMALL);

function endsAt(gaps: Weights, survey: Survey, i: number, from: number, before: number): boolean {
  const near = nearRows(survey, i, from, gaps.bits, rows);
  const score = scoreRows(gaps, rows, 0, near);
  if (score < SURE) return false;
  return score + scoreRows(gaps, rows, near, farRows(survey, i, from, before, gaps.bits, rows, near)) > 0;
}
