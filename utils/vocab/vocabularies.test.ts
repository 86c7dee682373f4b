import { describe, expect, test } from 'vitest';
import { providers } from '../providers';
import { ALSO } from './also';
import { DATA_TYPE_IDS, isDataTypeId } from './data-types';
import { checkSource } from './source-rules';
import { standards } from './standards';
import { STATEMENT } from './statement';
import type { ScopeRow, Vocabulary } from './types';

const vocabularies = [
  ...new Set<Vocabulary>([...standards, ...providers.flatMap((provider) => provider.vocabularies)]),
];
const rowsOf = (vocabulary: Vocabulary): [string, ScopeRow][] => [
  ...Object.entries(vocabulary.scopes),
  ...(vocabulary.patterns ?? []).map((pattern): [string, ScopeRow] => [pattern.example, pattern]),
];

describe.each(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))('%s', (_id, vocabulary) => {
  test('has a source for every row, and words', () => {
    expect(checkSource(vocabulary.source)).toBeNull();
    for (const [name, row] of rowsOf(vocabulary)) {
      if (row.source) expect(checkSource(row.source), name).toBeNull();
      expect(row.plain.trim(), name).not.toBe('');
      expect(row.plain.length, `${name}: keep it short`).toBeLessThanOrEqual(110);
      expect(
        row.data.length > 0 || row.also !== undefined || row.hides === true,
        `${name}: name its data, or say what else it is`,
      ).toBe(true);
      for (const id of row.data) expect(isDataTypeId(id), `${name}: ${id}`).toBe(true);
      if (row.also) expect(Object.hasOwn(ALSO, row.also), `${name}: ${row.also}`).toBe(true);
    }
  });

  test('patterns match their examples and are anchored', () => {
    for (const { match, example } of vocabulary.patterns ?? []) {
      expect(match.source.startsWith('^'), String(match)).toBe(true);
      expect(match.test(example), `${match} against ${example}`).toBe(true);
    }
  });
});

/** What is filed under statements and is none of an account: bills of a utility or card, single papers. */
const NO_ACCOUNT_STATEMENT =
  /^(?:(?:energy|telco):billing:read|BILLS|CREDIT_CARDS_ACCOUNTS_BILLS_(?:TRANSACTIONS_)?READ|IMAGES|fdx:images:read|FDX:IMAGES:READ|attachment\.(?:read|write)|monthsOfStatements=\w+)$/;

test('a statement brings what it shows', () => {
  for (const [name, { data }] of vocabularies.flatMap(rowsOf)) {
    if (!data.includes('statements') || NO_ACCOUNT_STATEMENT.test(name)) continue;
    for (const id of STATEMENT) expect(data, name).toContain(id);
  }
});

test('vocabulary ids are unique', () => {
  const ids = vocabularies.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('no data type that nothing maps to', () => {
  const used = new Set(vocabularies.flatMap((vocabulary) => rowsOf(vocabulary).flatMap(([, row]) => row.data)));
  expect(DATA_TYPE_IDS.filter((id) => !used.has(id))).toEqual([]);
});
