import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

/** Publishes neither the address of its permission page nor scopes: a request with OAuth's own parameters is read with the standard's names. */
export default {
  id: 'bank-of-america',
  name: 'Bank of America',
  kind: 'bank',
  hosts: ['bankofamerica.com', 'bofa.com'],
  vocabularies: [fdx],
  screens: [],
  stop: [
    {
      where: 'holder',
      path: 'Online banking or the app: the page where you choose which apps get your data',
      source: {
        url: 'https://news.yahoo.com/consumers-more-control-over-banking-022947638.html',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'Consumer Reports says that the bank has such a page; where it stands was not found',
      },
    },
  ],
} as const satisfies Provider;
