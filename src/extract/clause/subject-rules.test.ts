import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { formOf } from '../../annotate/doc.ts';
import { findSubject } from './role.ts';
import { SUBJECT_RULES } from './subject-rules.ts';

const { model } = await loadTables();

/** The subject of the first verb with this form, and the rule that found it. */
function subject(text: string, verb: string) {
  const doc = annotate(text, [[0, text.length]], model);
  const at = Array.from({ length: doc.n }, (_, i) => i).find((i) => formOf(doc, i) === verb) ?? -1;
  const found = findSubject(doc, at);
  return found && { rule: found.rule, subject: formOf(doc, found.token) };
}

describe.each(SUBJECT_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test(`fires: ${rule.fires}`, () => {
    expect(subject(rule.fires, rule.verb)).toEqual({ rule: name, subject: rule.gives });
  });
  test(`not in: ${rule.notIn}`, () => {
    expect(subject(rule.notIn, rule.verb)?.rule).not.toBe(name);
  });
  test('has its reason', () => {
    expect(rule.why).not.toBe('');
  });
});
