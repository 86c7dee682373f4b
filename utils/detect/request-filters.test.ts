import { expect, test } from 'vitest';
import { requestsAnywhere, watchedRequests } from './request-filters';

test('addresses with a mark, and every address of hosts that do little else than ask', () => {
  expect(
    watchedRequests([
      {
        matches: ['https://*.facebook.com/*', 'https://auth.monzo.com/*'],
        include_globs: ['*client_id=*', '*oauth*'],
        js: ['screen.js'],
      },
      { matches: ['https://cdn.plaid.com/*'], js: ['screen.js'] },
      { matches: ['https://*.facebook.com/*'], js: ['watch.js'] },
    ]),
  ).toEqual([
    'https://*.facebook.com/*client_id=*',
    'https://*.facebook.com/*oauth*',
    'https://auth.monzo.com/*client_id=*',
    'https://auth.monzo.com/*oauth*',
    'https://cdn.plaid.com/*',
  ]);
});

test('anywhere only with a mark', () => {
  expect(requestsAnywhere()).toContain('https://*/*client_id=*');
  expect(requestsAnywhere()).not.toContain('https://*/*');
});
