import { expect, test } from 'vitest';
import { allVocabularies, count, sourcedRows } from './count';

/** Two years before the newest reading in the tree: the clock of the machine must not turn a test red. */
const newest = allVocabularies()
  .flatMap(sourcedRows)
  .map(({ source }) => source.retrieved)
  .sort()
  .at(-1) as string;
const twoYearsBefore = `${Number(newest.slice(0, 4)) - 2}${newest.slice(4)}`;

test('rows that are inferred, or older than two years, are listed for review', () => {
  const rows = allVocabularies().flatMap((vocabulary) =>
    sourcedRows(vocabulary).map((row) => ({ vocabulary: vocabulary.id, ...row })),
  );
  const doubtful = rows.filter(({ source }) => source.basis === 'inferred' || source.retrieved < twoYearsBefore);
  console.log(
    `${doubtful.length} of ${rows.length} rows are inferred or older than two years:\n${doubtful.map(({ vocabulary, name, source }) => `  ${vocabulary} ${name}: ${source.note ?? source.retrieved}`).join('\n')}`,
  );
  for (const { vocabulary, name, source } of doubtful)
    if (source.basis === 'inferred') expect(source.note, `${vocabulary} ${name}`).toBeTruthy();
  // Most of what we say has to rest on more than a guess.
  expect(doubtful.length / rows.length).toBeLessThan(0.1);
});

test('what is counted is what is there', () => {
  const { names, patterns, sources } = count();
  expect(sources.documented + sources.observed + sources.inferred).toBe(names + patterns);
});
