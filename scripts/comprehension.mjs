// Five questions asked of what the label says on 20 pages (`npm run comprehension`), or on every page (`-- all`): prints where
// the label answers, or that it says "not stated". Fails when a label is silent on one. The labels are those the built
// extension drew last: `tests/screens/golden`, which `tests/browser/screens.test.ts` keeps.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answersOf, QUESTIONS } from '../tests/screens/comprehension.ts';

const WIDTH = 100;
const golden = path.resolve(import.meta.dirname, '../tests/screens/golden');
const files = globSync('**/*.txt', { cwd: golden }).sort();
const count = process.argv[2] === 'all' ? files.length : 20;
// Spread evenly, so that no language and no provider fills the list.
const chosen = Array.from({ length: count }, (_, index) => files[Math.floor((index * files.length) / count)]);
const told = Object.fromEntries(QUESTIONS.map((question) => [question, { told: 0, 'not stated': 0, silent: 0 }]));
for (const file of chosen) {
  console.log(`\n${file.replace('.txt', '')}`);
  const answers = answersOf(readFileSync(path.join(golden, file), 'utf8'));
  for (const question of QUESTIONS) {
    const answer = answers[question];
    told[question][answer ? answer.says : 'silent']++;
    const words = answer ? `line ${String(answer.line).padStart(2)}  ${cut(answer.words)}` : 'SILENT';
    console.log(`  ${question.padEnd(11)}  ${(answer?.says ?? '').padEnd(10)}  ${words}`);
  }
}
console.log(`\n${chosen.length} labels`);
for (const question of QUESTIONS) {
  const { told: said, 'not stated': unsaid, silent } = told[question];
  console.log(`  ${question.padEnd(11)}  ${said} told, ${unsaid} say "not stated", ${silent} silent`);
  if (silent > 0) process.exitCode = 1;
}

function cut(words) {
  return words.length > WIDTH ? `${words.slice(0, WIDTH - 1)}…` : words;
}
