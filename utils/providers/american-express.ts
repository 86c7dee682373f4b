import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';
import type { Vocabulary } from '../vocab/types';

const oauth = {
  url: 'https://developer.americanexpress.com/products',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'address and list of scopes seen in two European aggregators’ public code; that the US uses it as well is deduced',
} as const;

/** Listed in `scope_list`, with commas. */
const scopes = {
  id: 'american-express',
  name: 'American Express',
  source: oauth,
  scopes: {
    MEMBER_ACCT_INFO: { data: ['account-details', 'contact', 'identity'], plain: 'card accounts and who holds them' },
    FINS_STP_DTLS: { data: ['account-details'], plain: 'statement periods' },
    FINS_BAL_INFO: { data: ['balances'], plain: 'balances' },
    FINS_TXN_INFO: { data: ['transactions', 'merchants'], plain: 'card transactions and where they were made' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'american-express',
  name: 'American Express',
  kind: 'bank',
  hosts: ['=m.amex', 'americanexpress.com'],
  watched: 'page',
  watchedHosts: ['=m.amex'],
  vocabularies: [scopes, fdx],
  screens: [
    {
      path: /^\/oauth\/?$/,
      hosts: ['=m.amex'],
      anyOf: ['client_id'],
      scopeParams: ['scope_list', 'scope'],
      withoutScopes: 'hidden',
      source: oauth,
    },
  ],
  outcomes: [{ address: /^https?:/, params: { authtoken: /./ }, awaited: true, outcome: 'granted', source: oauth }],
  stop: [
    {
      where: 'holder',
      url: 'https://www.americanexpress.com/en-us/company/open-banking',
      path: 'americanexpress.com, where it is offered; the page on open banking tells more',
      source: {
        url: 'https://www.americanexpress.com/en-us/company/open-banking',
        retrieved: '2026-11-28',
        basis: 'documented',
        note: 'it says that sharing can be stopped “through our website, where available”, or at the service itself',
      },
    },
  ],
} as const satisfies Provider;
