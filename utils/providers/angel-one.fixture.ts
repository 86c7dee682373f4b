import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'an app',
    url: 'https://smartapi.angelone.in/publisher-login?api_key=a&state=s',
    expect: { data: [], visibility: 'hidden', recipient: { clientId: 'a' } },
  },
  {
    name: 'older host',
    url: 'https://smartapi.angelbroking.com/publisher-login/?api_key=a',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'after the log-in',
    url: 'https://smartapi.angelone.in/publisher-login/undefined?auth_token=x',
    expect: null,
  },
  { name: 'docs', url: 'https://smartapi.angelone.in/docs', expect: null },
  { name: 'forum', url: 'https://smartapi.angelone.in/smartapi/forum/topic/1', expect: null },
] as const satisfies readonly Fixture[];
