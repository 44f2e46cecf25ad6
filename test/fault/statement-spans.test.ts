import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import { findMentions } from '../../src/extract/mention/mention.ts';
import { findStatements } from '../../src/extract/statement/statement.ts';
import { loadResources } from '../../src/run/resources.ts';
import { readStatementGold } from '../score/statement-gold.ts';
import { KINDS, textsOf } from './fuzz-text.ts';
import { newsTexts } from './news-text.ts';
import { statementFaults } from './statement-faults.ts';

vi.setConfig({ testTimeout: 120_000 });

const resources = await loadResources();

/** Reads a text to its statements and gives what is wrong with their spans, and how many there were. */
function check(text: string): { faults: string[]; count: number } {
  const doc = annotate(text, paragraphsOf(text), resources.model, resources.names);
  const statements = findStatements(doc, resources.cues, findMentions(doc, resources.mentions));
  return { faults: statementFaults(text, statements), count: statements.length };
}

/** Every text keeps every promise; gives the number of statements that were looked at. */
function checkAll(texts: readonly string[], show = true): number {
  let count = 0;
  const found = texts.flatMap((text, i) => {
    const one = check(text);
    count += one.count;
    // Texts of the gold are told by their number alone: those held back are not to be looked at.
    return one.faults.map((fault) => `text ${i}, ${fault}${show ? `: ${JSON.stringify(text.slice(0, 2_000))}` : ''}`);
  });
  expect(found.slice(0, 3)).toEqual([]);
  return count;
}

test('spans of statements in two thousand made-up articles lie in the text, in order, and apart', () => {
  expect(checkAll(newsTexts(2_000, 20261126))).toBeGreaterThan(3_000);
});

test.each(KINDS)('%s: whatever statements are found keep their spans', (_kind, make) => {
  expect(checkAll(textsOf(make, 25, 43))).toBeGreaterThanOrEqual(0);
});

test('so they do in our own articles and the sample story', () => {
  const gold = readStatementGold('settled').map(({ text }) => text);
  const sample = readdirSync('sample')
    .filter((name) => /\.(txt|md|html|jsonl)$/.test(name))
    .map((name) => readFileSync(`sample/${name}`, 'utf8'));
  expect(gold.length + sample.length).toBeGreaterThan(90);
  expect(checkAll([...gold, ...sample], false)).toBeGreaterThan(1_000);
});

/** Texts that may lie beside the clone and are no part of Stemma, with how many of each are read. */
const BESIDE: readonly (readonly [file: string, most: number])[] = [
  ['grounding/geo-lgl-a.jsonl.gz', 100],
  ['grounding/dates-timebank.jsonl.gz', 100],
  ['grounding/geo-trnews.jsonl.gz', 50],
  ['events/muc4_tst1.jsonl', 50],
  ['events/airwars_gaza_a.jsonl.gz', 100],
  ['events/pool_dev.jsonl.gz', 200],
];
const LONGEST = 1_200;

for (const [file, most] of BESIDE) {
  const path = `../shared/bench/${file}`;
  test.skipIf(!existsSync(path))(`and in real articles of ${file}, when they are on the machine`, () => {
    const bytes = readFileSync(path);
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
    const texts = lines.slice(0, most).map((line) => String(JSON.parse(line).text).slice(0, LONGEST));
    expect(texts.length).toBeGreaterThan(10);
    checkAll(texts, false);
  });
}

const SEEDS = '../shared/corpora/seeds';
test.skipIf(!existsSync(SEEDS))('and in the seeds of the corpora, when they are on the machine', () => {
  checkAll(
    readdirSync(SEEDS).map((name) => readFileSync(`${SEEDS}/${name}`, 'utf8')),
    false,
  );
});
