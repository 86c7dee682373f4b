import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'sandbox, trailing slash',
    url: 'https://ob.gocardless.com/ob-psd2/start/15321acf-7c3f-49d2-b19c-b8f749d91d7d/SANDBOXFINANCE_SFIN0000/',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'portal', url: 'https://bankaccountdata.gocardless.com/overview/', expect: null },
  {
    name: 'start',
    url: 'https://ob.gocardless.com/ob-psd2/start/15321acf-7c3f-49d2-b19c-b8f749d91d7d/ING_INGBNL2A',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'older host',
    url: 'https://ob.nordigen.com/psd2/start/781b7121-c1f8-45c7-b64a-6e39ab4dfa0a/NORDEA_NDEADKKK',
    expect: { data: [] },
  },
  { name: 'API', url: 'https://bankaccountdata.gocardless.com/api/v2/requisitions/1/', expect: null },
  {
    name: 'cancelled',
    url: 'https://app.acmebudget.example/cb?ref=1&error=UserCancelledSession&details=x',
    expect: null,
    outcome: 'declined',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
  {
    name: 'granted',
    url: 'https://app.acmebudget.example/cb?ref=1',
    expect: null,
    outcome: 'granted',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
