import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://discord.com/developers/docs/topics/oauth2',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Discord: shares nothing financial. */
export default {
  id: 'discord',
  name: 'Discord',
  kind: 'social',
  hosts: ['=discord.com', '=discordapp.com', '=ptb.discord.com', '=canary.discord.com'],
  watched: 'page',
  vocabularies: [
    {
      id: 'discord',
      name: 'Discord',
      source,
      scopes: {
        identify: { data: [], also: 'profile', plain: 'your user name' },
        email: { data: [], also: 'email', plain: 'your email address' },
        connections: { data: [], also: 'other-apps', plain: 'accounts you linked' },
        guilds: { data: [], also: 'groups', plain: 'your servers' },
        'guilds.join': { data: [], also: 'groups', plain: 'joins servers' },
        'guilds.members.read': { data: [], also: 'groups', plain: 'your member details' },
        bot: { data: [], also: 'workspace', plain: 'adds a bot to a server' },
        'applications.commands': { data: [], also: 'workspace', plain: 'adds commands' },
        'messages.read': { data: [], also: 'messages', plain: 'messages' },
        'gdm.join': { data: [], also: 'messages', plain: 'group messages' },
        'relationships.read': { data: [], also: 'friends', plain: 'your friends' },
        'presences.read': { data: [], also: 'profile', plain: 'your activity' },
        'dm_channels.read': { data: [], also: 'messages', plain: 'direct messages' },
        'webhook.incoming': { data: [], also: 'publish', plain: 'posts to a channel' },
        voice: { data: [], also: 'meetings', plain: 'voice' },
        openid: { data: [], also: 'sign-in', plain: 'signs you in' },
        rpc: { data: [], also: 'other-apps', plain: 'controls the app' },
      },
      patterns: [
        {
          match: /^(?:rpc|activities|applications|voice|account|sdk|lobbies|identify|payment|role)[._]/,
          example: 'rpc.voice.read',
          data: [],
          also: 'other-apps',
          plain: 'parts of the app',
        },
      ],
    },
  ],
  screens: [
    { path: /^\/(?:api\/)?oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Connected apps',
      source: {
        url: 'https://discord.com/developers/docs/topics/oauth2',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read on the provider’s page',
      },
    },
  ],
} as const satisfies Provider;
