import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all four scopes',
    url: 'https://m.amex/oauth?client_id=c1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope_list=MEMBER_ACCT_INFO,FINS_STP_DTLS,FINS_BAL_INFO,FINS_TXN_INFO&state=s',
    expect: {
      data: ['account-details', 'balances', 'contact', 'identity', 'merchants', 'transactions'],
      scopes: ['MEMBER_ACCT_INFO', 'FINS_STP_DTLS', 'FINS_BAL_INFO', 'FINS_TXN_INFO'],
      visibility: 'listed',
      recipient: { clientId: 'c1', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'no list',
    url: 'https://m.amex/oauth?client_id=c1&redirect_uri=https%3A%2F%2Fa.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'log-in', url: 'https://www.americanexpress.com/en-us/account/login', expect: null },
  { name: 'short link', url: 'https://m.amex/pay', expect: null },
] as const satisfies readonly Fixture[];
