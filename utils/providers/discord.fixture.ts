import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a bot',
    url: 'https://discord.com/oauth2/authorize?client_id=1&permissions=8&scope=bot%20applications.commands',
    expect: { data: [], scopes: ['bot', 'applications.commands'], visibility: 'listed' },
  },
  {
    name: 'sign-in, with a version in the path',
    url: 'https://discordapp.com/api/v10/oauth2/authorize?client_id=1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=identify+email+guilds',
    expect: { data: [], scopes: ['identify', 'email', 'guilds'], visibility: 'listed' },
  },
  {
    name: 'a bot as set for the app',
    url: 'https://discord.com/oauth2/authorize?client_id=1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'behind a log-in',
    url: 'https://discord.com/login?redirect_to=%2Foauth2%2Fauthorize%3Fclient_id%3D1%26scope%3Didentify%26response_type%3Dcode',
    expect: { data: [], scopes: ['identify'], visibility: 'listed' },
  },
  { name: 'a channel', url: 'https://discord.com/channels/@me', expect: null },
  { name: 'log-in', url: 'https://discord.com/login?redirect_to=%2Fchannels%2F%40me', expect: null },
  { name: 'token endpoint', url: 'https://discord.com/api/oauth2/token', expect: null },
] as const satisfies readonly Fixture[];
