import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = { url: 'https://atproto.com/specs/oauth', retrieved: '2026-11-24', basis: 'documented' } as const;

/** Bluesky: shares nothing financial. The request is pushed first (PAR), so the address rarely lists it. */
export default {
  id: 'bluesky',
  name: 'Bluesky',
  kind: 'social',
  hosts: ['=bsky.social', '*.host.bsky.network'],
  vocabularies: [
    {
      id: 'bluesky',
      name: 'Bluesky',
      source,
      scopes: {
        ...rows('atproto', { data: [], also: 'profile', plain: 'your handle and a number that stands for you' }),
        ...rows('transition:generic', { data: [], also: 'publish', plain: 'your whole account, without messages' }),
        ...rows('transition:email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('transition:chat.bsky', { data: [], also: 'messages', plain: 'your direct messages' }),
      },
      patterns: [
        {
          match: /^account:[\w?=&.*-]+$/,
          example: 'account:email',
          data: [],
          also: 'email',
          plain: 'your email address and account status',
        },
        { match: /^identity:[\w*]+$/, example: 'identity:handle', data: [], also: 'profile', plain: 'your handle' },
        {
          match: /^repo[:?][\w?=&.:*-]+$/,
          example: 'repo:app.bsky.feed.post',
          data: [],
          also: 'publish',
          plain: 'writes records for you',
        },
        {
          match: /^blob[:?][\w?=&./*-]+$/,
          example: 'blob:image/*',
          data: [],
          also: 'photos',
          plain: 'uploads files for you',
        },
        {
          match: /^rpc[:?][\w?=&.:*#%-]+$/,
          example: 'rpc:app.bsky.feed.getTimeline?aud=*',
          data: [],
          also: 'posts',
          plain: 'calls other services for you',
        },
        {
          match: /^include:[\w?=&.:#%-]+$/,
          example: 'include:app.example.authBasics',
          data: [],
          plain: 'a set of permissions published elsewhere',
          hides: true,
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id', 'request_uri'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Privacy and security › Connected apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
