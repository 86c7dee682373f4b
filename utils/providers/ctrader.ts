import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://help.ctrader.com/open-api/account-authentication/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** cTrader: accounts at many brokers, shared through one sign-in. */
export default {
  id: 'ctrader',
  name: 'cTrader',
  kind: 'broker',
  hosts: ['=id.ctrader.com', '=openapi.ctrader.com', '=connect.spotware.com'],
  vocabularies: [
    {
      id: 'ctrader',
      name: 'cTrader',
      source,
      scopes: {
        accounts: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, positions and history',
        },
        trading: {
          data: ['account-details', 'balances', 'investments', 'transactions'],
          plain: 'accounts, balances, positions and history; trading',
        },
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:my\/settings\/openapi\/grantingaccess|apps\/auth)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://id.ctrader.com/my/settings/openapi',
      path: 'cTrader ID › Settings › Open API / Authorised applications › Revoke',
      source: {
        url: 'https://help.ctrader.com/open-api/account-authentication/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
