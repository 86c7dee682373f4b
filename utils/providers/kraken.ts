import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://docs.kraken.com/embed/guides/oauth',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const openapi = {
  url: 'https://docs.kraken.com/openapi/oauth-rest.yaml',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const keys = {
  url: 'https://docs.kraken.com/exchange/guides/rest/api-keys',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the rights are those of an API key; the exact endings of the names were not read',
} as const;

/** Kraken Connect: the app gets an own API key (“fast API key”) with the rights named here. */
export default {
  id: 'kraken',
  name: 'Kraken',
  kind: 'crypto',
  hosts: ['=id.kraken.com'],
  vocabularies: [
    {
      id: 'kraken',
      name: 'Kraken',
      source,
      scopes: { 'account.info:basic': { data: ['identity'], plain: 'who you are at Kraken', source: keys } },
      patterns: [
        {
          match: /^account\.fast-api-key:[\w-]*withdraw/,
          example: 'account.fast-api-key:funds-withdraw',
          data: ['crypto', 'payment-initiation'],
          plain: 'a key that withdraws',
          source: keys,
        },
        {
          match: /^account\.fast-api-key:[\w-]*(?:ledger|export|closed|history)/,
          example: 'account.fast-api-key:ledger-query',
          data: ['crypto', 'transactions'],
          plain: 'a key that reads your history',
          source: keys,
        },
        {
          match: /^account\.fast-api-key:[\w-]*(?:funds|balance)/,
          example: 'account.fast-api-key:funds-query',
          data: ['balances', 'crypto'],
          plain: 'a key that reads your balances',
          source: keys,
        },
        {
          match: /^account\.fast-api-key/,
          example: 'account.fast-api-key:trades-modify',
          data: ['crypto'],
          plain: 'a key to your account',
          source: keys,
        },
        {
          match: /^account\.info/,
          example: 'account.info:all',
          data: ['identity', 'contact'],
          plain: 'who you are at Kraken',
          source: keys,
        },
      ],
    },
  ],
  screens: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z0-9]{2,4})?\/)?oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: openapi,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.kraken.com/u/security/api',
      path: 'Settings › Connected apps / API › Revoke',
      source: {
        url: 'https://support.kraken.com/articles/kraken-connect',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
