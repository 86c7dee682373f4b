import { expect, test } from 'vitest';
import { createSay } from './say';
import { searchTerms } from './search-terms';

const say = createSay('en');

test('words of names, kinds of data and answers, in the person’s language', () => {
  expect(searchTerms('  Café Bal ', say)).toEqual([
    { begins: ['cafe'], is: [] },
    { begins: ['bal'], is: ['=t:balances'] },
  ]);
  expect(searchTerms('stopped', say)).toEqual([{ begins: ['stopped'], is: ['=s:revoked'] }]);
  expect(searchTerms(' -- ', say)).toEqual([]);
});
