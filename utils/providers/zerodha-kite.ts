import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://kite.trade/docs/connect/v3/user/#login-flow',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses as the provider’s own forum gives them; the page itself was not read',
} as const;

const holdings = {
  url: 'https://kite.trade/docs/connect/v3/portfolio/#holdings-authorisation',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Zerodha Kite (India): an app reads and trades; selling holdings needs one more authorisation a day. */
export default {
  id: 'zerodha-kite',
  name: 'Zerodha Kite',
  kind: 'broker',
  hosts: ['=kite.zerodha.com', '=kite.trade'],
  vocabularies: [
    {
      id: 'zerodha-kite',
      name: 'Zerodha Kite',
      source,
      scopes: { holdings: { data: ['investments'], plain: 'lets the app sell your holdings today' } },
    },
  ],
  params: { clientId: ['api_key'] },
  screens: [
    { path: /^\/connect\/(?:login|authorize)\/?$/, anyOf: ['api_key', 'sess_id'], withoutScopes: 'hidden', source },
    {
      // The api key and the request’s id stand in the path.
      path: /^\/connect\/portfolio\/authori[sz]e\/holdings\/[\w-]+\/[\w-]+\/?$/,
      withoutScopes: ['holdings'],
      read: ({ path }) => ({ clientId: path.split('/')[5] ?? '' }),
      source: holdings,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://kite.zerodha.com/apps',
      path: 'Console / Kite › Profile › Apps › Disconnect',
      source: {
        url: 'https://support.zerodha.com/category/trading-and-markets/kite-features/kite-api',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
