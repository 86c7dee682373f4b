import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CorpusRow, type Score, scoreCorpus, table } from './corpus';

const FILE = '../shared/corpus/urls.jsonl';

/** Rows whose answer we hold to be wrong, with the reason. One that no longer disagrees has to go. */
const DISAGREEMENTS: readonly { readonly row: number; readonly what: keyof Score; readonly why: string }[] = [
  {
    row: 68,
    what: 'data',
    why: 'a bare `openid` gives an identifier (OpenID Connect Core 5.4), not an identity; other rows with it and no identity agree with us',
  },
  {
    row: 101,
    what: 'kind',
    why: 'OpenID4VCI: a credential is issued to the person’s own wallet; row 257 of the same kind is `none`',
  },
  { row: 101, what: 'scopes', why: 'follows from the kind' },
  {
    row: 201,
    what: 'scopes',
    why: '"as requested" is the whole list of attributes; the row keeps the financial ones only',
  },
  {
    row: 211,
    what: 'data',
    why: 'a yes or no whether an amount is available is not a balance: design.md, "Rules", and the row’s own note',
  },
  {
    row: 207,
    what: 'outcome',
    why: '`ecres` comes back for yes and for no: the row’s own note says so; undecided is the honest answer',
  },
  { row: 208, what: 'outcome', why: 'approved and rejected come back the same way: the row’s own note says so' },
];

if (existsSync(FILE)) {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusRow);
  const score = scoreCorpus(rows);
  const rate = ({ right, of }: { right: number; of: number }) => right / of;

  test('real addresses are read right', () => {
    console.log(table(score));
    expect(rate(score.total.kind)).toBeGreaterThanOrEqual(0.99);
    expect(rate(score.total.data)).toBeGreaterThanOrEqual(0.97);
    expect(rate(score.total.scopes)).toBeGreaterThanOrEqual(0.98);
    const disputed = DISAGREEMENTS.filter(({ what }) => what === 'outcome').length;
    const { right, of } = score.total.outcome;
    console.log(
      `outcomes: ${right} of ${of}; ${right} of ${of - disputed} without the ${disputed} known disagreements`,
    );
    expect(right / (of - disputed)).toBeGreaterThanOrEqual(0.97);
  });

  test('no ordinary page is called a permission screen', () => {
    const called = rows.filter((row) => row.kind === 'none' && scoreCorpus([row]).total.kind.right === 0);
    expect(called.map(({ url }) => url)).toEqual([]);
  });

  test('every miss is a known disagreement, and every known disagreement still is one', () => {
    const missed = score.misses
      .map((miss) => /^(\d+) .*?: (\w+):/.exec(miss))
      .map((found) => `${found?.[1]} ${found?.[2]}`);
    expect(missed.sort()).toEqual(DISAGREEMENTS.map(({ row, what }) => `${row} ${what}`).sort());
  });
} else {
  test(`scores real addresses (none here: ${FILE} is not beside the project)`, () => {
    console.log(`No corpus at ${FILE}: nothing scored. The providers' own examples are tested in utils/providers.`);
    expect(existsSync(FILE)).toBe(false);
  });
}
