import { expect, test } from 'vitest';
import { type Surroundings, WORDING_RULES, wordingOf } from './wording.ts';

/** A sentence with its trigger in square brackets; a weapon in front of the trigger is the thing. */
function around(sentence: string): Surroundings {
  const [before = '', trigger = '', after = ''] = sentence.split(/[[\]]/);
  return { before, trigger, after, thing: /\b(?:rockets?|shells?|bombs?)\b/i.test(before) };
}

test.each(WORDING_RULES.map(({ wording, fires, notIn }) => [wording, fires, notIn] as const))(
  '%s: “%s”, not “%s”',
  (wording, fires, notIn) => {
    expect(wordingOf(around(fires))).toBe(wording);
    expect(wordingOf(around(notIn))).not.toBe(wording);
  },
);

test('what no rule knows is worded otherwise', () => {
  expect(wordingOf(around('Three people who worked there [lost] their lives.'))).toBe('other');
});
