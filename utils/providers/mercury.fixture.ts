import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'to read',
    url: 'https://oauth2.mercury.com/oauth2/auth?client_id=m&response_type=code&scope=read%20offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'payees', 'statements'],
      recipient: { clientId: 'm', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'asks to send money',
    url: 'https://oauth2.mercury.com/oauth2/auth?client_id=m&response_type=code&scope=RequestSendMoney&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'plumbing only',
    url: 'https://oauth2.mercury.com/oauth2/auth?client_id=m&response_type=code&scope=offline_access&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://oauth2.mercury.com/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://app.mercury.com/login', expect: null },
] as const satisfies readonly Fixture[];
