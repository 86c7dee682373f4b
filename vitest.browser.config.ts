import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file after the other, because two cores are all there is. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // Of the few tests that may run side by side, as many as there are cores.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
