import { expect, test } from 'vitest';
import { applyScript, lemmaOfForm, scriptFor } from './lemma.ts';

const rules = new Map([
  ['NNS s', '1'],
  ['NNS ies', '3y'],
  ['NNS ^men', '2an'],
  ['NNP ', '0'],
  ['NNPS s', '1'],
]);

test.each([
  ['towns', 'NNS', false, 'town'],
  ['Cities', 'NNS', false, 'city'],
  ['men', 'NNS', false, 'man'],
  ['Talin', 'NNP', true, 'Talin'],
  ['Talins', 'NNPS', true, 'Talin'],
  ['HTS', 'NNPS', true, 'HTS'],
  ['Over', 'IN', false, 'over'],
])('%s under %s (proper: %s) is %s', (form, xpos, proper, lemma) => {
  expect(lemmaOfForm(rules, form, xpos, proper)).toBe(lemma);
});

test('a script taken from a pair gives the lemma back', () => {
  for (const [form, lemma] of [
    ['went', 'go'],
    ['towns', 'town'],
    ['is', 'be'],
    ['fish', 'fish'],
  ] as const)
    expect(applyScript(form, scriptFor(form, lemma) ?? '')).toBe(lemma);
});

test('a script that takes off more than there is gives nothing', () => expect(applyScript('s', '3y')).toBeUndefined());
