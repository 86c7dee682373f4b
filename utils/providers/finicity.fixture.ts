import type { Fixture } from '../vocab/provider';

const signed = 'signature=0123abcd&timestamp=1764000000000&ttl=1764007200000';

export default [
  {
    name: 'no path before the question mark',
    url: `https://connect2.finicity.com?customerId=7000000001&origin=url&partnerId=2440000000001&${signed}`,
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { clientId: '2440000000001' } },
  },
  {
    name: 'with consumer, language and return address',
    url: `https://connect2.finicity.com/?consumerId=c&customerId=7000000001&language=es&partnerId=2440000000001&redirectUri=https%3A%2F%2Fapp.acmebudget.example%2Fdone&${signed}`,
    expect: { data: [], visibility: 'hidden', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'older host',
    url: `https://connect.finicity.com?customerId=1&institutionId=102176&partnerId=2&${signed}&type=aggregation`,
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'SDK script', url: 'https://connect2.finicity.com/assets/sdk/finicity-connect.min.js', expect: null },
  { name: 'terms', url: 'https://connect2.finicity.com/assets/html/connect-eula.html', expect: null },
  { name: 'API', url: 'https://api.finicity.com/connect/v2/generate', expect: null },
  {
    name: 'complete',
    url: 'https://app.acmebudget.example/done?reason=complete&code=200',
    awaiting: { redirectUri: 'https://app.acmebudget.example/done' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'nothing to repair',
    url: 'https://app.acmebudget.example/done?reason=error&code=201',
    awaiting: { redirectUri: 'https://app.acmebudget.example/done' },
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'left',
    url: 'https://app.acmebudget.example/done?reason=exit&code=100',
    awaiting: { redirectUri: 'https://app.acmebudget.example/done' },
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
