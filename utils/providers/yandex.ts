import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://yandex.com/dev/id/doc/en/codes/code-url',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Yandex: shares nothing financial. */
export default {
  id: 'yandex',
  name: 'Yandex',
  kind: 'sign-in',
  hosts: ['=oauth.yandex.ru', '=oauth.yandex.com'],
  vocabularies: [
    {
      id: 'yandex',
      name: 'Yandex',
      source,
      scopes: {},
      patterns: [
        {
          match: /^mail:imap_full$/,
          example: 'mail:imap_full',
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        {
          match: /^mail:imap_ro$/,
          example: 'mail:imap_ro',
          data: ['orders', 'merchants'],
          plain: 'your mailbox: indirectly your receipts, orders and messages from your bank',
        },
        {
          match:
            /^(?:login|yadisk|cloud_api|metrika|direct|mail|calendar|passport|iot|music|webmaster|tracker|telemost|carddav|addressbook)/,
          example: 'login:email',
          data: [],
          also: 'profile',
          plain: 'your Yandex account',
        },
      ],
    },
  ],
  screens: [{ path: /^\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://yandex.com/dev/id/doc/en/codes/code-url',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
