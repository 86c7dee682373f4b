import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'Elements',
    url: 'https://elements.methodfi.com/?token=pk_elem_0123456789',
    expect: { data: ['account-details', 'contact', 'identity', 'liabilities'], scopes: [], visibility: 'partly' },
  },
  {
    name: 'Opal, no path',
    url: 'https://opal.dev.methodfi.com?token=otkn_0123456789',
    expect: { data: ['account-details', 'contact', 'identity', 'liabilities'], visibility: 'partly' },
  },
  { name: 'API', url: 'https://production.methodfi.com/elements/token', expect: null },
  { name: 'documentation', url: 'https://docs.methodfi.com/elements/connect/create_connect_token', expect: null },
  { name: 'done', url: 'methodelements://connect?op=success&accounts=[%22acc_1%22]', expect: null, outcome: 'granted' },
  { name: 'left', url: 'methodelements://connect?op=exit', expect: null, outcome: 'declined' },
] as const satisfies readonly Fixture[];
