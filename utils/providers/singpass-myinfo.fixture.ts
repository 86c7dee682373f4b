import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'income',
    url: 'https://api.myinfo.gov.sg/com/v3/authorise?attributes=name,noa-basic&purpose=loan&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['identity', 'income', 'tax'] },
  },
  { name: 'API', url: 'https://api.myinfo.gov.sg/com/v3/person/S1', expect: null },
] as const satisfies readonly Fixture[];
