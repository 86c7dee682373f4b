import { defineConfig } from 'vitest/config';

/** Golden files of what was built: run after the builds. */
export default defineConfig({ test: { include: ['tests/golden/**/*.test.ts'] } });
