import type { Fixture } from '../vocab/provider';

const path =
  'gcb/api/authCode/oauth2/authorize?response_type=code&client_id=00000000-0000-4000-8000-000000000001&countryCode=SG&businessCode=GCB&locale=en_SG&state=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb';

export default [
  {
    name: 'sandbox, several scopes',
    url: `https://sandbox.apihub.citi.com/${path}&scope=accounts_details_transactions%20customers_profiles%20payees%20pay_with_points`,
    expect: {
      data: ['account-details', 'balances', 'contact', 'identity', 'merchants', 'payees', 'rewards', 'transactions'],
      visibility: 'listed',
      recipient: { domain: 'acmebudget.example' },
    },
  },
  {
    name: 'moving money',
    url: `https://api.citi.com/${path}&scope=internal_domestic_transfers+bill_payments`,
    expect: { data: ['payment-initiation'], scopes: ['internal_domestic_transfers', 'bill_payments'] },
  },
  {
    name: 'capitals, codes only',
    url: `https://sandbox.apihub.citi.com/${path}&scope=Drawees Auto_Debit meta_data`,
    expect: { data: ['payees', 'scheduled-payments'] },
  },
  {
    name: 'a request of the FDX standard',
    url: 'https://online.citi.com/oauth2/authorize?response_type=code&client_id=c&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=fdx%3Arewards%3Aread',
    expect: { data: ['rewards'], visibility: 'listed' },
  },
  { name: 'token endpoint', url: 'https://sandbox.apihub.citi.com/gcb/api/authCode/oauth2/token/us/gcb', expect: null },
  { name: 'log-in', url: 'https://online.citi.com/US/login.do', expect: null },
  { name: 'dashboard', url: 'https://online.citi.com/US/ag/dashboard', expect: null },
] as const satisfies readonly Fixture[];
