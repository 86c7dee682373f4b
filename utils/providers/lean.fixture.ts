import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'with permissions',
    url: 'https://cdn.leantech.me/link/sdk/index.html?app_token=t&customer_id=c&permissions=accounts,balance',
    expect: { data: ['account-details', 'account-numbers', 'balances'] },
  },
  {
    name: 'loader script',
    url: 'https://cdn.leantech.me/link/loader/prod/ae/latest/lean-link-loader.min.js',
    expect: null,
  },
  { name: 'docs', url: 'https://docs.leantech.me/v2.0-KSA/docs/x', expect: null },
] as const satisfies readonly Fixture[];
