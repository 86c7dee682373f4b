import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'books',
    url: 'https://accounts.zoho.com/oauth/v2/auth?scope=ZohoBooks.invoices.READ,ZohoBooks.banking.READ&client_id=z&response_type=code&access_type=offline&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['business-finances', 'account-details', 'balances', 'transactions'], visibility: 'listed' },
  },
  {
    name: 'everything of the books',
    url: 'https://accounts.zoho.eu/oauth/v2/auth?scope=ZohoBooks.fullaccess.all&client_id=z&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['account-details', 'balances', 'transactions', 'payees', 'contact', 'business-finances'] },
  },
  {
    name: 'customers only',
    url: 'https://accounts.zoho.in/oauth/v2/auth?scope=ZohoCRM.modules.ALL&client_id=z&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'listed' },
  },
  {
    name: 'no list',
    url: 'https://accounts.zoho.com.au/oauth/v2/auth?client_id=z&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://accounts.zoho.com/oauth/v2/token', expect: null },
  { name: 'log-in', url: 'https://accounts.zoho.com/signin?servicename=ZohoBooks', expect: null },
  { name: 'a shop’s own host', url: 'https://accounts.zoho.com.evil.example/home', expect: null },
] as const satisfies readonly Fixture[];
