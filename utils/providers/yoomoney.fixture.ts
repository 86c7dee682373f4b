import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'reads the wallet',
    url: 'https://yoomoney.ru/oauth/authorize?client_id=y&response_type=code&scope=account-info%20operation-history%20operation-details&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
      visibility: 'listed',
    },
  },
  {
    name: 'names with values, which are left out',
    url: 'https://yoomoney.ru/oauth/authorize?client_id=y&response_type=code&scope=payment.to-account(%22410011%22).limit(30,2000)+money-source(%22wallet%22,%22card%22)&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: {
      data: ['payment-initiation', 'cards'],
      scopes: ['payment.to-account.limit', 'money-source'],
      visibility: 'listed',
    },
  },
  {
    name: 'limit',
    url: 'https://yoomoney.ru/oauth/authorize?client_id=y&response_type=code&scope=payment-p2p.limit(1,500)&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&state=s',
    expect: { data: ['payment-initiation'], scopes: ['payment-p2p.limit'] },
  },
  {
    name: 'names kept at the server',
    url: 'https://yoomoney.ru/oauth2/authorize?requestid=616263',
    expect: { data: [], visibility: 'hidden' },
  },
  { name: 'token endpoint', url: 'https://yoomoney.ru/oauth/token', expect: null },
  { name: 'a payment form', url: 'https://yoomoney.ru/quickpay/confirm?receiver=41001', expect: null },
  { name: 'documentation', url: 'https://yoomoney.ru/docs/wallet', expect: null },
] as const satisfies readonly Fixture[];
