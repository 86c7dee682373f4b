import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a seller',
    url: 'https://auth.ebay.com/oauth2/authorize?client_id=e&response_type=code&redirect_uri=Acme-Acme-PRD&scope=https%3A%2F%2Fapi.ebay.com%2Foauth%2Fapi_scope%20https%3A%2F%2Fapi.ebay.com%2Foauth%2Fapi_scope%2Fsell.finances',
    expect: {
      data: ['balances', 'transactions', 'business-finances'],
      visibility: 'listed',
      recipient: { clientId: 'e' },
    },
  },
  {
    name: 'a buyer, sandbox',
    url: 'https://auth.sandbox.ebay.com/oauth2/authorize?client_id=e&response_type=code&redirect_uri=A&scope=https://api.ebay.com/oauth/api_scope/buy.order https://api.ebay.com/oauth/api_scope/commerce.identity.email.readonly',
    expect: { data: ['orders', 'payment-initiation', 'contact'] },
  },
  {
    name: 'older',
    url: 'https://signin.ebay.com/ws/eBayISAPI.dll?SignIn&RuName=Acme-1&SessID=abc',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'log-in',
    url: 'https://signin.ebay.com/ws/eBayISAPI.dll?SignIn&ru=https%3A%2F%2Fwww.ebay.com%2F',
    expect: null,
  },
  { name: 'token endpoint', url: 'https://api.ebay.com/identity/v1/oauth2/token', expect: null },
  { name: 'an auction', url: 'https://www.ebay.com/itm/123', expect: null },
] as const satisfies readonly Fixture[];
