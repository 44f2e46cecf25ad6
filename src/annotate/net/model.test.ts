import { expect, test } from 'vitest';
import type { Span } from '../../core/span.ts';
import { loadResources } from '../../run/resources.ts';
import { annotate } from '../annotate.ts';
import { formOf, headOf, relOf, sentenceCount } from '../doc.ts';

const { model } = await loadResources({ model: 'accurate' });
const read = (text: string) => annotate(text, text === '' ? [] : [[0, text.length] as Span], model);

test('the accurate model names itself in the reading', () => {
  expect(read('The army denied it.').model).toMatch(/^accurate@/);
});

test('a passive with its doer is read as one', () => {
  const doc = read('Two activists were detained by police on Monday.');
  const edges = Array.from({ length: doc.n }, (_, i) => `${formOf(doc, i)} ${relOf(doc, i)}`);
  expect(edges).toContain('activists nsubj:pass');
  expect(edges).toContain('detained root');
});

test.each([
  ['nothing', ''],
  ['one word', 'Ceasefire'],
  ['four hundred words', 'soldiers and '.repeat(200)],
  ['lone surrogates', 'The \ud800 army \udfff left .'],
  ['only marks', '?! -- ... ""'],
])('every sentence of %s is a tree with one root', (_name, text) => {
  const doc = read(text);
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    const heads = Array.from({ length: to - from }, (_, i) => headOf(doc, from + i));
    expect(heads.filter((head) => head === -1).length).toBe(1);
    for (let i = from; i < to; i++) {
      let steps = 0;
      for (let at = i; at >= 0 && steps <= to - from; at = headOf(doc, at)) steps++;
      expect(steps).toBeLessThanOrEqual(to - from);
    }
  }
});
