// Everything that has to hold: `npm test`.
import { builds } from './build.mjs';
import { checks } from './check.mjs';
import { check, report, vitest } from './lib/steps.mjs';

report([
  ...checks(),
  vitest('unit tests', []),
  ...builds(),
  check('sizes', 'size-limit', []),
  check('Firefox add-on rules', 'addons-linter', ['--self-hosted', '.output/firefox-mv3']),
  vitest('built files', ['-c', 'vitest.golden.config.ts']),
  vitest('browser tests', ['-c', 'vitest.browser.config.ts']),
  vitest('stopped and killed', ['-c', 'vitest.stress.config.ts']),
]);
