import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';

/** In bytes: what the packages take today and a little more. What fills them stands in `docs/performance.md`. */
const LIMIT = 532_000;

test.each(['chrome', 'firefox'])('the package of %s stays small', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(names.length, 'build first: npm run build').toBeGreaterThan(20);
  const files = names.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file), new Uint8Array(readFileSync(file))] as const;
  });
  expect(zipSync(Object.fromEntries(files), { level: 9 }).length).toBeLessThan(LIMIT);
});
