import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.wepay.com/api/reference/permissions',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

const older = {
  url: 'https://www.wepay.com/developer/reference/oauth2',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'asked for by public clients of before 2016; no longer in the list of permissions',
} as const;

/** WePay: a merchant lets a platform take payments for it. */
export default {
  id: 'wepay',
  name: 'WePay',
  kind: 'payments',
  hosts: ['=www.wepay.com', '=stage.wepay.com'],
  vocabularies: [
    {
      id: 'wepay',
      name: 'WePay',
      source,
      scopes: {
        manage_accounts: { data: ['account-details'], plain: 'opens, reads and changes accounts' },
        collect_payments: { data: ['payment-initiation', 'transactions'], plain: 'takes, refunds and reads payments' },
        view_user: { data: ['identity', 'contact'], plain: 'your name and email address' },
        preapprove_payments: {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'payments agreed in advance',
        },
        send_money: { data: ['payment-initiation'], plain: 'withdraws money' },
        view_balance: { data: ['balances'], plain: 'balances', source: older },
        refund_payments: { data: ['payment-initiation'], plain: 'refunds payments', source: older },
        manage_subscriptions: { data: ['scheduled-payments'], plain: 'subscriptions of customers', source: older },
      },
    },
  ],
  screens: [
    {
      path: /^\/v2\/oauth2\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://developer.wepay.com/api/api-calls/oauth2',
        retrieved: '2026-11-28',
        basis: 'documented',
      },
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Apps › Revoke',
      source: {
        url: 'https://developer.wepay.com/api/api-calls/oauth2',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
