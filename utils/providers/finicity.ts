import type { Provider } from '../vocab/provider';

const generate = {
  url: 'https://developer.mastercard.com/open-finance-us/documentation/connect/generate-2-connect-url-apis/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const events = {
  url: 'https://github.com/Mastercard/connect-web-sdk/blob/main/src/constants.ts',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'event types of Mastercard’s own SDK; reasons and codes seen in an integration',
} as const;

export default {
  id: 'finicity',
  name: 'Mastercard Data Connect (Finicity)',
  kind: 'aggregator',
  hosts: ['=connect2.finicity.com', '=connect.finicity.com'],
  watched: 'frame',
  vocabularies: [],
  params: { clientId: ['partnerId'] },
  screens: [
    {
      // What is asked (balances, transactions, account numbers, reports) is bound to the signed address at the server.
      path: /^\/(?:lite|fix)?\/?$/,
      allOf: ['partnerId'],
      anyOf: ['customerId', 'consumerId', 'signature'],
      withoutScopes: 'hidden',
      source: generate,
    },
  ],
  outcomes: [
    { address: /^[a-z]/, params: { reason: /^complete$/ }, awaited: true, outcome: 'granted', source: events },
    // The repair flow found nothing to repair: still connected.
    {
      address: /^[a-z]/,
      params: { reason: /^error$/, code: /^201$/ },
      awaited: true,
      outcome: 'granted',
      source: events,
    },
    {
      address: /^[a-z]/,
      params: { reason: /^(?:exit|cancel|timeout|error)$/ },
      awaited: true,
      outcome: 'declined',
      source: events,
    },
  ],
  messages: [
    { field: 'type', equals: 'done', outcome: 'granted', source: events },
    { field: 'type', equals: 'cancel', outcome: 'declined', source: events },
  ],
  pages: {
    says: ['{recipient} uses Mastercard (Data Connect|Open Banking|Open Finance) to'],
    next: ['next'],
    yes: ['share accounts', 'save'],
    takesCredentials: true,
    source: {
      url: 'https://developer.mastercard.com/open-finance-us/documentation/connect/',
      retrieved: '2026-11-28',
      basis: 'observed',
      note: 'steps are documented; “Next”, “Banking Userid” and “Submit” are seen in integration tests',
    },
  },
  stop: [
    {
      where: 'intermediary',
      path: 'In the Data Connect window, opened from the app: manage shared accounts',
      source: {
        url: 'https://developer.mastercard.com/open-finance-us/documentation/connect/',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
    {
      where: 'holder',
      path: 'On your bank’s site, where it has a page for shared accounts',
      source: {
        url: 'https://developer.mastercard.com/open-finance-us/documentation/connect/',
        retrieved: '2026-11-24',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
