import { expect, test } from 'vitest';
import { ownModel } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { DATE_RULES, dateHits, dateReader, findDates } from './date.ts';

const reader = dateReader([], []);
const rulesIn = (text: string): string[] => dateHits(text, reader).map((hit) => hit.rule);

test.each(DATE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  expect(rule.why).not.toBe('');
  expect(rulesIn(rule.fires), rule.fires).toContain(name);
  expect(rulesIn(rule.notIn), rule.notIn).not.toContain(name);
});

test('no two rules have one name', () => {
  expect(new Set(DATE_RULES.map((rule) => rule.name)).size).toBe(DATE_RULES.length);
});

test('"the quarter" is a part of a town until a quarter of a year was told', () => {
  expect(rulesIn('Shells fell on the quarter.')).toEqual([]);
  expect(
    rulesIn('Attacks fell in the first quarter of 2019. In the quarter before the truce they had risen.'),
  ).toContain('term');
});

test('"soon" looks ahead only where its clause does', () => {
  const model = ownModel();
  const found = (text: string) => findDates(annotate(text, paragraphsOf(text), model)).length;
  expect(found('He will soon come back.')).toBe(1);
  expect(found('He soon came back.')).toBe(0);
});
