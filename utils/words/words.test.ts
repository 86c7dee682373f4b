import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import type { Reading } from '../detect/reading';
import { explainWords } from '../explain';
import { readAddress } from '../readers';
import { ALSO } from '../vocab/also';
import { DATA_TYPE_IDS } from '../vocab/data-types';
import { labelView } from './label-view';
import { safeName, safeText } from './safe-text';
import { createSay, pickLanguage } from './say';

const say = createSay('en');
const view = (url: string) => labelView(readAddress(url) as Reading, { say, stop: [], statements: [] });
const dialog = (scope: string, more = '') =>
  `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/cb&scope=${encodeURIComponent(scope)}${more}`;

describe('words', () => {
  test('every data type and topic has its own, short enough for where it stands', () => {
    for (const id of DATA_TYPE_IDS) {
      const key = `type_${id.replaceAll('-', '_')}`;
      for (const part of ['', '_plain', '_example']) expect(Object.hasOwn(en, key + part), key + part).toBe(true);
      expect((en as Record<string, { message: string }>)[key]?.message.length).toBeLessThanOrEqual(28);
    }
    for (const id of Object.keys(ALSO)) expect(Object.hasOwn(en, `also_${id.replaceAll('-', '_')}`), id).toBe(true);
    expect(en.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  test('every message tells the translator where it stands', () => {
    for (const [key, { message, description }] of Object.entries(en)) {
      expect(key).toMatch(/^[a-z0-9_]+$/);
      expect(message.trim(), key).not.toBe('');
      expect(description.trim(), key).not.toBe('');
    }
  });

  test('plural forms and unknown languages', () => {
    expect([say.count('summary_count', 1), say.count('summary_count', 3)]).toEqual([
      '1 kind of financial data',
      '3 kinds of financial data',
    ]);
    expect(pickLanguage(['xx', 'pt_BR'], ['en', 'pt-BR'])).toBe('pt-BR');
    expect(pickLanguage(['xx'], ['en'])).toBe('en');
  });
});

describe('the three answers stay apart', () => {
  test.each<[string, string, string, string]>([
    ['nothing financial', dialog('email'), 'No financial data is asked for', 'no'],
    ['hidden', dialog('', '&config_id=9'), 'What it shares is not visible in the address', 'hidden'],
    [
      'unknown names',
      dialog('email,made_up_name'),
      'Nothing financial that we know; some of it we do not recognise',
      'no',
    ],
    ['some', dialog('ads_read'), '1 kind of financial data', 'no'],
  ])('%s', (_name, url, summary, balances) => {
    const seen = view(url);
    expect(seen.summary).toBe(summary);
    expect(seen.rows.find(({ type }) => type === 'balances')?.answer).toBe(balances);
    expect(seen.rows.slice(0, 6).map(({ type }) => type)).toEqual([
      'balances',
      'transactions',
      'merchants',
      'account-numbers',
      'identity',
      'payment-initiation',
    ]);
  });

  test('moving money is loud, reading is not', () => {
    const seen = view(
      'https://auth.truelayer.com/?response_type=code&client_id=a&scope=payments%20balance&redirect_uri=https://a.example',
    );
    expect(seen.rows.filter(({ loud }) => loud).map(({ type }) => type)).toEqual(['payment-initiation']);
  });

  test('5,000 names stay readable', () => {
    const seen = view(dialog(`ads_read,${Array.from({ length: 5_000 }, (_, index) => `name_${index}`).join(',')}`));
    expect(seen.unrecognised?.items).toHaveLength(13);
    expect(seen.unrecognised?.items.at(-1)).toBe('and 4,987 more');
  });
});

describe('names from outside', () => {
  test.each([
    ['evil\u202egnp.exe', 'evil gnp.exe'],
    ['a\u0000b\u2066c', 'a b c'],
    ['  much   space\n', 'much space'],
    ['שלום', 'שלום'],
  ])('%j is safe as %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
    expect(safeName(text)).toBe(`\u2068${safe}\u2069`);
  });

  test('long ones are cut in the middle', () => {
    expect(safeText('a'.repeat(500), 21)).toBe(`${'a'.repeat(10)}…${'a'.repeat(10)}`);
  });
});

test('explain never throws, whatever it is given', () => {
  for (const url of ['', 'x', 'https://', 'javascript:alert(1)', 'https://a.example/?%', '\u0000'])
    expect(explainWords(url)).toBe('No permission screen.');
  expect(explainWords('fb1://authorize/#access_token=x')).toBe('No permission screen. The answer to one: granted.');
});
