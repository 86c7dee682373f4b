import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'widget',
    url: 'https://widget.belvo.io/?access_token=t&locale=en&country_codes=BR',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'resources named',
    url: 'https://widget.belvo.io/?access_token=t&resources=ACCOUNTS,TRANSACTIONS',
    expect: { data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'] },
  },
  { name: 'docs', url: 'https://developers.belvo.com/docs/connect-widget', expect: null },
  { name: 'linked', url: 'belvowidget://success?link=1&institution=x', expect: null, outcome: 'granted' },
] as const satisfies readonly Fixture[];
