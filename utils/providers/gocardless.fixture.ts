import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads and takes',
    url: 'https://connect.gocardless.com/oauth/authorize?client_id=g&scope=read_write&response_type=code&initial_view=signup&prefill[email]=a%40b.example&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: {
      data: ['account-details', 'contact', 'transactions', 'scheduled-payments', 'payment-initiation'],
      visibility: 'listed',
    },
  },
  {
    name: 'to read, sandbox',
    url: 'https://connect-sandbox.gocardless.com/oauth/authorize?client_id=g&scope=read_only&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'contact', 'transactions', 'scheduled-payments'] },
  },
  {
    name: 'no list',
    url: 'https://connect.gocardless.com/oauth/authorize?client_id=g&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://connect.gocardless.com/oauth/access_token', expect: null },
  { name: 'log-in', url: 'https://manage.gocardless.com/sign-in', expect: null },
  { name: 'a payer’s page', url: 'https://pay.gocardless.com/flow/RE123', expect: null },
] as const satisfies readonly Fixture[];
