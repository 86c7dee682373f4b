import fc from 'fast-check';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { read as readSheet, utils as sheets, type WorkSheet } from 'xlsx';
import { deriveGrant } from '../log/derive';
import { anyHistory, screen } from '../log/testing';
import type { Grant } from '../log/types';
import { DATA_TYPE_IDS } from '../vocab/data-types';
import { exportCsv } from './export-csv';
import { exportDpv } from './export-dpv';
import { grantOf, NOW, whole } from './testing';

const csvOf = (grants: readonly Grant[]) => whole(exportCsv(grants));

/** What a spreadsheet makes of the file. */
async function sheetOf(grants: readonly Grant[]): Promise<WorkSheet> {
  const book = readSheet(Buffer.from(await csvOf(grants)), { type: 'buffer', raw: true });
  return book.Sheets[book.SheetNames[0] as string] as WorkSheet;
}

describe('CSV', () => {
  test('a spreadsheet reads every row back', async () => {
    const name = 'Acme "Budget", Inc.\nLine two; è';
    const rows = sheets.sheet_to_json<Record<string, string>>(await sheetOf([grantOf(name)]), { raw: true });
    expect(rows.map((row) => [row['recipient'], row['data_type'], row['held']])).toEqual(
      screen.data.map((type) => [name, type, 'yes']),
    );
  });

  test('one row for each data type; none is a row of its own', async () => {
    const rows = sheets.sheet_to_json<Record<string, string>>(
      await sheetOf([grantOf('All', { data: DATA_TYPE_IDS }), grantOf('None', { data: [] })]),
      { defval: '' },
    );
    expect(rows).toHaveLength(DATA_TYPE_IDS.length + 1);
    expect(rows.at(-1)).toMatchObject({ recipient: 'None', data_type: '', held: 'no' });
  });

  test.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=HYPERLINK("https://a.example")',
  ])('%j is no formula in any spreadsheet', async (name) => {
    // Everywhere a screen's own words end up.
    const grant = grantOf(name, {
      holder: { name },
      scopes: [name],
      intermediary: { name },
      stated: { purpose: name, duration: name, accounts: name, others: name },
    });
    // As typed text: a cell that begins like a formula would become one here.
    const book = readSheet(Buffer.from(await csvOf([grant])), { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'));
    expect(cells.filter(([, { f }]) => f !== undefined)).toEqual([]);
    const { data } = Papa.parse<Record<string, string>>((await csvOf([grant])).replace('\ufeff', ''), { header: true });
    for (const field of ['recipient', 'from', 'through', 'scopes', 'purpose_stated', 'duration_stated'])
      expect(data[0]?.[field], field).toBe(`'${name}`);
  });

  test('any log: as many cells in each row as there are columns', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (events) => {
        const grants = ['g1', 'g2', 'g3'].flatMap(
          (id) => deriveGrant(events.filter(({ grantId }) => grantId === id)) ?? [],
        );
        const { data, errors } = Papa.parse<string[]>((await csvOf(grants)).trimEnd());
        expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
        expect(new Set(data.map(({ length }) => length))).toEqual(new Set([24]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('JSON-LD', () => {
  /** Expanded without any network: the context is in the file. */
  const expand = async (grants: readonly Grant[], now = Date.parse(NOW)) => {
    const file = JSON.parse(await whole(exportDpv(grants, now))) as Record<string, unknown>;
    expect(typeof file['@context']).toBe('object');
    const documentLoader = () => Promise.reject(new Error('nothing may be fetched'));
    const expanded = (await jsonld.expand(file, { documentLoader })) as Record<string, unknown>[];
    return expanded.flatMap((one) => (one['@graph'] as Record<string, unknown>[] | undefined) ?? [one]);
  };
  const dpv = (term: string) => `https://w3id.org/dpv#${term}`;
  const unknown = [{ '@value': 'unknown' }];

  test('consent records of the Data Privacy Vocabulary; what we cannot know is unknown', async () => {
    const [record, ...others] = await expand([grantOf('Acme')]);
    expect(others).toEqual([]);
    expect(record?.['@type']).toEqual([dpv('ConsentRecord')]);
    expect(record?.[dpv('hasConsentStatus')]).toEqual([{ '@id': dpv('ConsentGiven') }]);
    for (const term of ['hasDataController', 'hasStorageCondition', 'hasPurpose', 'hasDuration'])
      expect(record?.[dpv(term)], term).toEqual(unknown);
    // Every name was expanded: none is left that the context does not explain.
    expect(JSON.stringify(record)).not.toMatch(/"(?:tellertale|dpv|pd|dct):/);
  });

  test.each<[string, Partial<Grant['screen']>, string, string]>([
    ['as stated, over', { expires: '2026-01-01T00:00:00.000Z' }, 'ConsentExpired', 'UntilTimeDuration'],
    ['as stated, going on', { expires: '2027-01-01T00:00:00.000Z' }, 'ConsentGiven', 'UntilTimeDuration'],
    ['only a rule gives an end', { scopes: ['ReadBalances'] }, 'ConsentGiven', 'unknown'],
  ])('the end: %s', async (_name, more, status, duration) => {
    const [record] = await expand([grantOf('Acme', more)], Date.parse('2026-12-31T00:00:00.000Z'));
    expect(record?.[dpv('hasConsentStatus')]).toEqual([{ '@id': dpv(status) }]);
    expect(JSON.stringify(record?.[dpv('hasDuration')])).toContain(duration);
  });

  test('a share without data and one that hides it are not the same', async () => {
    const [none, hidden] = await expand([grantOf('A', { data: [] }), grantOf('B', { data: [], visibility: 'hidden' })]);
    expect([none?.[dpv('hasPersonalData')] ?? [], hidden?.[dpv('hasPersonalData')]]).toEqual([[], unknown]);
  });

  test('every term it uses was looked up, and no ISO conformance is claimed', async () => {
    const text = await whole(exportDpv([grantOf('Acme')], 0));
    expect(text).toContain('is not claimed');
    // https://w3id.org/dpv version 2.3, read 2026-11-28.
    const known = new Set(
      'ConsentRecord ConsentGiven hasConsentStatus isIndicatedAtTime hasRecipient hasDataController hasDataSource hasPurpose hasPersonalData hasDuration UntilTimeDuration hasStorageCondition hasRecipientThirdParty hasConsentControl WithdrawConsent hasNotice ConsentNotice'.split(
        ' ',
      ),
    );
    for (const [, term] of text.matchAll(/"dpv:(\w+)"/g)) expect(known, term).toContain(term);
  });
});
