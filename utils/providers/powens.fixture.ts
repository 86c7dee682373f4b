import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'repair, no language',
    url: 'https://webview.powens.com/reconnect?domain=acme.biapi.pro&client_id=1&connection_id=2&code=tmp&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'older address',
    url: 'https://acme.biapi.pro/2.0/auth/webview/fr/connect?client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&code=tmp',
    expect: { data: [] },
  },
  {
    name: 'connect',
    url: 'https://webview.powens.com/fr/connect?domain=acme.biapi.pro&client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&code=tmp&connector_capabilities=bank',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'payment',
    url: 'https://webview.powens.com/payment?domain=acme.biapi.pro&client_id=1&payment_id=2&code=tmp&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'management',
    url: 'https://webview.powens.com/fr/manage?domain=acme.biapi.pro&client_id=1&code=tmp&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: null,
  },
  { name: 'API', url: 'https://acme.biapi.pro/2.0/auth/token/code?type=singleAccess', expect: null },
] as const satisfies readonly Fixture[];
