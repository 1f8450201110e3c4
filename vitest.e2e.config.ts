import { defineConfig } from 'vitest/config';

/** Tests in real browsers, with the built extension: one at a time. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // Each file starts a browser of its own; what drives it is loaded once.
    isolate: false,
    // Every step has a limit of its own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
