// Builds the extension for both browsers into `.output/`.
import { check, report } from './lib/steps.mjs';

export const builds = () => [
  check('build for Chromium', 'wxt', ['build', '--mode', 'production']),
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3', '--mode', 'production']),
];

if (process.argv[1] === import.meta.filename) report(builds());
