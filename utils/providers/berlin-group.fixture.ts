import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'account information',
    url: 'https://bank.example/account-information/login?encryptedConsentId=abc_=_def&redirectId=1',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'a payment',
    url: 'https://bank.example/payment-initiation/login?paymentId=p&redirectId=1',
    expect: { data: ['payment-initiation'] },
  },
  {
    name: 'the OAuth step before it is a log-in',
    url: 'https://bank.example/auth/authorize?redirect_uri=https:%2F%2Fa.example',
    expect: null,
  },
  {
    name: 'refused, told by the path',
    url: 'https://gateway.example/from-aspsp/v1/consent/c/fromAspsp/S/nok?redirectCode=r',
    expect: null,
    outcome: 'declined',
  },
] as const satisfies readonly Fixture[];
