import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a request',
    url: 'https://api.cash.app/customer-request/v1/requests/GRR_v1a2b3c',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'on a phone, sandbox',
    url: 'https://sandbox.api.cash.app/customer-request/v1/requests/GRR_v1a2b3c/interstitial',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'script', url: 'https://kit.cash.app/v1/pay.js', expect: null },
  { name: 'the list of requests', url: 'https://api.cash.app/customer-request/v1/requests', expect: null },
  { name: 'picture of the code', url: 'https://api.cash.app/qr/v1/GRR_v1a2b3c?format=png', expect: null },
  { name: 'somebody’s page', url: 'https://cash.app/$someone', expect: null },
] as const satisfies readonly Fixture[];
