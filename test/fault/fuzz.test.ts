import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/annotate/analyse.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Doc } from '../../src/annotate/doc.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import { MODELS } from '../../src/run/model-name.ts';
import { loadModel } from '../../src/run/resources.ts';
import { faultsOf, treeFaults } from './doc-faults.ts';
import { KINDS, textsOf } from './fuzz-text.ts';

vi.setConfig({ testTimeout: 180_000 });

const SENTENCE =
  'On Monday the Harim Front denied that its men had shelled the bridge near Talin, and said “no” twice. ';
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
/** Texts of one line that grow without end, from prose to a single word, and how many letters a token takes in them. */
const LINES: readonly (readonly [name: string, unit: string, letters: number])[] = [
  ['prose', SENTENCE, 5],
  ['one word', 'x', 20],
  ['sentences glued together', 'ended.Then', 4],
  ['commas without blanks', 'a,', 1],
  ['figures between hyphens', '1-', 1],
  ['hyphens and stops', '-.', 1],
  ['Arabic articles', 'al-', 40],
  ['quotation marks', '"', 1],
  ['opening quotation marks', '“a ', 2],
  ['apostrophes', "'a ", 2],
  ['joiners without width', '\u200d', 1],
  ['lone surrogates', '\ud800', 1],
  ['combining marks', 'a\u0301', 10],
];

/** The processor time of `work` in seconds. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How many times as long twice the text takes. The least of three tries counts: the machine may be busy otherwise. */
function growth(read: (text: string) => unknown, unit: string, length: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > 3; tries++) {
    const once = timeOf(() => read(filled(unit, length)));
    least = Math.min(least, timeOf(() => read(filled(unit, 2 * length))) / once);
  }
  return least;
}

describe.each(MODELS)('the %s model', async (name) => {
  const model = await loadModel(name);
  const read = (text: string): Doc => annotate(text, paragraphsOf(text), model);
  const fast = name === 'fast';

  test.each(KINDS)('%s: no crash, every promise kept, twice the same', (_kind, make) => {
    textsOf(make, fast ? 60 : 12, 41).forEach((text, i) => {
      const doc = read(text);
      expect(faultsOf(doc), `text ${i}: ${JSON.stringify(text)}`).toEqual([]);
      expect(read(text)).toEqual(doc);
    });
  });

  // Tokens and quotations are cut alike for both models, so the slow one need not read every line.
  test.each(fast ? LINES : LINES.slice(0, 4))(
    'one line of %s takes time in proportion to its length',
    (_, unit, letters) => {
      read(filled(unit, 2_000));
      expect(growth(read, unit, letters * (fast ? 12_000 : 1_000))).toBeLessThanOrEqual(3);
      expect(faultsOf(read(filled(unit, 5_000)))).toEqual([]);
    },
  );

  test.each([
    ['a line of 1 MB without a blank', filled('x', 1_000_000), 1],
    [
      fast ? 'a line of 1 MB with blanks' : 'a line of 30 kB with blanks',
      filled(SENTENCE, fast ? 1_000_000 : 30_000),
      250,
    ],
  ])('%s is read whole', (_what, text, sentences) => {
    const doc = read(text);
    expect(faultsOf(doc)).toEqual([]);
    expect(doc.sentStart.length - 1).toBeGreaterThanOrEqual(sentences);
  });

  test('a sentence of ten thousand tokens, cut by somebody else, is one tree', () => {
    const forms = Array.from({ length: 10_000 }, (_, i) => SENTENCE.split(' ')[i % 18] as string);
    const sentStart = [0, forms.length];
    const found = analyse(forms, sentStart, model);
    const doc = { ...found, n: forms.length, sentStart: Uint32Array.from(sentStart), relNames: model.relNames };
    expect(treeFaults(doc, forms.length)).toEqual([]);
  });
});
