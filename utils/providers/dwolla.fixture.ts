import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'pipes, capitals',
    url: 'https://www.dwolla.com/oauth/v2/authenticate?client_id=k&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=Send|Transactions|Balance|AccountInfoFull|Funding',
    expect: {
      data: ['account-details', 'balances', 'contact', 'identity', 'payment-initiation', 'transactions'],
      scopes: ['Send', 'Transactions', 'Balance', 'AccountInfoFull', 'Funding'],
      visibility: 'listed',
      recipient: { domain: 'acmebudget.example' },
    },
  },
  {
    name: 'small letters, sandbox, encoded pipes',
    url: 'https://uat.dwolla.com/oauth/v2/authenticate?client_id=k&response_type=code&scope=contacts%7Cscheduled',
    expect: { data: ['payees', 'payment-initiation', 'scheduled-payments'], scopes: ['contacts', 'scheduled'] },
  },
  { name: 'token endpoint', url: 'https://www.dwolla.com/oauth/v2/token', expect: null },
  { name: 'log-in', url: 'https://accounts.dwolla.com/login', expect: null },
  { name: 'dashboard', url: 'https://dashboard.dwolla.com/', expect: null },
] as const satisfies readonly Fixture[];
