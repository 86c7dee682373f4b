import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.klarna.com/sofort/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'addresses and flow as remembered; the service is being closed in favour of Klarna’s own',
} as const;

/** Sofort (Klarna): a payment for which people type their bank’s log-in on a page that is not the bank’s. */
export default {
  id: 'sofort',
  name: 'Sofort (Klarna)',
  kind: 'aggregator',
  hosts: ['=www.sofort.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'sofort',
      name: 'Sofort',
      source,
      scopes: {
        payment: {
          data: ['payment-initiation', 'credentials'],
          plain: 'one transfer, started with your log-in at the bank',
        },
      },
    },
  ],
  params: { clientId: ['project_id'] },
  screens: [
    {
      path: /^\/payment\/(?:multipay\/)?(?:go|start|wizard)(?:\/[\w-]+)*\/?$/,
      withoutScopes: ['payment'],
      source,
    },
  ],
  stop: [
    {
      where: 'intermediary',
      path: 'Nothing to stop: one payment. Change the bank password if in doubt.',
      source,
    },
  ],
} as const satisfies Provider;
