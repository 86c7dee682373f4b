import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'friends',
    url: 'https://oauth.vk.com/authorize?client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=friends,email&response_type=code',
    expect: { data: [] },
  },
  {
    name: 'blank page, refused',
    url: 'https://oauth.vk.com/blank.html#error=access_denied&error_reason=user_denied',
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
