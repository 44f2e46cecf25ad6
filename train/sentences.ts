import { type Chunk, describeChunk } from '../src/annotate/cut/chunk.ts';
import { farRows, MOST_GAP_ROWS, nearRows } from '../src/annotate/cut/gap-rows.ts';
import { type Splitter, scoreRows } from '../src/annotate/cut/sentence.ts';
import { surveyParagraph } from '../src/annotate/cut/survey.ts';
import { mix1 } from '../src/annotate/hash.ts';
import type { Weights } from '../src/annotate/weights.ts';
import type { TableToPack } from './pack.ts';
import { seeded, shuffle } from './random.ts';
import type { Placed } from './treebank.ts';
import { learnWordClasses } from './word-classes.ts';

const BITS = 20;
const EPOCHS = 4;
/** The share of rows left out of each lesson, so that no single word is leaned on. */
const DROP = 0.3;
/** The size of a step; a row's own steps shrink as it is corrected, and start small, for rare rows must not rule. */
const RATE = 0.1;
const CAUTION = 3;
/** Added to every score. A missed end spoils two sentences and a wrong one spoils one, and unknown text hides more ends. */
const EAGERNESS = 0.6;
/** Weights smaller than this are not worth their place in the file. */
const LEAST_WEIGHT = 0.005;

/** The seeds of the splitter's runs. */
export const splitterSeeds = (seed: number): number[] => Array.from({ length: 12 }, (_, i) => seed * 1000 + 3 + 17 * i);

/** The splitter's tables as the model file wants them. */
export const splitterTables = ({ weights, words }: Splitter): TableToPack[] => [
  { name: 'gaps', weights, threshold: LEAST_WEIGHT },
  { name: 'words', weights: words, threshold: 0 },
];

/** A paragraph as stretches without blanks, and after which of them a sentence ends. */
interface Paragraph {
  readonly forms: readonly string[];
  readonly ends: readonly boolean[];
}

/** The paragraphs of a treebank, its sentences joined by blanks. */
function readParagraphs(bank: readonly Placed[]): Paragraph[] {
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
    return { forms: cut.flat(), ends: cut.flatMap((words) => words.map((_, i) => i + 1 === words.length)) };
  });
}

/** The gaps of one paragraph: the rows of gap `g` are `rows[starts[g]..starts[g + 1])`. */
interface Lesson {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly ends: readonly boolean[];
}

function makeLesson({ forms, ends }: Paragraph, describe: (form: string) => Chunk): Lesson {
  const survey = surveyParagraph(forms.map(describe));
  const rows = new Int32Array(MOST_GAP_ROWS * forms.length);
  const starts = new Int32Array(forms.length);
  let [used, from, before] = [0, 0, 0];
  for (let i = 0; i + 1 < forms.length; i++) {
    const room = rows.subarray(used);
    used += farRows(survey, i, from, before, BITS, room, nearRows(survey, i, from, BITS, room));
    starts[i + 1] = used;
    if (ends[i]) {
      before = i + 1 - from;
      from = i + 1;
    }
  }
  return { rows: rows.slice(0, used), starts, ends };
}

/** Trains the splitter: word classes by counting, gaps by logistic regression, the mean of one run for each seed. */
export function trainSplitter(bank: readonly Placed[], seeds: readonly number[]): Splitter {
  const words = learnWordClasses(bank);
  const known = new Map<string, Chunk>();
  const describe = (form: string): Chunk => {
    const chunk = known.get(form) ?? describeChunk(form, words);
    known.set(form, chunk);
    return chunk;
  };
  const lessons = readParagraphs(bank).map((paragraph) => makeLesson(paragraph, describe));
  const w = new Float32Array(2 ** BITS);
  for (const seed of seeds) {
    learn(lessons, seed).forEach((weight, row) => {
      (w[row] as number) += weight / seeds.length;
    });
  }
  (w[mix1(0, 1) >>> (32 - BITS)] as number) += EAGERNESS;
  return { weights: { bits: BITS, classes: 1, w }, words };
}

function learn(lessons: readonly Lesson[], seed: number): Float32Array {
  const weights = { bits: BITS, classes: 1, w: new Float32Array(2 ** BITS) } satisfies Weights;
  const sums = new Float32Array(2 ** BITS).fill(CAUTION);
  const random = seeded(seed);
  const order = [...lessons];
  const kept = new Int32Array(MOST_GAP_ROWS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, starts, ends } of shuffle(order, random)) {
      for (let i = 0; i + 1 < ends.length; i++) {
        let count = 0;
        for (let j = starts[i] as number; j < (starts[i + 1] as number); j++)
          if (random() >= DROP) kept[count++] = rows[j] as number;
        const score = scoreRows(weights, kept, 0, count) / (1 - DROP);
        const error = (ends[i] ? 1 : 0) - 1 / (1 + Math.exp(-score));
        if (Math.abs(error) > 0.002) step(weights.w, sums, kept, count, error);
      }
    }
  }
  return weights.w;
}

/** One step of AdaGrad on the given rows. */
function step(w: Float32Array, sums: Float32Array, rows: Int32Array, count: number, error: number): void {
  for (let j = 0; j < count; j++) {
    const row = rows[j] as number;
    (sums[row] as number) += error * error;
    (w[row] as number) += (RATE * error) / Math.sqrt(sums[row] as number);
  }
}
