import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'payment',
    url: 'https://checkout.volt.io/8c7f2a3e-1b2c-4d5e-8f90-123456789abc?auth=t',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'site', url: 'https://www.volt.io/', expect: null },
  { name: 'script', url: 'https://checkout.volt.io/static/main.js', expect: null },
] as const satisfies readonly Fixture[];
