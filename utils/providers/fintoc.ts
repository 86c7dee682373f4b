import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.fintoc.com/guides/resources/widget/widget-webview-integration-old',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Fintoc (Chile, Mexico): a widget that names its product; people type their bank’s user name and password into it. */
export default {
  id: 'fintoc',
  name: 'Fintoc',
  kind: 'aggregator',
  hosts: ['=webview.fintoc.com', '=pay.fintoc.com'],
  watched: 'frame',
  watchedHosts: ['=webview.fintoc.com'],
  vocabularies: [
    {
      id: 'fintoc',
      name: 'Fintoc',
      source,
      scopes: {
        movements: {
          data: [
            'account-details',
            'account-numbers',
            'balances',
            'transactions',
            'merchants',
            'identity',
            'credentials',
          ],
          plain: 'accounts with holder, number, balance and movements, by your log-in at the bank',
          source: {
            url: 'https://docs.fintoc.com/guides/movements/overview-data-aggregation/quickstart',
            retrieved: '2026-11-24',
            basis: 'documented',
          },
        },
        invoices: { data: ['business-finances', 'credentials'], plain: 'invoices, by your log-in at the tax office' },
        refresh_intent: {
          data: ['account-details', 'balances', 'transactions', 'merchants'],
          plain: 'new movements of an account connected before',
        },
        subscriptions: { data: ['payment-initiation'], plain: 'direct debits from your account' },
        payments: { data: ['payment-initiation'], plain: 'a payment from your account' },
      },
    },
  ],
  params: { clientId: ['public_key'], holder: ['institution_id'] },
  screens: [
    {
      path: /^\/widget(?:\.html)?\/?$/,
      anyOf: ['public_key', 'widget_token', 'link_token'],
      scopeParams: ['product'],
      withoutScopes: 'hidden',
      source,
    },
    {
      path: /^\/(?:checkout|payment|subscription)s?\/[\w-]+\/?$/,
      hosts: ['=pay.fintoc.com'],
      withoutScopes: ['payments'],
      source: { ...source, basis: 'inferred', note: 'hosted checkout; its path was not read' },
    },
  ],
  stop: [
    {
      where: 'recipient',
      path: 'The app’s page for connected accounts',
      source: { ...source, basis: 'inferred', note: 'the app deletes the link; no page of Fintoc’s was read' },
    },
  ],
} as const satisfies Provider;
