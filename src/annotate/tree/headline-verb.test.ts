import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { type Doc, formOf, headOf, relOf, uposOf } from '../doc.ts';
import { readModel } from '../model.ts';
import { paragraphsOf } from '../paragraph.ts';

const model = readModel(gunzipSync(readFileSync('data/fast.bin')));
const read = (text: string): Doc => annotate(text, paragraphsOf(text), model);
const places = (doc: Doc): number[] => Array.from({ length: doc.n }, (_, i) => i);
const at = (doc: Doc, form: string): number => places(doc).find((i) => formOf(doc, i) === form) ?? -1;
const tie = (doc: Doc, form: string): [string, string] => {
  const i = at(doc, form);
  return [relOf(doc, i), headOf(doc, i) < 0 ? '' : formOf(doc, headOf(doc, i))];
};
const verbs = (text: string): string[] => {
  const doc = read(text);
  return places(doc)
    .filter((i) => uposOf(doc, i) === 'VERB')
    .map((i) => formOf(doc, i));
};

describe('a headline has its verbs, though it leaves out the articles beside them', () => {
  test.each([
    ['Police clear camp, arrest 60', ['clear', 'arrest']],
    ['Militia burn mill, take 20 men', ['burn', 'take']],
    ['Shells hit school, wound 14', ['hit', 'wound']],
    ['Army shells village, kills nine', ['shells', 'kills']],
    ['Troops fire on crowd, wound dozens', ['fire', 'wound']],
    ['Bandits raid farm, drive off cattle', ['raid', 'drive']],
    ['Rebels free 12 hostages', ['free']],
    ['Coast guard captures 26 pirates', ['captures']],
    ['Blast in Harim kills 19', ['kills']],
    ['Ambush leaves 14 dead', ['leaves']],
    ['Nineteen die in Harim market', ['die']],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  test('whoever stands before it does it, and the number behind it is done to', () => {
    expect(tie(read('Coast guard captures 26 pirates'), 'guard')).toEqual(['nsubj', 'captures']);
    expect(tie(read('Shells hit school, wound 14'), '14')).toEqual(['obj', 'wound']);
    expect(tie(read('Police clear camp, arrest 60'), 'arrest')).toEqual(['conj', 'clear']);
  });
});

test.each([
  ['No retreat from Harim, ministry stresses', 'ministry', 'stresses'],
  ['Rebels attack convoy, ministry reports', 'ministry', 'reports'],
  ['Two towns taken, rebels boast', 'rebels', 'boast'],
])('who says it at the end of a line is its speaker: %s', (text, speaker, verb) => {
  expect(tie(read(text), speaker)).toEqual(['nsubj', verb]);
});

test.each([
  ['Bread, water, empty promises', []],
  ['Sixty shells and a blind man', []],
  ['Spot report 31', []],
  ['Peace talks 2019', []],
  ['Police: five arrests', []],
  ['Night raid on dam, five engineers gone', ['gone']],
  ['A list of attacks, rockets and raids', []],
])('a line without a verb has none: %s', (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});

test('a sentence that ends as one is left as it was read', () => {
  expect(verbs('The harbour police and camp, arrest of 60.')).toEqual([]);
});
