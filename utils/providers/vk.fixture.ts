import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'friends',
    url: 'https://oauth.vk.com/authorize?client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=friends,email&response_type=code',
    expect: { data: [], scopes: ['friends', 'email'], visibility: 'listed' },
  },
  {
    name: 'a number',
    url: 'https://oauth.vk.com/authorize?client_id=1&display=page&scope=65540&response_type=token&v=5.131',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'VK ID',
    url: 'https://id.vk.com/authorize?response_type=code&client_id=1&scope=email%20phone&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&code_challenge=c',
    expect: { data: [], scopes: ['email', 'phone'], visibility: 'listed' },
  },
  { name: 'token endpoint', url: 'https://oauth.vk.com/access_token?client_id=1&code=c', expect: null },
  {
    name: 'refused',
    url: 'https://oauth.vk.com/blank.html#error=access_denied&error_reason=user_denied',
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'granted',
    url: 'https://oauth.vk.com/blank.html#access_token=x&expires_in=0&user_id=1',
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
