import { expect, test } from 'vitest';
import type { LogRow } from '../log/log-row';
import { findWordsIn } from './find-words';
import { createSay } from './say';

const ROW: LogRow = {
  id: '1',
  status: 'granted',
  data: ['balances', 'tax'],
  firstAt: '',
  lastAt: '',
  grantedAt: '',
  endedAt: null,
  subset: { kind: 'all' },
  end: { at: null, basis: null },
  screen: {
    recipient: { name: 'Acme Budget', domain: 'acmebudget.example', clientId: 'ID-7' },
    holder: { name: 'Chase' },
    intermediary: { domain: 'plaid.com' },
    data: ['balances', 'credentials'],
    visibility: 'listed',
  },
};

test.each([
  'acme budget',
  'acmebudget.example',
  'id-7',
  'chase',
  'plaid.com',
  'balances',
  'tax',
  'your bank password',
  'you said yes to all of it',
])('an entry is found by "%s"', (words) => {
  const find = findWordsIn(createSay('en'));
  expect(find(ROW)).toContain(words);
  // The second time from what was looked up before.
  expect(find(ROW)).toContain(words);
});

test('and not by what it has not', () => {
  expect(findWordsIn(createSay('en'))({ ...ROW, status: 'declined', subset: null })).not.toContain('said yes');
});
