import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.paypal.com/docs/log-in-with-paypal/integrate/reference/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const logIn = {
  url: 'https://developer.paypal.com/docs/log-in-with-paypal/integrate/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'log-in page in front of the screen, as seen in browsers',
} as const;

const tokens = {
  url: 'https://developer.paypal.com/api/rest/authentication/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'not in the published lists, but among the names an access token of a public client lists',
} as const;

const classic = {
  url: 'https://developer.paypal.com/api/nvp-soap/request-permissions',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const partners = {
  url: 'https://developer.paypal.com/docs/multiparty/seller-onboarding/build-onboarding/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** PayPal: log in with PayPal, permissions of a business, onboarding of a seller. With only `token`, `ba_token` or `EC-…` the same hosts show a checkout. */
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
        openid_connect: { data: ['identity'], plain: 'an identifier of your account', source: tokens },
        'https://uri.paypal.com/services/paypalattributes': {
          data: ['account-details'],
          plain: 'account status, type and PayPal id',
        },
        'https://uri.paypal.com/services/paypalattributes/business': {
          data: ['account-details'],
          plain: 'business account status',
          source: tokens,
        },
        'https://uri.paypal.com/services/identity/activities': {
          data: ['transactions'],
          plain: 'activity of your account',
          source: tokens,
        },
        'https://uri.paypal.com/services/identity/proofing': {
          data: ['identity'],
          plain: 'checks of who you are',
          source: tokens,
        },
        'https://uri.paypal.com/services/invoicing': { data: ['business-finances'], plain: 'invoices' },
        'https://uri.paypal.com/services/invoicing/invoices/read': {
          data: ['business-finances'],
          plain: 'reads invoices',
        },
        'https://uri.paypal.com/services/invoicing/invoices/readwrite': {
          data: ['business-finances'],
          plain: 'reads and sends invoices',
        },
        'https://uri.paypal.com/services/reporting/search/read': { data: ['transactions'], plain: 'your transactions' },
        'https://uri.paypal.com/services/reporting/balances/read': { data: ['balances'], plain: 'your balances' },
        'https://uri.paypal.com/services/payments/payment/authcapture': {
          data: ['payment-initiation'],
          plain: 'authorises and captures payments',
        },
        'https://uri.paypal.com/services/payments/payment': { data: ['payment-initiation'], plain: 'takes payments' },
        'https://uri.paypal.com/services/payments/payment/reference-transaction': {
          data: ['payment-initiation'],
          plain: 'charges again after a first payment',
        },
        'https://uri.paypal.com/services/payments/refund': { data: ['payment-initiation'], plain: 'refunds payments' },
        'https://uri.paypal.com/services/payments/reversepayment': {
          data: ['payment-initiation'],
          plain: 'reverses payments',
        },
        'https://uri.paypal.com/services/payments/realtimepayment': {
          data: ['payment-initiation'],
          plain: 'takes payments at once',
        },
        'https://uri.paypal.com/services/payments/futurepayments': {
          data: ['payment-initiation'],
          plain: 'takes payments later',
        },
        'https://uri.paypal.com/services/payments/non-payment-authorizations': {
          data: ['payment-initiation'],
          plain: 'authorises without a payment',
          source: tokens,
        },
        'https://uri.paypal.com/services/payments/non-referenced-credit': {
          data: ['payment-initiation'],
          plain: 'sends money without an earlier payment',
        },
        'https://uri.paypal.com/services/payments/partnerfee': {
          data: ['payment-initiation'],
          plain: 'takes a fee of payments',
        },
        'https://uri.paypal.com/services/payments/initiatepayment': {
          data: ['payment-initiation'],
          plain: 'starts payments',
        },
        'https://uri.paypal.com/services/payments/delay-funds-disbursement': {
          data: ['payment-initiation'],
          plain: 'holds payouts back',
          source: tokens,
        },
        'https://uri.paypal.com/services/payments/channelpartner': {
          data: ['payment-initiation'],
          plain: 'payments for a partner',
          source: tokens,
        },
        'https://uri.paypal.com/services/payments/payouts-item/reverse': {
          data: ['payment-initiation'],
          plain: 'takes a payout back',
        },
        'https://uri.paypal.com/services/payments/orders/client_sdk_orders_api': {
          data: ['orders', 'payment-initiation'],
          plain: 'orders and their payment',
          source: tokens,
        },
        'https://uri.paypal.com/services/payments/orders/client-side-integration': {
          data: ['orders', 'payment-initiation'],
          plain: 'orders and their payment',
        },
        'https://uri.paypal.com/services/payments/referenced-payouts-items/readwrite': {
          data: ['payment-initiation'],
          plain: 'payouts',
          source: tokens,
        },
        'https://uri.paypal.com/payments/payouts': {
          data: ['payment-initiation'],
          plain: 'pays out to a list of people',
        },
        'https://uri.paypal.com/web/experience/incontextxo': {
          data: ['payment-initiation'],
          plain: 'checkout',
          source: tokens,
        },
        'https://uri.paypal.com/services/credit/client-offer-presentment/read': {
          data: ['liabilities'],
          plain: 'credit offers',
          source: tokens,
        },
        'https://uri.paypal.com/services/subscriptions': {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'subscriptions and their payments',
        },
        'https://uri.paypal.com/services/billing-agreements': {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'agreements to charge again',
          source: tokens,
        },
        'https://uri.paypal.com/services/expresscheckout': { data: ['payment-initiation'], plain: 'checkout' },
        'https://uri.paypal.com/services/mobilepayments': {
          data: ['payment-initiation'],
          plain: 'payments by phone',
          source: tokens,
        },
        'https://uri.paypal.com/services/disputes/read': { data: ['transactions'], plain: 'disputes' },
        'https://uri.paypal.com/services/disputes/read-seller': {
          data: ['transactions'],
          plain: 'disputes of a seller',
        },
        'https://uri.paypal.com/services/disputes/read-buyer': { data: ['transactions'], plain: 'disputes of a buyer' },
        'https://uri.paypal.com/services/disputes/read-partner': { data: ['transactions'], plain: 'disputes' },
        'https://uri.paypal.com/services/disputes/create': { data: ['transactions'], plain: 'opens disputes' },
        'https://uri.paypal.com/services/disputes/update-seller': { data: ['transactions'], plain: 'answers disputes' },
        'https://uri.paypal.com/services/disputes/update-buyer': { data: ['transactions'], plain: 'answers disputes' },
        'https://uri.paypal.com/services/disputes/update-partner': {
          data: ['transactions'],
          plain: 'answers disputes',
        },
        'https://uri.paypal.com/services/applications/webhooks': {
          data: [],
          also: 'notifications',
          plain: 'notices of events',
        },
        'https://uri.paypal.com/services/applications/verify-webhook-signature': {
          data: [],
          also: 'notifications',
          plain: 'checks notices',
        },
        'https://uri.paypal.com/services/shipping/trackers/read': { data: ['orders'], plain: 'shipping of orders' },
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
        'https://uri.paypal.com/services/vault/customers/read': {
          data: ['identity'],
          plain: 'customers with saved payment methods',
        },
        'https://uri.paypal.com/services/vault/customers/readwrite': {
          data: ['identity'],
          plain: 'customers with saved payment methods',
        },
        'https://uri.paypal.com/services/customer/onboarding/user': {
          data: ['identity'],
          plain: 'onboarding of a business',
          source: tokens,
        },
        'https://uri.paypal.com/services/customer/onboarding/account': {
          data: ['identity', 'account-details'],
          plain: 'onboarding of a business account',
          source: tokens,
        },
        'https://uri.paypal.com/services/customer/onboarding/sessions': {
          data: ['identity'],
          plain: 'onboarding of a business',
          source: tokens,
        },
        'https://uri.paypal.com/services/customer/merchant-integrations/read': {
          data: ['account-details'],
          plain: 'status of a business account',
          source: tokens,
        },
        'https://uri.paypal.com/services/customer/partner': { data: ['identity'], plain: 'a partner’s sellers' },
        'https://uri.paypal.com/services/customer/partner-referrals': {
          data: ['identity'],
          plain: 'a partner’s sellers',
        },
        'https://uri.paypal.com/services/customer/partner-referrals/read': {
          data: ['identity'],
          plain: 'a partner’s sellers',
        },
        'https://uri.paypal.com/services/customer/partner-referrals/readwrite': {
          data: ['identity'],
          plain: 'a partner’s sellers',
        },
        'https://uri.paypal.com/services/wallet/balance-accounts/read': {
          data: ['balances'],
          plain: 'balances',
          source: tokens,
        },
        'https://uri.paypal.com/services/wallet/balance-accounts/update': {
          data: ['balances'],
          plain: 'changes balances',
          source: tokens,
        },
        'https://uri.paypal.com/services/wallet/financial-instruments/view': {
          data: ['cards', 'account-numbers'],
          plain: 'cards and bank accounts',
          source: tokens,
        },
        'https://uri.paypal.com/services/wallet/financial-instruments/update': {
          data: ['cards', 'account-numbers'],
          plain: 'changes cards and bank accounts',
          source: tokens,
        },
        'https://uri.paypal.com/services/wallet/mandates/read': {
          data: ['scheduled-payments'],
          plain: 'mandates',
          source: tokens,
        },
        'https://api.paypal.com/v1/payments/.*': { data: ['payment-initiation'], plain: 'payments', source: tokens },
        'https://api.paypal.com/v1/vault/credit-card': { data: ['cards'], plain: 'saved cards', source: tokens },
        'https://api.paypal.com/v1/vault/credit-card/.*': { data: ['cards'], plain: 'saved cards', source: tokens },
        EXPRESS_CHECKOUT: { data: ['payment-initiation'], plain: 'checkout', source: classic },
        MOBILE_CHECKOUT: { data: ['payment-initiation'], plain: 'checkout', source: classic },
        AIR_TRAVEL: { data: ['payment-initiation'], plain: 'checkout', source: classic },
        BUTTON_MANAGER: { data: ['payment-initiation'], plain: 'checkout', source: classic },
        ENCRYPTED_WEBSITE_PAYMENTS: { data: ['payment-initiation'], plain: 'checkout', source: classic },
        DIRECT_PAYMENT: { data: ['payment-initiation'], plain: 'takes payments', source: classic },
        AUTH_CAPTURE: { data: ['payment-initiation'], plain: 'takes payments', source: classic },
        REFERENCE_TRANSACTION: { data: ['payment-initiation'], plain: 'takes payments', source: classic },
        REFUND: { data: ['payment-initiation'], plain: 'refunds', source: classic },
        NON_REFERENCED_CREDIT: { data: ['payment-initiation'], plain: 'sends money', source: classic },
        MASS_PAY: { data: ['payment-initiation'], plain: 'sends money', source: classic },
        RECURRING_PAYMENTS: {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'recurring payments',
          source: classic,
        },
        BILLING_AGREEMENT: {
          data: ['payment-initiation', 'scheduled-payments'],
          plain: 'recurring payments',
          source: classic,
        },
        SETTLEMENT_CONSOLIDATION: { data: ['transactions'], plain: 'reports of payments', source: classic },
        SETTLEMENT_REPORTING: { data: ['transactions'], plain: 'reports of payments', source: classic },
        RECURRING_PAYMENT_REPORT: { data: ['transactions'], plain: 'reports of payments', source: classic },
        EXTENDED_PRO_PROCESSING_REPORT: { data: ['transactions'], plain: 'reports of payments', source: classic },
        EXCEPTION_PROCESSING_REPORT: { data: ['transactions'], plain: 'reports of payments', source: classic },
        TRANSACTION_DETAIL_REPORT: { data: ['transactions'], plain: 'reports of payments', source: classic },
        TRANSACTION_DETAILS: { data: ['transactions'], plain: 'your transactions', source: classic },
        TRANSACTION_SEARCH: { data: ['transactions'], plain: 'your transactions', source: classic },
        MANAGE_PENDING_TRANSACTION_STATUS: {
          data: ['transactions'],
          plain: 'accepts or denies pending payments',
          source: classic,
        },
        ACCOUNT_BALANCE: { data: ['balances'], plain: 'your balance', source: classic },
        INVOICING: { data: ['business-finances'], plain: 'invoices', source: classic },
        ACCOUNT_MANAGEMENT_PERMISSION: { data: ['account-details'], plain: 'account settings', source: classic },
        ACCESS_BASIC_PERSONAL_DATA: {
          data: ['identity', 'contact'],
          plain: 'your name, email address and PayPal id',
          source: classic,
        },
        ACCESS_ADVANCED_PERSONAL_DATA: {
          data: ['identity', 'contact'],
          plain: 'your address, phone number and date of birth',
          source: classic,
        },
        PAYMENT: { data: ['payment-initiation'], plain: 'takes payments', source: partners },
        FUTURE_PAYMENT: { data: ['payment-initiation'], plain: 'takes payments', source: partners },
        DELAY_FUNDS_DISBURSEMENT: { data: ['payment-initiation'], plain: 'holds payouts back', source: partners },
        PARTNER_FEE: { data: ['payment-initiation'], plain: 'takes a fee of payments', source: partners },
        READ_SELLER_DISPUTE: { data: ['transactions'], plain: 'disputes', source: partners },
        UPDATE_SELLER_DISPUTE: { data: ['transactions'], plain: 'disputes', source: partners },
        UPDATE_CUSTOMER_DISPUTES: { data: ['transactions'], plain: 'disputes', source: partners },
        ADVANCED_TRANSACTIONS_SEARCH: { data: ['transactions'], plain: 'your transactions', source: partners },
        SWEEP_FUNDS_EXTERNAL_SINK: { data: ['payment-initiation'], plain: 'pays the balance out', source: partners },
        ACCESS_MERCHANT_INFORMATION: {
          data: ['account-details', 'identity'],
          plain: 'details of the business',
          source: partners,
        },
        TRACKING_SHIPMENT_READWRITE: { data: ['orders'], plain: 'shipping of orders', source: partners },
        VAULT: { data: ['cards'], plain: 'saved payment methods', source: partners },
        BILLING_AGREEMENTS: { data: ['cards'], plain: 'saved payment methods', source: partners },
      },
      patterns: [
        {
          match: /^https:\/\/uri\.paypal\.com\/services\/disputes\//,
          example: 'https://uri.paypal.com/services/disputes/read-ebay',
          data: ['transactions'],
          plain: 'disputes',
        },
        {
          match: /^https:\/\/uri\.paypal\.com\/services\/invoicing\//,
          example: 'https://uri.paypal.com/services/invoicing/internal',
          data: ['business-finances'],
          plain: 'invoices',
        },
        {
          match: /^https:\/\/uri\.paypal\.com\/services\/payments\//,
          example: 'https://uri.paypal.com/services/payments/new',
          data: ['payment-initiation'],
          plain: 'payments',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}\/)?(?:signin\/authorize|connect|webapps\/auth\/(?:protocol\/openidconnect\/)?(?:v1\/)?authorize|agreements\/consent)\/?$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source,
    },
    {
      // A seller grants a partner the features of its `features` list; the referral itself lies at PayPal.
      path: /^\/(?:[a-z]{2}\/)?(?:bizsignup\/partner\/entry|merchantsignup\/partner\/onboardingentry|bizsignup\/entry(?:\/product\/\w+)?)\/?$/,
      anyOf: ['partnerId', 'partnerClientId', 'referralToken'],
      scopeParams: ['features', 'permissions'],
      withoutScopes: 'hidden',
      source: partners,
    },
    {
      // Third-party permissions of the classic API: the list lies behind the request token.
      path: /^\/cgi-bin\/webscr$/,
      allOf: ['cmd=_grant-permission'],
      withoutScopes: 'hidden',
      source: classic,
    },
    {
      path: /^\/(?:[a-z]{2}\/)?cgi-bin\/webscr$/,
      allOf: ['cmd=_profile-api-add-authorization-popup'],
      withoutScopes: 'hidden',
      source: classic,
    },
  ],
  wrappers: [{ path: /^\/(?:[a-z]{2}\/)?signin\/?$/, param: ['returnUri'], source: logIn }],
  pages: {
    words: {
      'full name': ['identity'],
      'account verification status': ['account-details'],
      'paypal account id': ['account-details'],
      '(street address|city|state|country|postal code)': ['contact'],
    },
    yes: ['agree and (continue|share|connect)', 'agree & continue'],
    source: {
      url: 'https://docs.pingidentity.com/pingone/integrations/p1_configure_scopes_paypal.html',
      retrieved: '2026-11-28',
      basis: 'observed',
      note: 'attributes shown on the page as a partner documents them',
    },
  },
  stop: [
    {
      where: 'holder',
      url: 'https://www.paypal.com/myaccount/privacy/permissions',
      path: 'Settings › Data & privacy › Permissions you have given (Log in with PayPal)',
      source: {
        url: 'https://www.paypal.com/us/cshelp/article/how-do-i-manage-log-in-with-paypal-help204',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
    {
      where: 'holder',
      path: 'Business: Account settings › Account access › API access › Grant API permission › Remove',
      source: {
        url: 'https://developer.paypal.com/archive/paypal-payments-standard/admin/third-party',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
