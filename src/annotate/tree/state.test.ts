import { expect, test } from 'vitest';
import { seeded } from '../../../train/random.ts';
import { allows, attach, isDone, LEFT, makeState, onlyMove, RIGHT, SHIFT, shift, start } from './state.ts';

const MOVES = [SHIFT, LEFT, RIGHT];

test('a move is the only one exactly where no other is allowed, whatever was done before', () => {
  const next = seeded(3);
  const state = makeState(12);
  for (let walk = 0; walk < 300; walk++) {
    start(state, 1 + (walk % 12));
    while (!isDone(state)) {
      const allowed = MOVES.filter((move) => allows(state, move));
      expect(onlyMove(state)).toBe(allowed.length === 1 ? allowed[0] : -1);
      const move = allowed[Math.floor(next() * allowed.length)] as number;
      if (move === SHIFT) shift(state);
      else attach(state, move, 0);
    }
  }
});
