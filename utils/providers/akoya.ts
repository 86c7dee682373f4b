import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const authorise = {
  url: 'https://docs.akoya.com/docs/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'shape seen in several integrations; scopes are the technical ones only, the bank’s own page names the data',
} as const;

/** Akoya's scopes are plumbing: which data an app may have is agreed beforehand and shown on the bank's page. */
const scopes = {
  id: 'akoya',
  name: 'Akoya',
  source: authorise,
  scopes: {
    openid: { data: [], also: 'sign-in', hides: true, plain: 'opens the bank’s own permission page' },
    profile: { data: [], also: 'sign-in', hides: true, plain: 'part of the sign-in at the bank' },
    email: { data: [], also: 'sign-in', hides: true, plain: 'part of the sign-in at the bank' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'akoya',
  name: 'Akoya',
  kind: 'aggregator',
  hosts: ['=idp.ddp.akoya.com', '=sandbox-idp.ddp.akoya.com'],
  watched: 'page',
  vocabularies: [scopes],
  params: { holder: ['connector'] },
  screens: [
    {
      path: /^\/auth(?:\/[\w.-]+)?\/?$/,
      anyOf: ['client_id', 'connector', 'req'],
      withoutScopes: 'hidden',
      shows: 'after-look',
      source: authorise,
    },
  ],
  pages: {
    says: ['your {holder} accounts'],
    yes: ['approve'],
    source: {
      url: 'https://docs.akoya.com/docs/',
      retrieved: '2026-11-28',
      basis: 'observed',
      note: 'controls of the sandbox bank as seen in integration tests; it takes no passwords of other banks',
    },
  },
  stop: [
    {
      where: 'holder',
      path: 'On your bank’s site: the page for connected apps',
      source: {
        url: 'https://docs.akoya.com/docs/',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the bank’s own page takes the consent, so the bank keeps it',
      },
    },
  ],
} as const satisfies Provider;
