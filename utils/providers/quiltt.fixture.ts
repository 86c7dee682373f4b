import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'webview',
    url: 'https://acme-connector.quiltt.app/?mode=webview&oauth_redirect_url=https%3A%2F%2Fapp.acmebudget.example%2Fcb&sdk=react-native',
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { domain: 'acmebudget.example' } },
  },
  {
    name: 'in a page',
    url: 'https://acme-connector.quiltt.app/?mode=INLINE&institution=Test%20Bank',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'company page', url: 'https://www.quiltt.io/', expect: null },
  { name: 'script', url: 'https://cdn.quiltt.io/v1/connector.js', expect: null },
  { name: 'progress, no end', url: 'quilttconnector://Load?connectionId=1', expect: null },
  { name: 'done', url: 'quilttconnector://ExitSuccess?connectionId=1', expect: null, outcome: 'granted' },
  { name: 'left', url: 'quilttconnector://ExitAbort?connectorId=1', expect: null, outcome: 'declined' },
] as const satisfies readonly Fixture[];
