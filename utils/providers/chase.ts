import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';
import type { Vocabulary } from '../vocab/types';

const aggregation = {
  url: 'https://developer.chase.com/products/aggregation-fdx/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'path and scope from Chase’s developer pages, which name no host; only the demonstration host was seen',
} as const;

const scopes = {
  id: 'chase',
  name: 'Chase',
  source: aggregation,
  scopes: {
    aggregator: {
      data: [],
      also: 'stay-connected',
      hides: true,
      plain: 'lets an app or aggregator read the accounts chosen on Chase’s own page',
    },
  },
} as const satisfies Vocabulary;

export default {
  id: 'chase',
  name: 'Chase',
  kind: 'bank',
  hosts: ['chase.com'],
  watched: 'page',
  watchedHosts: ['=secure.chase.com'],
  vocabularies: [scopes, fdx],
  screens: [
    {
      path: /^\/(?:[\w-]+\/)?aggregator-oauth\/(?:v\d+\/)?(?:mobile\/)?authorize\/?$/,
      anyOf: ['client_id', 'request_uri', 'response_type'],
      withoutScopes: 'hidden',
      source: aggregation,
    },
  ],
  pages: {
    says: ['link your accounts to {recipient}', 'share from Chase with {recipient}'],
    source: {
      url: 'https://developer.chase.com/products/aggregation-fdx/',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the page is not public; words composed from the data the product documents',
    },
  },
  stop: [
    {
      where: 'holder',
      path: 'chase.com or the app: Security & privacy › Linked apps and websites › Stop sharing data',
      source: {
        url: 'https://help.monarchmoney.com/hc/en-us/articles/4886237308052',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'steps as described by an app that Chase shares with; Chase’s own page needs a log-in',
      },
    },
  ],
  statements: [
    {
      by: 'JPMorgan Chase',
      date: '2018-08-06',
      quote:
        'We don’t share our customers’ off-platform transaction data with these platforms and have had to say ‘No’ to some things as a result.',
      source: {
        url: 'https://www.sharjah24.ae/en/variety/tech/341045-facebook-asks-big-banks-to-share-customer-details',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: a news agency repeats the statement given to the Wall Street Journal, whose own text was not read',
      },
    },
  ],
} as const satisfies Provider;
