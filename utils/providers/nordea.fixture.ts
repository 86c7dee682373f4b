import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances',
    url: 'https://api.nordeaopenbanking.com/personal/v5/authorize?client_id=a&scope=ACCOUNTS_BALANCES,ACCOUNTS_TRANSACTIONS&duration=129600&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&country=FI',
    expect: { data: ['balances', 'transactions', 'merchants'] },
  },
  {
    name: 'fourth version, as its help shows it',
    url: 'https://api.nordeaopenbanking.com/personal/v4/authorize?state=oauth2&client_id=a&scope=ACCOUNTS_BASIC,ACCOUNTS_BALANCES,PAYMENTS_MULTIPLE,%20CARDS_INFORMATION&duration=129600&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&country=FI',
    expect: { data: ['account-details', 'balances', 'payment-initiation', 'cards'], visibility: 'listed' },
  },
  {
    name: 'of a business',
    url: 'https://api.nordeaopenbanking.com/business/v4/authorize?client_id=a&scope=ACCOUNTS_BALANCES&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&country=SE',
    expect: { data: ['balances'] },
  },
  {
    name: 'third version, names kept elsewhere',
    url: 'https://api.nordeaopenbanking.com/v3/authorize?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.nordeaopenbanking.com/personal/v4/authorize/token', expect: null },
  { name: 'docs', url: 'https://developer.nordeaopenbanking.com/documentation', expect: null },
] as const satisfies readonly Fixture[];
