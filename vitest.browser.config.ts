import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file after the other, because two cores are all there is. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 },
});
