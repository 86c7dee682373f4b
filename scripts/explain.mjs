// `npm run --silent explain -- '<url>'` prints the label in words; `-- --jsonl` reads one JSON object a line.
import readline from 'node:readline';
import { importBundled } from './lib/bundle.mjs';

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  console.error("usage: npm run --silent explain -- '<url>'   or   npm run --silent explain -- --jsonl < lines");
  process.exit(2);
}
const { explainLine, explainWords } = await importBundled('utils/explain.ts');

if (argument === '--jsonl') {
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let pending = [];
  for await (const line of lines) {
    if (line.trim() === '') continue;
    pending.push(explainLine(line));
    if (pending.length >= 500) {
      process.stdout.write(`${pending.join('\n')}\n`);
      pending = [];
    }
  }
  if (pending.length > 0) process.stdout.write(`${pending.join('\n')}\n`);
} else {
  process.stdout.write(`${explainWords(argument)}\n`);
}
