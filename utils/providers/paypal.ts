import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.paypal.com/docs/log-in-with-paypal/integrate/reference/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** PayPal: log in with PayPal and permissions of a business; the same path with only `token` is a checkout. */
export default {
  id: 'paypal',
  name: 'PayPal',
  kind: 'payments',
  hosts: ['paypal.com'],
  vocabularies: [
    {
      id: 'paypal',
      name: 'PayPal',
      source,
      scopes: {
        openid: { data: ['identity'], plain: 'an identifier of your account' },
        profile: { data: ['identity'], plain: 'your name and profile' },
        email: { data: ['contact'], plain: 'your email address' },
        address: { data: ['contact'], plain: 'your address' },
        phone: { data: ['contact'], plain: 'your phone number' },
        'https://uri.paypal.com/services/paypalattributes': {
          data: ['account-details'],
          plain: 'account status and PayPal id',
        },
        'https://uri.paypal.com/services/paypalattributes/business': {
          data: ['account-details'],
          plain: 'business account status',
        },
        'https://uri.paypal.com/services/invoicing': { data: ['business-finances'], plain: 'invoices' },
        'https://uri.paypal.com/services/reporting/search/read': { data: ['transactions'], plain: 'your transactions' },
        'https://uri.paypal.com/services/reporting/balances/read': { data: ['balances'], plain: 'your balances' },
        'https://uri.paypal.com/services/payments/payment/authcapture': {
          data: ['payment-initiation'],
          plain: 'takes payments',
        },
        'https://uri.paypal.com/services/payments/refund': { data: ['payment-initiation'], plain: 'refunds payments' },
        'https://uri.paypal.com/services/payments/realtimepayment': {
          data: ['payment-initiation'],
          plain: 'takes payments at once',
        },
        'https://uri.paypal.com/services/payments/payment': { data: ['payment-initiation'], plain: 'payments' },
        'https://uri.paypal.com/services/payments/futurepayments': {
          data: ['payment-initiation'],
          plain: 'takes payments later',
        },
        'https://uri.paypal.com/services/payments/non-payment-authorizations': {
          data: ['payment-initiation'],
          plain: 'authorises payments',
        },
        'https://uri.paypal.com/services/payments/partnerfee': {
          data: ['payment-initiation'],
          plain: 'takes a fee of payments',
        },
        'https://uri.paypal.com/services/payments/initiatepayment': {
          data: ['payment-initiation'],
          plain: 'starts payments',
        },
        'https://uri.paypal.com/services/payments/orders/client_sdk_orders_api': {
          data: ['orders', 'payment-initiation'],
          plain: 'orders',
        },
        'https://uri.paypal.com/services/subscriptions': {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'subscriptions',
        },
        'https://uri.paypal.com/services/expresscheckout': { data: ['payment-initiation'], plain: 'checkout' },
        'https://uri.paypal.com/services/disputes/read-seller': { data: ['transactions'], plain: 'disputes' },
        'https://uri.paypal.com/services/disputes/read-buyer': { data: ['transactions'], plain: 'disputes' },
        'https://uri.paypal.com/services/disputes/update-seller': { data: ['transactions'], plain: 'answers disputes' },
        'https://uri.paypal.com/services/applications/webhooks': { data: [], also: 'notifications', plain: 'notices' },
        'https://uri.paypal.com/services/shipping/trackers/readwrite': {
          data: ['orders'],
          plain: 'shipping of orders',
        },
        'https://uri.paypal.com/services/vault/payment-tokens/read': {
          data: ['cards'],
          plain: 'saved payment methods',
        },
        'https://uri.paypal.com/services/vault/payment-tokens/readwrite': {
          data: ['cards'],
          plain: 'saved payment methods',
        },
        'https://uri.paypal.com/services/vault/credit-card': { data: ['cards'], plain: 'saved cards' },
        'https://uri.paypal.com/services/customer/onboarding/user': {
          data: ['identity'],
          plain: 'business onboarding',
        },
        'https://uri.paypal.com/services/customer/partner-referrals/read': {
          data: ['identity'],
          plain: 'business onboarding',
        },
        'https://uri.paypal.com/services/wallet/balance-accounts/read': { data: ['balances'], plain: 'balances' },
        'https://uri.paypal.com/services/wallet/financial-instruments/view': {
          data: ['cards', 'account-numbers'],
          plain: 'cards and bank accounts',
        },
        openid_connect: { data: ['identity'], plain: 'an identifier of your account' },
        TRANSACTION_SEARCH: { data: ['transactions'], plain: 'your transactions' },
        TRANSACTION_DETAILS: { data: ['transactions'], plain: 'your transactions' },
        ACCOUNT_BALANCE: { data: ['balances'], plain: 'your balance' },
        ACCESS_BASIC_PERSONAL_DATA: { data: ['identity'], plain: 'your name' },
        ACCESS_ADVANCED_PERSONAL_DATA: { data: ['identity', 'contact'], plain: 'personal details' },
        EXPRESS_CHECKOUT: { data: ['payment-initiation'], plain: 'checkout' },
        REFUND: { data: ['payment-initiation'], plain: 'refunds' },
        MASS_PAY: { data: ['payment-initiation'], plain: 'payouts' },
        INVOICING: { data: ['business-finances'], plain: 'invoices' },
        DIRECT_PAYMENT: { data: ['payment-initiation'], plain: 'payments' },
        AUTH_CAPTURE: { data: ['payment-initiation'], plain: 'payments' },
        RECURRING_PAYMENTS: { data: ['payment-initiation', 'scheduled-payments'], plain: 'recurring payments' },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:signin\/authorize|connect|webapps\/auth\/(?:protocol\/openidconnect\/v1\/)?authorize|signin\/inwebauthflow)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
    {
      path: /^\/(?:bizsignup\/partner\/entry|us\/merchantsignup\/partner\/onboardingentry|merchantsignup\/partner\/onboardingentry)$/,
      anyOf: ['partnerId', 'partnerClientId'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.paypal.com/myaccount/privacy/permissions',
      path: 'Settings › Permissions / Data & privacy › Log in with PayPal',
      source: {
        url: 'https://www.paypal.com/us/cshelp/home',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the page was not read',
      },
    },
  ],
} as const satisfies Provider;
