import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.naver.com/docs/login/api/api.md',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Naver: shares nothing financial; the list lies in the app’s settings. */
export default {
  id: 'naver',
  name: 'Naver',
  kind: 'social',
  hosts: ['=nid.naver.com'],
  watched: 'page',
  vocabularies: [],
  screens: [
    { path: /^\/oauth2(?:\.0)?\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      path: /^\/(?:login\/noauth\/allow_oauth\.nhn|oauth2(?:\.0)?\/(?:allow|agree|consent)[\w/]*)$/,
      withoutScopes: 'hidden',
      source: seen('the page with the list'),
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://nid.naver.com/internalToken/view/tokenList/pc',
      path: 'My information › Connected services',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
