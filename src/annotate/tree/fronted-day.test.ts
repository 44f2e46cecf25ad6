import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { type Doc, formOf, headOf, relOf } from '../doc.ts';
import { readModel } from '../model.ts';
import { paragraphsOf } from '../paragraph.ts';

const model = readModel(gunzipSync(readFileSync('data/fast.bin')));
const read = (text: string): Doc => annotate(text, paragraphsOf(text), model);
const tie = (doc: Doc, form: string): [string, string] => {
  const at = Array.from({ length: doc.n }, (_, i) => i).find((i) => formOf(doc, i) === form) ?? -1;
  return [relOf(doc, at), headOf(doc, at) < 0 ? '' : formOf(doc, headOf(doc, at))];
};

describe('a day before the subject belongs to the verb, with or without a comma', () => {
  test.each([
    ['On Monday drones struck the depot.', 'Monday', 'struck'],
    ['On Friday soldiers burned the mill.', 'Friday', 'burned'],
    ['On Thursday night missiles struck two villages.', 'night', 'struck'],
    ['In March drones struck the depot.', 'March', 'struck'],
    ['On 3 May drones struck the depot.', '3', 'struck'],
  ])('%s', (text, day, verb) => {
    const doc = read(text);
    expect(tie(doc, day)).toEqual(['obl', verb]);
    expect(tie(doc, verb)).toEqual(['root', '']);
  });

  test('and the subject is the noun alone', () => {
    expect(tie(read('On Monday drones struck the depot.'), 'drones')).toEqual(['nsubj', 'struck']);
    expect(tie(read('On Monday drones struck the depot.'), 'On')).toEqual(['case', 'Monday']);
  });
});

test('a name that begins with a month stays whole', () => {
  expect(tie(read('In March Square protesters gathered.'), 'March')[1]).not.toBe('gathered');
});
