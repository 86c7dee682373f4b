import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'movements',
    url: 'https://webview.fintoc.com/widget.html?public_key=pk_live_00000&holder_type=individual&product=movements&country=cl&institution_id=cl_banco_de_chile',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants', 'identity', 'credentials'],
      scopes: ['movements'],
      recipient: { clientId: 'pk_live_00000' },
    },
  },
  {
    name: 'payment',
    url: 'https://webview.fintoc.com/widget.html?public_key=pk_test_0&holder_type=individual&product=payments&country=mx&widget_token=pi_1_sec_2',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'no product',
    url: 'https://webview.fintoc.com/widget.html?public_key=pk_test_0&widget_token=li_1_sec_2',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'loader script', url: 'https://js.fintoc.com/v1/', expect: null },
  { name: 'docs', url: 'https://docs.fintoc.com/docs/widget', expect: null },
] as const satisfies readonly Fixture[];
