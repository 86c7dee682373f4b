// Prints how much the vocabulary holds, and with --write puts it into README.md between its marks: the figures there are never typed.
import { readFileSync, writeFileSync } from 'node:fs';
import { importBundled } from './lib/bundle.mjs';

const { count } = await importBundled('utils/vocab/count.ts');
const { providers, standards, names, patterns, sources } = count();
const line = `${providers} providers, ${standards} standards, ${names} permission names and ${patterns} families of names; ${sources.documented} of ${sources.documented + sources.observed + sources.inferred} rows documented by their own publisher, ${sources.observed} observed, ${sources.inferred} inferred.`;
console.log(line);
if (process.argv[2] === '--write') {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/(<!-- counts -->)[\s\S]*?(<!-- \/counts -->)/, `$1\n${line}\n$2`));
}
