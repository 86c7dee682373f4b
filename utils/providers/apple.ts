import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Apple: shares nothing financial. */
export default {
  id: 'apple',
  name: 'Apple',
  kind: 'sign-in',
  hosts: ['=appleid.apple.com'],
  vocabularies: [
    {
      id: 'apple',
      name: 'Apple',
      source,
      scopes: {
        name: { data: [], also: 'profile', plain: 'your name' },
        email: { data: [], also: 'email', plain: 'your email address, or a made-up one' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
      },
    },
  ],
  screens: [
    { path: /^\/auth\/(?:authorize|oauth)\/?$/, anyOf: ['client_id'], withoutScopes: 'nothing', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › your name › Sign in with Apple',
      source: {
        url: 'https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
