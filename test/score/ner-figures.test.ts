import { expect, test } from 'vitest';
import { loadModel, loadNames } from '../../src/run/resources.ts';
import { scoreNer, scoreOwnNames } from './ner-figures.ts';

const models = { model: await loadModel(), names: await loadNames() };

test('names in tags of three types are scored by exact span and type', () => {
  const right = 'She\tO\nlives\tO\nin\tO\nBaghdad\tB-LOC\n,\tO\nIraq\tB-LOC\n.\tO\n';
  expect(scoreNer(right, models)).toMatchObject({ F1: 100, P: 100, R: 100, span: 100, LOC: 100, PER: 0 });
  const wrong = right.replace('Baghdad\tB-LOC', 'Baghdad\tB-PER');
  expect(scoreNer(wrong, models)).toMatchObject({ F1: 50, span: 100, LOC: 66.67, PER: 0 });
});

test('our own gold is scored from raw text, by our own kinds', () => {
  const gold = '# a comment\nx1\tShe lives in [L Baghdad], [S Iraq].\n';
  expect(scoreOwnNames(gold, models)).toMatchObject({ F1: 100, span: 100, place: 100, state: 100 });
  expect(scoreOwnNames(gold.replace('[S ', '[M '), models)).toMatchObject({ F1: 50, span: 100, outlet: 0 });
});
