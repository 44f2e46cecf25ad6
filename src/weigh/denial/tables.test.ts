import { describe, expect, test } from 'vitest';
import { keyOf } from '../../link/saying-word.ts';
import { UNTRUTHS } from '../untruth-table.ts';
import { BODIES } from './body-table.ts';
import { COUNTERS } from './counter-table.ts';
import { nearness, wordsOf } from './kin.ts';
import { KINS } from './kin-table.ts';
import { hasNo } from './negation.ts';
import { PARTS } from './part-table.ts';
import { isWithheld } from './withheld.ts';

describe('each row fires on its sentence and not on the other', () => {
  test.each([...UNTRUTHS, ...PARTS])('$fires: $why', ({ pattern, fires, notIn }) => {
    expect([pattern.test(fires), pattern.test(notIn)]).toEqual([true, false]);
  });

  test.each(COUNTERS)('$fires: $why', ({ says, against, fires, notIn, claim, other }) => {
    expect([says.test(fires), says.test(notIn)]).toEqual([true, false]);
    expect([against.test(claim), against.test(other)]).toEqual([true, false]);
  });

  test.each(BODIES)('$fires: $why', ({ says, people, fires, notIn, claim, other }) => {
    expect([says.test(fires), says.test(notIn)]).toEqual([true, false]);
    expect([people.test(claim), people.test(other)]).toEqual([true, false]);
  });

  test.each(KINS)('$fires: $why', ({ fires, notIn }) => {
    const near = (pair: string): number => {
      const [a, b] = pair.split(' ').map(keyOf) as [string, string];
      return nearness(a, wordsOf([b]));
    };
    expect([near(fires) > 0, near(notIn)]).toEqual([true, 0]);
  });
});

test.each([
  ['Nobody was beaten in the prison', true],
  ['we didn’t make anybody dig', true],
  ['it had not fired on any vessel', true],
  ['Not one aircraft left the ground', true],
  ['nobody knows who fired', false],
  ['No aircraft will attack the hills', false],
  ['it would not leave the bridge', false],
  ['the shells came from the hills', false],
  ['the firm employed no guards there', true],
  ['the police see no link between the two', false],
])('a no about what was: %s', (words, expected) => {
  expect(hasNo(words)).toBe(expected);
});

test.each([
  ['The guards denied the doctors access to the camp.', true],
  ['The ministry denied the request of the relief society.', true],
  ['He did not deny that his men had been in the village.', true],
  ['The ministry neither confirmed nor denied the report.', true],
  ['The spokesman stopped short of denying the attack.', true],
  ['The ministry denied that food had been refused to the town.', false],
  ['The Front denied any hand in the raid.', false],
  ['The ministry denied reports that aid was held back.', false],
])('words of denying that deny nothing: %s', (sentence, expected) => {
  expect(isWithheld(sentence, sentence.search(/den(?:ied|ying|y\b)/))).toBe(expected);
});
