import { defineConfig } from 'vitest/config';

/**
 * The worker stopped, and the browser killed, at every point of a flow. Apart from `npm test` until it is green on each
 * run: now and then a label is missing when the worker is stopped while its page is loading (November 2026).
 */
export default defineConfig({
  test: { include: ['tests/stress/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 },
});
