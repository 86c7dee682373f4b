import type { Provider } from '../vocab/provider';

const link = {
  url: 'https://docs.getpinwheel.com/link/index.html',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'addresses and events as in Pinwheel’s own mobile libraries; the link token is handed over by script, never in the address',
} as const;

export default {
  id: 'pinwheel',
  name: 'Pinwheel',
  kind: 'aggregator',
  hosts: ['=cdn.getpinwheel.com', '=staging.cdn.getpinwheel.com'],
  watched: 'frame',
  vocabularies: [],
  // The frame is loaded before its token arrives: the page must show that something is asked.
  screens: [{ path: /^\/link(?:-v[\d.]+)?\.html$/, withoutScopes: 'hidden', shows: 'after-look', source: link }],
  messages: [
    { field: 'type', equals: 'PINWHEEL_SUCCESS', outcome: 'granted', source: link },
    { field: 'type', equals: 'PINWHEEL_MODAL_CLOSE', outcome: 'declined', source: link },
  ],
  pages: {
    words: {
      '(update|switch|change|set up) your direct deposit*': ['payment-initiation'],
    },
    takesCredentials: 'payroll',
    source: {
      url: 'https://docs.getpinwheel.com/link/index.html',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the log-in and the switch are documented, the words on the screen are composed',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'In the app: its payroll connection › disconnect, then change the password of your payroll account',
      source: {
        url: 'https://docs.getpinwheel.com/link/index.html',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'a log-in was handed over; no page for consumers was found',
      },
    },
  ],
} as const satisfies Provider;
