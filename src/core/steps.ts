/** Long work that stops between its steps, so that who has others to serve may let them in. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
