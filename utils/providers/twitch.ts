import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://dev.twitch.tv/docs/authentication/scopes/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Twitch: shares nothing of a person’s money. */
export default {
  id: 'twitch',
  name: 'Twitch',
  kind: 'social',
  hosts: ['=id.twitch.tv', '=api.twitch.tv'],
  vocabularies: [
    {
      id: 'twitch',
      name: 'Twitch',
      source,
      scopes: {
        ...rows(
          `
          analytics:read:extensions analytics:read:games bits:read channel:read:charity channel:read:goals
          channel:read:hype_train channel:read:redemptions channel:read:subscriptions channel:read:polls
          channel:read:predictions channel_subscriptions channel_check_subscription
        `,
          { data: [], also: 'audience-figures', plain: 'figures of your channel: subscribers, Bits, goals, polls' },
        ),
        ...rows('user:read:email', { data: [], also: 'email', plain: 'your email address' }),
        ...rows('user:read:follows user:edit:follows user_follows_edit moderator:read:followers', {
          data: [],
          also: 'followers',
          plain: 'whom you follow, and who follows you',
        }),
        ...rows('user:read:subscriptions user_subscriptions user:read:emotes', {
          data: [],
          also: 'subscriptions',
          plain: 'channels you pay for',
        }),
        ...rows(
          `
          user:edit user_read user:read:broadcast user:edit:broadcast user:read:stream_key
          user:manage:chat_color user:read:blocked_users user:manage:blocked_users user_blocks_read
          user_blocks_edit user:read:moderated_channels viewing_activity_read
        `,
          { data: [], also: 'profile', plain: 'your account and its settings' },
        ),
        ...rows(
          `
          chat:read user:read:chat user:bot channel:bot chat_login user:read:whispers user:manage:whispers
          whispers:read whispers:edit
        `,
          { data: [], also: 'messages', plain: 'your chats and whispers' },
        ),
        ...rows('chat:edit user:write:chat', { data: [], also: 'send-messages', plain: 'writes in chats for you' }),
        ...rows('channel:manage:ads channel:read:ads channel:edit:commercial channel_commercial', {
          data: [],
          also: 'ads',
          plain: 'advertising breaks on your channel',
        }),
        ...rows(
          `
          channel:manage:broadcast channel:manage:clips channel:manage:extensions channel:manage:moderators
          channel:manage:polls channel:manage:predictions channel:manage:raids channel:manage:redemptions
          channel:manage:schedule channel:manage:videos channel:manage:vips channel:manage:guest_star
          channel:read:guest_star channel:read:editors channel:read:stream_key channel:read:vips channel_read
          channel_editor channel_stream channel_feed_read channel_feed_edit clips:edit editor:manage:clips
          collections_edit
        `,
          { data: [], also: 'publish', plain: 'runs your channel' },
        ),
        ...rows(
          `
          channel:moderate moderation:read moderator:manage:announcements moderator:manage:automod
          moderator:read:automod_settings moderator:manage:automod_settings moderator:read:banned_users
          moderator:manage:banned_users moderator:read:blocked_terms moderator:manage:blocked_terms
          moderator:read:chat_messages moderator:manage:chat_messages moderator:read:chat_settings
          moderator:manage:chat_settings moderator:read:chatters moderator:read:guest_star
          moderator:manage:guest_star moderator:read:moderators moderator:read:shield_mode
          moderator:manage:shield_mode moderator:read:shoutouts moderator:manage:shoutouts
          moderator:read:suspicious_users moderator:manage:suspicious_users moderator:read:unban_requests
          moderator:manage:unban_requests moderator:read:vips moderator:read:warnings
          moderator:manage:warnings
        `,
          { data: [], also: 'groups', plain: 'moderates chats' },
        ),
        ...rows('openid', { data: [], also: 'sign-in', plain: 'signs you in' }),
      },
    },
  ],
  screens: [{ path: /^\/(?:kraken\/)?oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'nothing', source }],
  stop: [
    {
      where: 'holder',
      url: 'https://www.twitch.tv/settings/connections',
      path: 'Settings › Connections › Other connections',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
