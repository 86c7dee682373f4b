import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/application-design/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Fitbit: shares nothing financial. */
export default {
  id: 'fitbit',
  name: 'Fitbit',
  kind: 'sign-in',
  hosts: ['=www.fitbit.com'],
  vocabularies: [
    {
      id: 'fitbit',
      name: 'Fitbit',
      source,
      scopes: {},
      patterns: [
        {
          match:
            /^(?:activity|cardio_fitness|electrocardiogram|heartrate|irregular_rhythm_notifications|location|nutrition|oxygen_saturation|profile|respiratory_rate|settings|sleep|social|temperature|weight)$/,
          example: 'heartrate',
          data: [],
          also: 'health',
          plain: 'your health data',
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/application-design/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
