import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'to read',
    url: 'https://auth.razorpay.com/authorize?response_type=code&client_id=r&scope[]=read_only&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions'], visibility: 'listed' },
  },
  {
    name: 'reads and takes, banking too',
    url: 'https://auth.razorpay.com/authorize?response_type=code&client_id=r&scope[]=read_write&scope[]=rx_read_only&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['transactions', 'payment-initiation', 'account-details', 'balances', 'payees'] },
  },
  {
    name: 'no list',
    url: 'https://auth.razorpay.com/authorize?response_type=code&client_id=r&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://auth.razorpay.com/token', expect: null },
  { name: 'log-in', url: 'https://dashboard.razorpay.com/signin', expect: null },
  { name: 'a checkout', url: 'https://api.razorpay.com/v1/checkout/embedded', expect: null },
] as const satisfies readonly Fixture[];
