import { type Chunk, describeChunk, gapRows, MOST_GAP_ROWS, NO_CHUNK } from '../src/annotate/sentence.ts';
import type { Weights } from '../src/annotate/weights.ts';
import { addAverage, correct, makeLearner } from './perceptron.ts';
import { seeded, shuffle } from './random.ts';
import type { Placed } from './treebank.ts';

/** A paragraph as stretches without blanks, and after which of them a sentence ends. */
export interface GapLesson {
  readonly forms: readonly string[];
  readonly chunks: readonly Chunk[];
  readonly ends: readonly boolean[];
}

/** The paragraphs of a treebank, its sentences joined by blanks. */
export function readParagraphs(bank: readonly Placed[]): GapLesson[] {
  const paragraphs: string[][] = [];
  let document = '';
  for (const { document: now, sentence } of bank) {
    const fresh = now !== document || sentence.comments.some((line) => /^# new(?:par|doc)/.test(line));
    document = now;
    const text = sentence.comments.find((line) => line.startsWith('# text = '))?.slice(9);
    if (text === undefined) continue;
    if (fresh || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(text);
  }
  return paragraphs.map((sentences) => {
    const cut = sentences.map((text) => text.split(/\s+/).filter(Boolean));
    const forms = cut.flat();
    return {
      forms,
      chunks: forms.map(describeChunk),
      ends: cut.flatMap((words) => words.map((_, i) => i + 1 === words.length)),
    };
  });
}

/** Trains the splitter. */
export function trainGaps(
  lessons: readonly GapLesson[],
  bits: number,
  epochs: number,
  seeds: readonly number[],
): Weights {
  let total: Weights | undefined;
  const rows = new Int32Array(MOST_GAP_ROWS);
  for (const seed of seeds) {
    const learner = makeLearner(bits, 2);
    const { w } = learner.weights;
    const random = seeded(seed);
    const order = [...lessons];
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const { chunks, ends } of shuffle(order, random)) {
        let length = 0;
        for (let i = 0; i + 1 < chunks.length; i++) {
          length++;
          const [before, after] = [chunks[i - 1] ?? NO_CHUNK, chunks[i + 2] ?? NO_CHUNK];
          const count = gapRows(before, chunks[i] as Chunk, chunks[i + 1] as Chunk, after, length, bits, rows);
          let score = 0;
          for (let j = 0; j < count; j++)
            score += (w[(rows[j] as number) * 2 + 1] as number) - (w[(rows[j] as number) * 2] as number);
          const gold = ends[i] ? 1 : 0;
          const guess = score > 0 ? 1 : 0;
          if (guess !== gold) correct(learner, rows, count, gold, guess);
          learner.decisions++;
          if (gold) length = 0;
        }
      }
    }
    total = addAverage(learner, total);
  }
  if (!total) throw new Error('a splitter needs at least one seed');
  return total;
}
