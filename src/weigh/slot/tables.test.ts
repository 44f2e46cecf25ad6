import { describe, expect, test } from 'vitest';
import type { Span } from '../../core/span.ts';
import { isSetAside } from './away.ts';
import { AWAYS } from './away-table.ts';
import { BLAMES, blamesIn } from './blame.ts';
import { countsAs } from './count.ts';
import { COUNTS } from './count-table.ts';
import { kindOf } from './kind-table.ts';
import { menIn } from './men.ts';
import { MEN } from './men-table.ts';
import { TARGETS } from './target-table.ts';
import { matchesOf } from './toll.ts';
import { TOLLS } from './toll-table.ts';

/** The text, its sentence and the number in square brackets. */
function numberIn(marked: string): [string, Span, Span] {
  const [before = '', number = '', behind = ''] = marked.split(/[[\]]/);
  const text = before + number + behind;
  return [text, [0, text.length], [before.length, before.length + number.length]];
}

describe('each row fires on its sentence and not on the other', () => {
  test.each(TOLLS)('$fires: $why', (row) => {
    expect([matchesOf(row, row.fires).length, matchesOf(row, row.notIn).length]).toEqual([1, 0]);
  });

  test.each(BLAMES)('$fires: $why', (row) => {
    expect([blamesIn(row, row.fires).length, row.notIn.match(row.pattern)]).toEqual([1, null]);
  });

  test.each(TARGETS)('$fires: $why', ({ pattern, fires, notIn }) => {
    expect([fires.match(pattern)?.length, notIn.match(pattern)]).toEqual([1, null]);
  });

  test.each(COUNTS)('$fires: $why', ({ says, fires, notIn }) => {
    const told = (marked: string): boolean => countsAs(...numberIn(marked)).has(says);
    expect([told(fires), told(notIn)]).toEqual([true, false]);
  });

  test.each(MEN)('$fires: $why', ({ says, fires, notIn }) => {
    expect([menIn(fires), menIn(notIn) === says]).toEqual([says, false]);
  });

  test.each(AWAYS)('$fires: $why', ({ fires, notIn }) => {
    expect([fires, notIn].map((marked) => isSetAside(...numberIn(marked)))).toEqual([true, false]);
  });
});

test.each([
  ['Nobody has died in Orim.', 0, 0],
  ['The group puts the dead there at 52 or more.', 52, null],
  ['It flooded the town, drowning at least eight people.', 8, null],
  ['Two hundred of the villagers are dead.', 200, 200],
])('%s', (text, least, most) => {
  expect(TOLLS.flatMap((row) => matchesOf(row, text)).map((toll) => [toll.least, toll.most])).toEqual([[least, most]]);
});

test.each([
  ['31 inmates', 'held'],
  ['two guards', 'keepers'],
  ['nine people', undefined],
])('the kind of people in %s', (of, kind) => {
  expect(kindOf(of)).toBe(kind);
});
