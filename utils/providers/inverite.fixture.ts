import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'start',
    url: 'https://www.inverite.com/customer/v2/web/start/00000000-0000-4000-8000-000000000001/0/modern',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'start, parameters without a question mark',
    url: 'https://live.inverite.com/customer/v2/web/start/00000000-0000-4000-8000-000000000001/0/modern&request_GUID=1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'older page',
    url: 'https://sandbox.inverite.com/customer/web/create?site=1&firstname=A',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'company page', url: 'https://www.inverite.com/', expect: null },
  { name: 'merchant log-in', url: 'https://live.inverite.com/merchant/login', expect: null },
] as const satisfies readonly Fixture[];
