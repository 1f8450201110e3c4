import { defineConfig } from 'vitest/config';

/** Unit tests run in bare Node; a test that needs a DOM builds its own jsdom. Browser tests are run by tools/test.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Of two cores vitest would leave one idle.
    maxWorkers: '100%',
    // How long a test takes says how busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
