import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'accounts',
    url: 'https://psd.bancairediensten.nl/psd2/snsbank/v1/authorize?response_type=code&scope=AIS&state=s&consentId=SNS1&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'payment, upper case host',
    url: 'https://PSD.bancairediensten.nl/psd2/asnbank/authorize?response_type=code&scope=PIS&state=s&paymentId=P1&client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'token endpoint', url: 'https://psd.bancairediensten.nl/psd2/snsbank/v1/token', expect: null },
] as const satisfies readonly Fixture[];
