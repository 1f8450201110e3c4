import { defineConfig } from 'vitest/config';

/** Tests in real browsers, with the built extension: two files at a time, each with browsers, profiles and pages of its own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // A browser waits as often as it works.
    maxWorkers: 2,
    // Each file starts a browser of its own; what drives it is loaded once a worker.
    isolate: false,
    // Every step has a limit of its own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
