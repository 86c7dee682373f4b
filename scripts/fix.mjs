// Formats, and rewrites the golden files from fresh builds: look at the difference before you commit it.
import { builds } from './build.mjs';
import { check, report, vitest } from './lib/steps.mjs';

report([
  check('format', 'biome', ['check', '--write', '.']),
  ...builds(),
  vitest('golden files', ['-c', 'vitest.golden.config.ts', '--update']),
]);
