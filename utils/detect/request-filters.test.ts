import { expect, test } from 'vitest';
import { requestFilters } from './request-filters';

test('addresses with a mark anywhere, and every address of hosts that do little else than ask', () => {
  const filters = requestFilters([
    { matches: ['https://*.facebook.com/*'], include_globs: ['*client_id=*'], js: ['screen.js'] },
    { matches: ['https://cdn.plaid.com/*'], js: ['screen.js'] },
    { matches: ['https://*.facebook.com/*'], js: ['watch.js'] },
  ]);
  expect(filters).toContain('https://*/*client_id=*');
  expect(filters).toContain('https://cdn.plaid.com/*');
  expect(filters).not.toContain('https://*.facebook.com/*');
  expect(filters).not.toContain('https://*/*');
});
