import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts, persistent',
    url: 'https://api-sandbox.aiia.eu/v1/oauth/connect?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=accounts%20offline_access&response_type=code',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      scopes: ['accounts', 'offline_access'],
      visibility: 'listed',
    },
  },
  {
    name: 'payments',
    url: 'https://api.aiia.eu/v1/oauth/connect?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=payments%3Aoutbound&response_type=code',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://api.aiia.eu/v1/oauth/token', expect: null },
  { name: 'developer portal', url: 'https://devportal.openbanking.mastercard.com/', expect: null },
] as const satisfies readonly Fixture[];
