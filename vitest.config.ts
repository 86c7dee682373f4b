import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['utils/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // Properties run thousands of cases: a busy machine needs longer than the default.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
  },
});
