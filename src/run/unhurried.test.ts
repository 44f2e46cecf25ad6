import { expect, test } from 'vitest';
import { atOnce, type Steps } from '../core/steps.ts';
import { unhurried } from './unhurried.ts';

/** Steps of a little more than 30 milliseconds each. */
function* counting(steps: number): Steps<number> {
  for (let step = 0; step < steps; step++) {
    for (const since = performance.now(); performance.now() - since < 31; );
    yield;
  }
  return steps;
}

test('others have their turn while long work is done, not where it is done at once', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  try {
    expect(atOnce(counting(5))).toBe(5);
    expect(turns).toBe(0);
    expect(await unhurried(counting(5))).toBe(5);
    expect(turns).toBeGreaterThan(1);
  } finally {
    clearInterval(other);
  }
});

test('what fails in a step fails', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('no');
  }
  await expect(unhurried(failing())).rejects.toThrow('no');
});
