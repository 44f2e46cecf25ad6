import type { Steps } from '../core/steps.ts';

/** So long, in milliseconds, the others wait at most, beside the longest step. */
const TURN = 25;

/** Asked between the steps of long work: where it has taken its time, the rest of the process has its turn. */
export function takeTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await new Promise((resume) => setImmediate(resume));
    since = performance.now();
  };
}

/** Takes the steps of long work, with turns for others in between. */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  const turn = takeTurns();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}
