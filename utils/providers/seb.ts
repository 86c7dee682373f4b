import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const source = {
  url: 'https://developer.sebgroup.com/products/authorization',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'hosts as in licensed providers’ public clients; the scope names are remembered from the bank’s guide',
} as const;

/** SEB: Sweden on its log-in host under `/tpp`, Luxembourg on a host of its own, the sandbox elsewhere. */
export default {
  id: 'seb',
  name: 'SEB',
  kind: 'bank',
  hosts: [
    '=id.seb.se',
    '=api-sandbox.sebgroup.com',
    '=tpp-api.sebgroup.com',
    '=tpp-apicb.sebgroup.lu',
    '=tpp-apicb-sbx.sebgroup.lu',
  ],
  watched: 'page',
  watchedHosts: ['=id.seb.se'],
  vocabularies: [
    {
      id: 'seb',
      name: 'SEB',
      source,
      scopes: {
        psd2_accounts: {
          data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
          plain: 'accounts with balances and transactions',
        },
        psd2_payments: { data: ['payment-initiation'], plain: 'payments from your account' },
        psd2_fundsconfirmation: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
      },
    },
    berlinGroup,
  ],
  screens: [
    {
      path: /^\/tpp(?:\/|$)|\/oauth20\/authorize\/?$|^\/api\/oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Internet bank › third-party access',
      source: { ...source, basis: 'inferred', note: 'the law requires such a page; its place was not read' },
    },
  ],
} as const satisfies Provider;
