import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'a transfer',
    url: 'https://www.sofort.com/payment/go/9f6a5b1b3f0cd1a7',
    expect: { data: ['payment-initiation', 'credentials'] },
  },
  {
    name: 'by form',
    url: 'https://www.sofort.com/payment/start?user_id=1&project_id=2&amount=1.00',
    expect: { data: ['payment-initiation', 'credentials'], recipient: { clientId: '2' } },
  },
  { name: 'merchant area', url: 'https://www.sofort.com/merchant/', expect: null },
  { name: 'site', url: 'https://www.klarna.com/sofort/', expect: null },
] as const satisfies readonly Fixture[];
