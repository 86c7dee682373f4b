import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'authorise',
    url: 'https://connect.bbva.com/token/authorize?client_id=app.bbva.x&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token API', url: 'https://connect.bbva.com/token?grant_type=authorization_code', expect: null },
] as const satisfies readonly Fixture[];
