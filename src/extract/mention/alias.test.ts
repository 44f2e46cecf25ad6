import { expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { cut } from '../../core/span.ts';
import { findAliases } from './alias.ts';
import { isAcronymOf, isShortFormOf } from './alias-form.ts';
import { ALIAS_PATTERNS } from './alias-pattern.ts';
import { findMentions } from './mention.ts';

const { model, mentions: tables } = await loadTables();

const aliasesIn = (article: string) => {
  const doc = annotate(article, [[0, article.length]], model);
  return findAliases(doc, findMentions(doc, tables));
};
const stated = (article: string) => aliasesIn(article).map(({ a, b, evidence }) => [evidence, a, b]);

test.each(ALIAS_PATTERNS.map((row) => [row.why, row] as const))('%s: fires and stays silent', (_why, row) => {
  expect(aliasesIn(row.fires).map(({ evidence }) => evidence)).toEqual([row.evidence]);
  expect(aliasesIn(row.notIn)).toEqual([]);
});

test.each([
  ['The Harim Liberation Front (HLF) took the town.', [['acronym', 'Harim Liberation Front', 'HLF']]],
  ['The HLF (Harim Liberation Front) took the town.', [['acronym', 'HLF', 'Harim Liberation Front']]],
  ['The Harim Liberation Front, or HLF, took the town.', [['acronym', 'Harim Liberation Front', 'HLF']]],
  ['The Harim Air Force (QHT) bombed the town.', [['acronym', 'Harim Air Force', 'QHT']]],
  [
    'Hasan Darro – better known by his nom-de-guerre Abu Karim al-Talini (also written Taleeni or Taliny) – spoke.',
    [
      ['also-known-as', 'Hasan Darro', 'Abu Karim al-Talini'],
      ['also-written', 'Abu Karim al-Talini', 'Taleeni'],
      ['also-written', 'Abu Karim al-Talini', 'Taliny'],
    ],
  ],
  [
    'Abu Karim al-Golani (also written Jawlani or Haroni) spoke in Syria.',
    [
      ['also-written', 'Abu Karim al-Golani', 'Jawlani'],
      ['also-written', 'Abu Karim al-Golani', 'Haroni'],
    ],
  ],
  ['Better known as Abu Karim, Hasan Darro spoke to the crowd.', [['also-known-as', 'Hasan Darro', 'Abu Karim']]],
  [
    'The militia Harakat Talin (“Movement of the Hills”) left.',
    [['translation', 'Harakat Talin', 'Movement of the Hills']],
  ],
  ['The Harim Liberation Front, HLF for short, left.', [['acronym', 'Harim Liberation Front', 'HLF']]],
  ['The Harim Liberation Front – HLF – left.', [['acronym', 'Harim Liberation Front', 'HLF']]],
  ['The Harim Liberation Front, known by its initials as HLF, left.', [['acronym', 'Harim Liberation Front', 'HLF']]],
  ['The Talin Movement, whose Arabic acronym is HTK, left.', [['acronym', 'Talin Movement', 'HTK']]],
  ['Hasan Darro, a.k.a. Abu Karim al-Talini, spoke.', [['also-known-as', 'Hasan Darro', 'Abu Karim al-Talini']]],
  ['Abu Karim al-Talini, born Hasan Darro, spoke.', [['also-known-as', 'Abu Karim al-Talini', 'Hasan Darro']]],
  ['The militia Harakat Talin (“the Talin Movement”) left.', [['translation', 'Harakat Talin', 'Talin Movement']]],
  ['The Talin Brigade, later known as the Harim Front, left.', [['formerly', 'Talin Brigade', 'Harim Front']]],
  ['The Harim Front, known as the Talin Brigade until 2017, left.', [['formerly', 'Harim Front', 'Talin Brigade']]],
  [
    'The Harim Front, which called itself the Talin Brigade until 2017, left.',
    [['formerly', 'Harim Front', 'Talin Brigade']],
  ],
  ['The Talin Movement (Harakat Talin in Arabic) left.', [['translation', 'Talin Movement', 'Harakat Talin']]],
  ['Hasan Darro left. Darro will return.', [['short-form', 'Hasan Darro', 'Darro']]],
])('%s', (article, expected) => {
  expect(stated(article)).toEqual(expected);
});

test.each([
  'Hasan Darro, the leader of the Harim Front, spoke.',
  'France, Turkey and Iran sent aid.',
  'The Harim National Army or Free Harim Army took the town.',
  'Hasan Darro (Harim Front) won the seat.',
  'Hasan Darro met Karim Darro. Darro spoke first.',
  'Hasan Darro, known as the Butcher of Harim, spoke.',
])('states no equation: %s', (article) => {
  expect(stated(article)).toEqual([]);
});

test('the span holds both names and the words between them', () => {
  const article = 'On Monday the Harim Liberation Front (HLF) took the town.';
  expect(aliasesIn(article).map(({ span }) => cut(article, span))).toEqual(['Harim Liberation Front (HLF)']);
});

test.each([
  ['HLF', 'Harim Liberation Front', true],
  ['MoD', 'Ministry of Defence', true],
  ['HLF', 'Harim National Front', false],
  ['Front', 'Harim Liberation Front', false],
])('%s is made of the first letters of %s: %s', (short, long, expected) => {
  expect(isAcronymOf(short, long)).toBe(expected);
});

test.each([
  ['al-Talini', 'Abu Karim al-Talini', true],
  ['Talini', 'Abu Karim al-Talini', true],
  ['Karim', 'Abu Karim al-Talini', false],
  ['Abu Karim al-Talini', 'Abu Karim al-Talini', false],
])('%s is the end of %s: %s', (short, long, expected) => {
  expect(isShortFormOf(short, long)).toBe(expected);
});
