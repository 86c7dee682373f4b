import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.cash.app/cash-app-pay-partner-api/guides/technical-guides/api-fundamentals/requests/customer-requests',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Cash App Pay is no OAuth: the person approves a customer request in the app or by this page. What is approved (one payment, charging again, linking the account) lies behind the request’s id. */
export default {
  id: 'cash-app',
  name: 'Cash App',
  kind: 'payments',
  hosts: ['=api.cash.app', '=sandbox.api.cash.app'],
  vocabularies: [],
  screens: [
    { path: /^\/customer-request\/v1\/requests\/GRR_[\w-]+(?:\/interstitial)?\/?$/, withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Profile › Linked businesses › Remove',
      source: {
        url: 'https://cash.app/help/us/en-us/6482-cash-app-pay',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
