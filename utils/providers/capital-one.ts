import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';
import type { Vocabulary } from '../vocab/types';

const developer = {
  url: 'https://developer.capitalone.com/documentation/o-auth',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'address and scopes seen in sample apps for the developer programme; the scopes for account data are not public',
} as const;

const scopes = {
  id: 'capital-one',
  name: 'Capital One',
  source: developer,
  scopes: {
    read_rewards_account_info: { data: ['rewards'], plain: 'your reward accounts and balances' },
    signin: { data: [], also: 'sign-in', plain: 'signs you in with Capital One' },
    verify: { data: ['identity'], plain: 'confirms who you are' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'capital-one',
  name: 'Capital One',
  kind: 'bank',
  hosts: ['capitalone.com'],
  watched: 'page',
  watchedHosts: ['=api.capitalone.com'],
  vocabularies: [scopes, fdx],
  screens: [
    {
      path: /^\/oauth2\/authorize\/?$/,
      hosts: ['=api.capitalone.com', '=api-sandbox.capitalone.com', '=apiit.capitalone.com'],
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: developer,
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://www.capitalone.com/digital/datasharing-terms-conditions/',
      path: 'The terms of its data sharing say how to end it; in online banking or the app: profile and security settings',
      source: {
        url: 'https://www.capitalone.com/digital/datasharing-terms-conditions/',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'the terms have a part on unlinking; where the page stands in online banking was not found in a source',
      },
    },
  ],
} as const satisfies Provider;
