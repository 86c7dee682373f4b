import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'redirect',
    url: 'https://reactjssdk.finvu.in/?ecreq=ENC&reqdate=260420261911063&fi=VF9F&fip=QkFS',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'gateway',
    url: 'https://fiu-uat.setu.co/consents/webview/26366424-7ce1-44db-bed7-fbfe8c960718',
    expect: { data: [] },
  },
  { name: 'site', url: 'https://finvu.in/', expect: null },
  {
    name: 'back, yes or no not told',
    url: 'https://app.acmebudget.example/cb?ecres=ENC&resdate=1&fi=W',
    expect: null,
    outcome: 'undecided',
    awaiting: { redirectUri: 'https://app.acmebudget.example/cb' },
  },
] as const satisfies readonly Fixture[];
