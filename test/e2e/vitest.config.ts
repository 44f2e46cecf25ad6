import { defineConfig } from 'vitest/config';
import { LongestFirst } from './sequencer.ts';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/stage.ts'],
    // A page waits more than it works, so one more at a time than the check has processors.
    maxWorkers: 3,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A word that joins two actors compares their accounts anew, beside other pages at work.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
