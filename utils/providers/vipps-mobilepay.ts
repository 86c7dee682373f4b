import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.vippsmobilepay.com/docs/APIs/login-api/api-guide/user-info',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

const faq = {
  url: 'https://github.com/vippsas/vipps-login-api/blob/master/vipps-login-api-faq.md',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'the name stands in public clients; the section on account numbers was not read',
} as const;

const changes = {
  url: 'https://developer.vippsmobilepay.com/docs/APIs/login-api/CHANGELOG.md',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

/** Vipps MobilePay: log in with the payment app of the Nordic countries, and share its checked profile. */
export default {
  id: 'vipps-mobilepay',
  name: 'Vipps MobilePay',
  kind: 'payments',
  hosts: ['=api.vipps.no', '=apitest.vipps.no'],
  vocabularies: [
    {
      id: 'vipps-mobilepay',
      name: 'Vipps MobilePay',
      source,
      scopes: {
        name: { data: ['identity'], plain: 'your name' },
        birthDate: { data: ['identity'], plain: 'your date of birth' },
        nin: { data: ['identity'], plain: 'your national identity number' },
        email: { data: ['contact'], plain: 'your email address' },
        phoneNumber: { data: ['contact'], plain: 'your phone number' },
        address: { data: ['contact'], plain: 'your addresses' },
        accountNumbers: { data: ['account-numbers'], plain: 'your bank account numbers', source: faq },
        delegatedConsents: { data: [], also: 'notifications', plain: 'consents to marketing', source: changes },
        customFlow: {
          data: [],
          also: 'notifications',
          plain: 'consents the shop has set up',
          hides: true,
          source: changes,
        },
      },
      // `name` and `address` are everyday words.
      unlistedHosts: 'never',
    },
  ],
  screens: [
    {
      path: /^\/access-management-1\.0\/access\/oauth2\/auth\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Vipps or MobilePay app › Profile › Companies you share with',
      source: {
        url: 'https://developer.vippsmobilepay.com/docs/APIs/login-api/login-api-faq/',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'that consents can be removed was read, the place was not',
      },
    },
  ],
} as const satisfies Provider;
