import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'balances and transfers',
    url: 'https://uphold.com/authorize/0a1b2c3d?scope=cards:read%20transactions:transfer:others%20user:read&state=s',
    expect: {
      data: ['balances', 'crypto', 'payment-initiation', 'identity', 'contact'],
      visibility: 'listed',
      recipient: { clientId: '0a1b2c3d' },
    },
  },
  {
    name: 'sandbox, no list',
    url: 'https://sandbox.uphold.com/authorize/0a1b2c3d?state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://api.uphold.com/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://wallet.uphold.com/login', expect: null },
  { name: 'sign-up', url: 'https://uphold.com/signup', expect: null },
] as const satisfies readonly Fixture[];
