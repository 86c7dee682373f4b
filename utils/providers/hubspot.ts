import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** HubSpot: shares nothing financial. */
export default {
  id: 'hubspot',
  name: 'HubSpot',
  kind: 'sign-in',
  hosts: ['=app.hubspot.com', '=app-eu1.hubspot.com'],
  vocabularies: [
    {
      id: 'hubspot',
      name: 'HubSpot',
      source,
      scopes: {},
      patterns: [
        {
          match: /^crm\.objects\.(?:invoices|orders|commercepayments|line_items|quotes|carts|subscriptions)\./,
          example: 'crm.objects.orders.read',
          data: ['orders'],
          plain: 'orders and invoices of a business',
        },
        { match: /^e-commerce$/, example: 'e-commerce', data: ['orders'], plain: 'orders of a business' },
        {
          match:
            /^(?:oauth|crm|contacts|content|automation|forms|files|tickets|timeline|transactional|conversations|settings|sales|actions|business|social|integration|hubdb|reports|account|accounting|communication|marketing|cms|external|media|collector|tax|analytics|behavioral|ctas|data|record|scheduler|external_integrations)/,
          example: 'crm.objects.contacts.read',
          data: [],
          also: 'customer-list',
          plain: 'customers and deals',
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/oauth\/(?:[\w-]+\/)?authorize\/?$/,
      anyOf: ['client_id'],
      scopeParams: ['scope', 'optional_scope'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://developers.hubspot.com/docs/apps/legacy-apps/authentication/scopes',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
