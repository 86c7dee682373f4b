import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://razorpay.com/docs/partners/technology-partners/onboard-businesses/integrate-oauth/integration-steps',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Razorpay (India): a business lets a partner act for it. */
export default {
  id: 'razorpay',
  name: 'Razorpay',
  kind: 'payments',
  hosts: ['=auth.razorpay.com'],
  vocabularies: [
    {
      id: 'razorpay',
      name: 'Razorpay',
      source,
      scopes: {
        read_only: { data: ['transactions'], plain: 'payments, refunds, settlements and disputes' },
        read_write: {
          data: ['transactions', 'payment-initiation'],
          plain: 'payments, refunds, settlements and disputes; takes and refunds payments',
        },
        rx_read_only: {
          data: ['account-details', 'balances', 'transactions', 'payees'],
          plain: 'the business bank account: balance, payouts and payees',
        },
        rx_read_write: {
          data: ['account-details', 'balances', 'transactions', 'payees', 'payment-initiation'],
          plain: 'the business bank account, and paying from it',
        },
        rx_partner_read_write: {
          data: ['account-details', 'balances', 'transactions', 'payees', 'payment-initiation'],
          plain: 'the business bank account, and paying from it',
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/authorize(?:-multi-token)?\/?$/,
      anyOf: ['client_id'],
      scopeParams: ['scope', 'scope[]', 'scope[0]', 'scope[1]'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Dashboard › Account & settings › Applications › Authorised › Revoke',
      source: {
        url: 'https://razorpay.com/docs/partners/technology-partners/onboard-businesses/integrate-oauth',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
