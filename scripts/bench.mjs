// `npm run bench`: the project's own benchmarks, one after the other; `-- --accept` keeps their figures as the accepted ones.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { acceptFigures } from '../bench/lib/figures.mjs';
import { root } from './lib/steps.mjs';

let failed = 0;
for (const file of readdirSync(path.join(root, 'bench')).filter((name) => name.endsWith('.bench.mjs'))) {
  console.log(`\n▸ ${file}`);
  if (spawnSync(process.execPath, [path.join(root, 'bench', file)], { cwd: root, stdio: 'inherit' }).status !== 0)
    failed += 1;
}
if (process.argv.includes('--accept')) acceptFigures();
process.exitCode = failed === 0 ? 0 : 1;
