import { defineConfig } from 'vitest/config';

/** The worker stopped, and the browser killed, at every point of a flow. */
export default defineConfig({
  test: { include: ['tests/stress/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 },
});
