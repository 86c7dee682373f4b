import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.powens.com/api-reference/overview/webview',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Powens (Budget Insight) webview; `code` in the request is a temporary user code, no answer; `/manage` is where sharing is ended. */
export default {
  id: 'powens',
  name: 'Powens',
  kind: 'aggregator',
  hosts: ['=webview.powens.com', '*.biapi.pro'],
  watched: 'page',
  watchedHosts: ['=webview.powens.com'],
  vocabularies: [
    {
      id: 'powens',
      name: 'Powens',
      source,
      scopes: {
        payment: { data: ['payment-initiation'], plain: 'start a payment' },
      },
    },
  ],
  params: { holder: ['connector_uuids'] },
  screens: [
    {
      path: /^\/(?:[a-z]{2}\/)?(?:connect|reconnect)\/?$/,
      allOf: ['client_id'],
      hosts: ['=webview.powens.com'],
      withoutScopes: 'hidden',
      source: source,
    },
    {
      path: /^\/(?:[a-z]{2}\/)?(?:payment|transfer)s?\/?$/,
      allOf: ['client_id'],
      hosts: ['=webview.powens.com'],
      withoutScopes: ['payment'],
      source: source,
    },
    {
      path: /^\/(?:\d\.\d\/)?auth\/webview\/(?:[a-z]{2}\/)?(?:connect|reconnect)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [{ where: 'intermediary', path: 'The app’s page for connected banks (Powens “manage”)', source: source }],
} as const satisfies Provider;
