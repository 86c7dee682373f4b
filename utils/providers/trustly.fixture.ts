import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'account data',
    url: 'https://trustly.one/start/selectBank/index?v=3&accessId=A1&merchantId=2&paymentType=Retrieval&returnUrl=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'identity', 'contact'],
      scopes: ['Retrieval'],
      visibility: 'partly',
      recipient: { clientId: 'A1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'payments, older host',
    url: 'https://paywithmybank.com/start/selectBank/index?accessId=A1&merchantId=2&paymentType=Deferred',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'Europe',
    url: 'https://checkout.trustly.com/checkout?SessionID=1&OrderID=2&Locale=sv_SE',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'loader script', url: 'https://trustly.one/start/scripts/trustly.js?accessId=A1', expect: null },
  { name: 'site', url: 'https://www.trustly.com/', expect: null },
] as const satisfies readonly Fixture[];
