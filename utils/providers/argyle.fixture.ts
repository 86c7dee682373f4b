import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'hosted',
    url: 'https://link.argyle.com/?user_token=eyJ0&redirect_url=https%3A%2F%2Fapp.acmebudget.example%2Fdone',
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'older host',
    url: 'https://connect.argyle.com/?linkKey=k&userToken=t',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'script', url: 'https://plugin.argyle.com/argyle.web.v5.js', expect: null },
  { name: 'console', url: 'https://console.argyle.com/sign-in', expect: null },
] as const satisfies readonly Fixture[];
