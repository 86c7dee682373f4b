import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://kite.trade/docs/connect/v3/user/',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Zerodha Kite: an investment account. */
export default {
  id: 'zerodha-kite',
  name: 'Zerodha Kite',
  kind: 'broker',
  hosts: ['=kite.zerodha.com', '=kite.trade'],
  vocabularies: [],
  params: { clientId: ['api_key'] },
  screens: [
    {
      path: /^\/connect\/(?:login|authorize)\/?$/,
      anyOf: ['api_key', 'sess_id'],
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Zerodha Kite: settings › connected apps',
      source: {
        url: 'https://kite.trade/docs/connect/v3/user/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
