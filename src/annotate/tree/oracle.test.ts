import { describe, expect, test } from 'vitest';
import { countCosts, type Lesson } from '../../../train/parser.ts';
import { seeded } from '../../../train/random.ts';
import { attach, isDone, makeState, SHIFT, shift, start } from './state.ts';

const lessonOf = (heads: readonly number[]): Lesson => ({
  n: heads.length,
  head: Int32Array.from([0, ...heads.map((h) => (h === 0 ? heads.length + 1 : h)), 0]),
  rel: new Uint8Array(heads.length + 2),
  set: () => undefined,
});

/** Follows a move of the least cost, chosen by chance among equals, to the end; gives the number of right heads. */
function follow(lesson: Lesson, random: () => number): number {
  const state = makeState(lesson.n);
  const costs = new Int32Array(3);
  start(state, lesson.n);
  while (!isDone(state)) {
    countCosts(lesson, state, costs);
    const least = Math.min(...costs);
    const good = [0, 1, 2].filter((move) => costs[move] === least);
    const move = good[Math.floor(random() * good.length)] as number;
    if (move === SHIFT) shift(state);
    else attach(state, move, 0);
  }
  let right = 0;
  for (let slot = 1; slot <= lesson.n; slot++) if (state.head[slot] === lesson.head[slot]) right++;
  return right;
}

describe('the dynamic oracle', () => {
  // Heads by word, 0 for the root.
  test.each([
    ['one word', [0]],
    ['a chain to the right', [0, 1, 2, 3]],
    ['a chain to the left', [2, 3, 4, 0]],
    ['a verb in the middle', [2, 3, 0, 5, 3, 3]],
    ['nested on both sides', [3, 1, 0, 6, 6, 3, 6]],
  ])('leads to the gold tree: %s', (_, heads) => {
    const random = seeded(5);
    for (let round = 0; round < 20; round++) expect(follow(lessonOf(heads), random)).toBe(heads.length);
  });

  test('counts one lost arc when a word is hung under the wrong one', () => {
    // Word 1 belongs to word 3; hanging it under word 2 loses that arc and no other.
    const lesson = lessonOf([3, 3, 0]);
    const state = makeState(3);
    const costs = new Int32Array(3);
    start(state, 3);
    shift(state);
    countCosts(lesson, state, costs);
    expect([...costs.slice(0, 2)]).toEqual([0, 1]);
  });

  test('a tree with crossing arcs, which no moves lead to, still ends with a head for every word', () => {
    const right = follow(lessonOf([3, 4, 0, 3]), seeded(2));
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(4);
  });
});
