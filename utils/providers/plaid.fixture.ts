import type { Fixture } from '../vocab/provider';

const token = 'link-sandbox-00000000-0000-4000-8000-000000000001';

export default [
  {
    name: 'webview with a link token',
    url: `https://cdn.plaid.com/link/v2/stable/link.html?isWebview=true&token=${token}`,
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'frame in a page',
    url: `https://cdn.plaid.com/link/v2/stable/link.html?isLinkInitialize=true&origin=https%3A%2F%2Fapp.acmebudget.example&token=${token}&uniqueId=1`,
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'own window with a return address',
    url: `https://cdn.plaid.com/link/v2/stable/link.html?isWebview=false&token=${token}&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fdone`,
    expect: { data: [], visibility: 'hidden', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'legacy public key: the products are readable',
    url: 'https://cdn.plaid.com/link/v2/stable/link.html?key=0123456789abcdef&env=sandbox&apiVersion=v2&product=auth,transactions&clientName=Acme%20Budget&isWebview=true',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'merchants', 'transactions'],
      scopes: ['auth', 'transactions'],
      visibility: 'listed',
      recipient: { name: 'Acme Budget', clientId: '0123456789abcdef' },
    },
  },
  {
    name: 'legacy payroll product',
    url: 'https://cdn.plaid.com/link/v2/stable/link.html?key=k&product=income_verification&env=production',
    expect: { data: ['identity', 'income', 'tax'], visibility: 'listed' },
  },
  {
    name: 'hosted link',
    url: 'https://secure.plaid.com/hl/ls0123456789abcdef',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'delivered link',
    url: 'https://secure.plaid.com/00000000-0000-4000-8000-000000000001',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'loader script', url: 'https://cdn.plaid.com/link/v2/stable/link-initialize.js', expect: null },
  { name: 'back from the bank', url: 'https://secure.plaid.com/oauth/redirect?state=s&code=c', expect: null },
  { name: 'documentation', url: 'https://plaid.com/docs/link/web/', expect: null },
  { name: 'portal', url: 'https://my.plaid.com/', expect: null },
  { name: 'API', url: 'https://production.plaid.com/link/token/create', expect: null },
  {
    name: 'connected',
    url: 'plaidlink://connected?public_token=p&institution_name=Test+Bank',
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'left',
    url: 'plaidlink://exit?status=requires_credentials&link_request_id=1',
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'returned from the bank, undecided',
    url: 'https://app.acmebudget.example/oauth?oauth_state_id=1',
    awaiting: { redirectUri: 'https://app.acmebudget.example/oauth' },
    expect: null,
    outcome: 'undecided',
  },
] as const satisfies readonly Fixture[];
