import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'node_modules/.bin');
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/**
 * Runs one command of the project; it counts as one check.
 * @returns {{ name: string, passed: number, failed: number }}
 */
export function check(name, command, args) {
  console.log(`\n▸ ${name}`);
  const { status, error } = spawnSync(path.join(bin, command), args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(String(error));
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/**
 * Runs vitest and counts its tests from its own JSON report. A run without a report, or without a single test, failed.
 * @returns {{ name: string, passed: number, failed: number }}
 */
export function vitest(name, args) {
  console.log(`\n▸ ${name}`);
  const report = path.join(root, '.cache', `vitest-${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    path.join(bin, 'vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (!existsSync(report)) return { name, passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests: skipped,
    numFailedTestSuites,
  } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not even be loaded has no failed test in it; a skipped test is not a green one.
  const failed = Math.max(
    numFailedTests + skipped,
    status === 0 ? 0 : 1,
    numFailedTests === 0 ? numFailedTestSuites : 0,
  );
  return { name, passed, failed: passed === 0 && failed === 0 ? 1 : failed };
}

/** Prints every step and, as the last line, the true sum. Sets the exit code. */
export function report(steps) {
  const [passed, failed] = [
    steps.reduce((sum, step) => sum + step.passed, 0),
    steps.reduce((sum, step) => sum + step.failed, 0),
  ];
  console.log('');
  for (const step of steps)
    console.log(
      `${step.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(28)} ${step.passed} passed, ${step.failed} failed`,
    );
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
