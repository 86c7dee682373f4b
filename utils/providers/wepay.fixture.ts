import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'all five',
    url: 'https://www.wepay.com/v2/oauth2/authorize?client_id=12345&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&scope=manage_accounts,collect_payments,view_user,preapprove_payments,send_money',
    expect: {
      data: ['account-details', 'payment-initiation', 'transactions', 'identity', 'contact', 'scheduled-payments'],
      visibility: 'listed',
      recipient: { clientId: '12345', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'older names, test system',
    url: 'https://stage.wepay.com/v2/oauth2/authorize?client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s&scope=view_balance%2Crefund_payments',
    expect: { data: ['balances', 'payment-initiation'], visibility: 'listed' },
  },
  { name: 'token endpoint', url: 'https://www.wepay.com/v2/oauth2/token', expect: null },
  { name: 'log-in', url: 'https://www.wepay.com/login', expect: null },
  { name: 'dashboard', url: 'https://www.wepay.com/account/1234', expect: null },
] as const satisfies readonly Fixture[];
