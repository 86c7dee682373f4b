import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'list and balances',
    url: 'https://psd2.api.swedbank.com/psd2/authorize?bic=SANDSESS&client_id=a&response_type=code&scope=PSD2account_list%20PSD2account_balances&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['account-details', 'balances'] },
  },
  { name: 'docs', url: 'https://developer.swedbank.com/docs', expect: null },
] as const satisfies readonly Fixture[];
