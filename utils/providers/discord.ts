import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://docs.discord.com/developers/topics/oauth2',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Discord: shares nothing financial. A bot’s rights are a number in the address. */
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
        ...rows('identify', { data: [], also: 'profile', plain: 'your user name and picture' }),
        ...rows('identify.premium', { data: [], also: 'subscriptions', plain: 'your Nitro subscription' }),
        ...rows('email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('connections role_connections.write', { data: [], also: 'other-apps', plain: 'accounts you linked' }),
        ...rows('guilds guilds.join guilds.members.read guilds.channels.read', {
          data: [],
          also: 'groups',
          plain: 'servers you are in',
        }),
        ...rows(
          `
          bot applications.commands applications.commands.update applications.commands.permissions.update
        `,
          { data: [], also: 'workspace', plain: 'adds a bot or commands to a server' },
        ),
        ...rows(
          `
          applications.builds.read applications.builds.upload applications.store.update
          applications.entitlements
        `,
          { data: [], also: 'code', plain: 'your own applications and what was bought in them' },
        ),
        ...rows('messages.read dm_channels.read dm_channels.messages.read gdm.join', {
          data: [],
          also: 'messages',
          plain: 'your messages',
        }),
        ...rows('dm_channels.messages.write', { data: [], also: 'send-messages', plain: 'sends messages for you' }),
        ...rows('relationships.read relationships.write', { data: [], also: 'friends', plain: 'your friends' }),
        ...rows(
          `
          activities.read activities.write presences.read presences.write activities.invites.write
          lobbies.write
        `,
          { data: [], also: 'games', plain: 'what you play or do' },
        ),
        ...rows('webhook.incoming', { data: [], also: 'publish', plain: 'posts to a channel' }),
        ...rows(
          `
          voice rpc.voice.read rpc.voice.write rpc.video.read rpc.video.write rpc.screenshare.read
          rpc.screenshare.write
        `,
          { data: [], also: 'meetings', plain: 'your voice and video' },
        ),
        ...rows('rpc rpc.api rpc.activities.write rpc.notifications.read', {
          data: [],
          also: 'other-apps',
          plain: 'controls the app on your computer',
        }),
        ...rows('openid', { data: [], also: 'sign-in', plain: 'signs you in' }),
        ...rows('sdk.social_layer sdk.social_layer_presence openid.social_layer', {
          data: [],
          also: 'friends',
          plain: 'friends, messages and presence inside a game',
        }),
        ...rows('payment_sources.country_code', {
          data: [],
          also: 'location',
          plain: 'the country of your payment method',
        }),
      },
    },
  ],
  screens: [
    {
      path: /^\/(?:api\/(?:v\d+\/)?)?oauth2\/authorize\/?$/,
      anyOf: ['client_id'],
      noneOf: ['prompt=none'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  wrappers: [
    { path: /^\/(?:login|register)\/?$/, param: ['redirect_to'], source: seen('log-in in front of the permission') },
  ],
  stop: [
    {
      where: 'holder',
      path: 'User settings › Authorized apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
