import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/unit/**/*.test.ts',
      'test/golden/**/*.test.ts',
      'test/score/**/*.test.ts',
      'test/fault/**/*.test.ts',
    ],
    globalSetup: 'test/test-run.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files of one worker share what they import: models and tables are read twice a run instead of two hundred times.
    isolate: false,
  },
});
