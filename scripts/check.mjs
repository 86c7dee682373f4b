// Types, style and rules of the layers, unused code.
import { check, report } from './lib/steps.mjs';

export const checks = () => [
  check('types', 'tsc', ['--noEmit', '-p', '.']),
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('unused code', 'knip', []),
];

if (process.argv[1] === import.meta.filename) report(checks());
