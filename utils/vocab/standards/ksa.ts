import { rows } from '../rows';
import type { Vocabulary } from '../types';

/**
 * Saudi Arabia (SAMA), Bahrain (CBB) and their neighbours: permissions with the UK's names, plus the few of their own. The UK
 * table has the shared names.
 */
export const ksa = {
  id: 'ksa',
  name: 'Open Banking Saudi Arabia and Bahrain',
  source: {
    url: 'https://connect.anb.com.sa/apis/api/open-banking',
    retrieved: '2026-11-24',
    basis: 'observed',
    note: 'the bank describes the flow; the permission names are those that public clients of Saudi and Bahraini banks send',
  },
  scopes: {
    ...rows('ReadPartyPSUIdentity ReadPartyCustomer', {
      data: ['identity', 'contact'],
      plain: 'your name, address, date of birth and national identity number',
    }),
    ReadSupplementaryAccountInfo: { data: ['account-details'], plain: 'further details of the account' },
    ...rows('ReadFutureDatedPaymentsBasic ReadFutureDatedPaymentsDetail ReadScheduledPayments', {
      data: ['scheduled-payments', 'payees'],
      plain: 'future dated payments',
    }),
    ReadBeneficiaries: { data: ['payees'], plain: 'people and firms you pay' },
    ReadStandingOrders: { data: ['scheduled-payments', 'payees'], plain: 'your standing orders' },
  },
} as const satisfies Vocabulary;
