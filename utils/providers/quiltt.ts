import type { Provider } from '../vocab/provider';

const connector = {
  url: 'https://www.quiltt.dev/connector/sdk',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'addresses as in Quiltt’s own React Native, Kotlin and Flutter libraries; the data wanted is set for the connector',
} as const;

export default {
  id: 'quiltt',
  name: 'Quiltt',
  kind: 'aggregator',
  hosts: ['*.quiltt.app'],
  watched: 'frame',
  vocabularies: [],
  params: { holder: ['institution'], redirect: ['oauth_redirect_url', 'app_launcher_url'] },
  screens: [{ path: /^\/?$/, withoutScopes: 'hidden', source: connector }],
  outcomes: [
    { address: /^quilttconnector:\/\/ExitSuccess\/?$/i, outcome: 'granted', source: connector },
    { address: /^quilttconnector:\/\/Exit(?:Abort|Error)\/?$/i, outcome: 'declined', source: connector },
  ],
  pages: {
    says: ['{recipient} uses Quiltt to (connect|link)'],
    takesCredentials: true,
    source: {
      url: 'https://www.quiltt.dev/connector/sdk',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'behind it stand MX, Mastercard and Plaid, whose log-ins it shows in its own page',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its linked accounts › disconnect',
      source: {
        url: 'https://www.quiltt.dev/connector/sdk',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'connections belong to the app’s profile; behind Quiltt stands MX, Mastercard or Plaid, whose own steps help as well',
      },
    },
  ],
} as const satisfies Provider;
