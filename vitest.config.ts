import { defineConfig } from 'vitest/config';

/** Rooms without state: what a file of tests imports can be what the file before has imported. */
const PURE = ['export', 'extract', 'gate', 'insight', 'packs', 'recognise', 'text'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

const TOOLS = 'tests/tools/**/*.test.ts';

/** Unit tests run in bare Node; a test that needs a DOM builds its own jsdom. Browser tests are run by tools/test.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // Of two cores vitest would leave one idle.
    maxWorkers: '100%',
    // How long a test takes says how busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', TOOLS, ...PURE] },
      },
      { extends: true, test: { name: 'tools', include: [TOOLS], globalSetup: 'tests/tools/bundled.ts' } },
    ],
  },
});
