// Prints how the address reader does on a file of addresses with answers: node scripts/corpus.mjs [file] [provider…]
import { existsSync, readFileSync } from 'node:fs';
import { importBundled } from './lib/bundle.mjs';

const [file = '../shared/corpus/urls.jsonl', ...only] = process.argv.slice(2);
if (!existsSync(file)) {
  console.log(`no corpus at ${file}: nothing scored`);
  process.exit(0);
}
const { scoreCorpus, table } = await importBundled('utils/corpus.ts');
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const score = scoreCorpus(only.length ? rows.filter(({ provider }) => only.includes(provider)) : rows);
console.log(table(score));
