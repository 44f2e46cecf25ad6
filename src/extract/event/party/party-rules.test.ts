import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../../test/event-fixture.ts';
import { cut } from '../../../core/span.ts';
import { NOUN_DOERS, VERB_DOERS } from './doer-rules.ts';
import { NOUN_RECIPIENTS } from './noun-recipient-rules.ts';
import { VERB_RECIPIENTS } from './recipient-rules.ts';
import { SIDE_RULES } from './side-rules.ts';
import { TARGETS } from './target-rules.ts';

const TABLES = { VERB_DOERS, NOUN_DOERS, VERB_RECIPIENTS, NOUN_RECIPIENTS, SIDE_RULES, TARGETS };

/** Every party of a sentence by its rule. */
const byRule = (text: string, name: string): string[] =>
  eventsOf(text).flatMap(({ agents, recipients, targets = [], explain }) =>
    [
      ...agents.map((span, i) => [span, explain.agents[i]] as const),
      ...recipients.map((span, i) => [span, explain.recipients[i]] as const),
      ...targets.map((span, i) => [span, explain.targets[i]] as const),
    ].flatMap(([span, why]) => (why?.rule === name || why?.rule.startsWith(`${name}: `) ? [cut(text, span)] : [])),
  );

describe.each(Object.entries(TABLES))('%s', (_table, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    expect(rule.why).not.toBe('');
    expect(byRule(rule.fires, name)).toContain(rule.gives);
    expect(byRule(rule.notIn, name)).toEqual([]);
  });
});

test('no two rules share a name', () => {
  const names = Object.values(TABLES).flatMap((rules) => rules.map((rule) => rule.name));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
