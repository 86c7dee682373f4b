import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'VAT',
    url: 'https://www.tax.service.gov.uk/oauth/authorize?response_type=code&client_id=h&scope=read:vat+write:vat&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['tax'], visibility: 'listed', scopes: ['read:vat', 'write:vat'] },
  },
  {
    name: 'income tax, test system',
    url: 'https://test-api.service.hmrc.gov.uk/oauth/authorize?response_type=code&client_id=h&scope=read:self-assessment%20write:self-assessment&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['income', 'tax'], visibility: 'listed' },
  },
  {
    name: 'employers',
    url: 'https://test-www.tax.service.gov.uk/oauth/authorize?response_type=code&client_id=h&scope=read:individual-employment&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'older address',
    url: 'https://api.service.hmrc.gov.uk/oauth/authorize?response_type=code&client_id=h&scope=read:individual-income hello&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['income'], visibility: 'listed' },
  },
  {
    name: 'the page that asks',
    url: 'https://www.tax.service.gov.uk/oauth/grantscope?auth_id=6f1',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'start', url: 'https://www.tax.service.gov.uk/oauth/start?auth_id=6f1', expect: null },
  { name: 'token endpoint', url: 'https://api.service.hmrc.gov.uk/oauth/token', expect: null },
  { name: 'tax account', url: 'https://www.tax.service.gov.uk/personal-account', expect: null },
  {
    name: 'documentation',
    url: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/authorisation/user-restricted-endpoints',
    expect: null,
  },
] as const satisfies readonly Fixture[];
