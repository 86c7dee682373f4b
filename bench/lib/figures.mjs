import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/steps.mjs';

const ACCEPTED = path.join(root, 'bench/accepted.json');
const MEASURED = path.join(root, '.cache/bench');

/**
 * Prints figures beside the last accepted ones and keeps them in `.cache/bench/NAME.json`. Every figure is a ratio to a floor
 * of the same run, or marked with its unit; smaller is better.
 * @param {string} name of the benchmark.
 * @param {Record<string, { value: number, goal?: number, unit?: string }>} figures
 * @returns {boolean} whether every goal is met.
 */
export function reportFigures(name, figures) {
  const accepted = existsSync(ACCEPTED) ? (JSON.parse(readFileSync(ACCEPTED, 'utf8'))[name] ?? {}) : {};
  console.log(
    `${''.padEnd(44)}${['now', 'goal', 'accepted', 'now / accepted'].map((head) => head.padStart(16)).join('')}`,
  );
  let met = true;
  for (const [what, { value, goal, unit = '×' }] of Object.entries(figures)) {
    const before = accepted[what];
    const ratio = before ? `${(value / before).toFixed(2)}${value > before * 1.5 ? ' slower' : ''}` : '–';
    const missed = goal !== undefined && value > goal;
    if (missed) met = false;
    const cells = [`${missed ? '✗ ' : ''}${number(value)} ${unit}`, goal ?? '–', before ? number(before) : '–', ratio];
    console.log(what.padEnd(44) + cells.map((cell) => String(cell).padStart(16)).join(''));
  }
  mkdirSync(MEASURED, { recursive: true });
  const values = Object.fromEntries(Object.entries(figures).map(([what, { value }]) => [what, Number(number(value))]));
  writeFileSync(path.join(MEASURED, `${name}.json`), `${JSON.stringify(values, null, 2)}\n`);
  return met;
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** Takes what was measured last as the figures to compare with: `npm run bench -- --accept`. */
export function acceptFigures() {
  const before = existsSync(ACCEPTED) ? JSON.parse(readFileSync(ACCEPTED, 'utf8')) : {};
  for (const file of readdirSync(MEASURED))
    before[path.basename(file, '.json')] = JSON.parse(readFileSync(path.join(MEASURED, file), 'utf8'));
  writeFileSync(ACCEPTED, `${JSON.stringify(before, null, 2)}\n`);
}
