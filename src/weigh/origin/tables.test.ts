import { describe, expect, test } from 'vitest';
import { CAMPS, rowOf } from './camp-row.ts';
import { isMonitor, MONITORS } from './monitor.ts';
import { bodyOfRole, OFFICES } from './office.ts';
import { PARTISAN } from './partisan.ts';
import { RECKON } from './reckon.ts';
import { WITNESS } from './witness.ts';

describe('each row fires on its sentence and not on the other', () => {
  test.each(OFFICES)('the body of $fires is $body', ({ fires, notIn, body }) => {
    expect([bodyOfRole(fires), bodyOfRole(notIn) === body]).toEqual([body, false]);
  });

  test.each(CAMPS)('$fires: $says', (row) => {
    expect([rowOf(row.fires), rowOf(row.notIn) === row]).toEqual([row, false]);
  });

  test.each([...WITNESS, ...PARTISAN])('$fires: $why', ({ pattern, fires, notIn }) => {
    expect([new RegExp(pattern).test(fires), new RegExp(pattern).test(notIn)]).toEqual([true, false]);
  });

  test.each(RECKON)('$fires: $why', ({ verbs, fires, notIn }) => {
    const row = new RegExp(`\\b(?:${verbs})\\b`, 'u');
    expect([row.test(fires), row.test(notIn)]).toEqual([true, false]);
  });
});

test.each(MONITORS)('$fires is a monitor', ({ fires, notIn }) => {
  expect([isMonitor(fires), isMonitor(notIn)]).toEqual([true, false]);
});
test('a body without such a name is one where the text calls it so, and a paper never is', () => {
  const text = 'The aid organisation Open Hands said so.';
  expect([isMonitor('Open Hands', text), isMonitor('Open Hands'), isMonitor('Radio Justice')]).toEqual([
    true,
    false,
    false,
  ]);
});
