import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'bot',
    url: 'https://discord.com/oauth2/authorize?client_id=1&permissions=8&scope=bot%20applications.commands',
    expect: { data: [] },
  },
  { name: 'a channel', url: 'https://discord.com/channels/@me', expect: null },
] as const satisfies readonly Fixture[];
