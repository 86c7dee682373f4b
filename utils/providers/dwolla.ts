import type { Provider } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const oauth = {
  url: 'https://developers.dwolla.com/docs/',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'second version of the interface, no longer documented; addresses seen in older apps’ public code',
} as const;

/** Separated by `|`, in any case. Dwolla is a wallet between people: its history names payees, not shops. */
const scopes = {
  id: 'dwolla',
  name: 'Dwolla',
  source: oauth,
  ignoreCase: true,
  unlistedHosts: 'never',
  scopes: {
    AccountInfo: { data: ['account-details', 'identity'], plain: 'account number at Dwolla, name and place' },
    AccountInfoFull: {
      data: ['account-details', 'contact', 'identity'],
      plain: 'account details, name, address, phone and email',
    },
    Balance: { data: ['balances'], plain: 'your balance' },
    Contacts: { data: ['payees'], also: 'contacts', plain: 'people and firms you have paid' },
    Transactions: { data: ['transactions'], plain: 'your transactions' },
    Send: { data: ['payment-initiation'], plain: 'sends money from your account' },
    Request: { data: ['payment-initiation'], plain: 'requests money, and answers requests' },
    Funding: { data: ['account-details'], plain: 'linked bank accounts (masked), deposits and withdrawals' },
    Scheduled: {
      data: ['scheduled-payments', 'payment-initiation'],
      plain: 'scheduled payments: seeing and setting up',
    },
    MassPay: { data: ['payment-initiation'], plain: 'pays many people at once' },
    ManageAccount: { data: ['account-details'], also: 'app-settings', plain: 'settings of the account' },
    ManageCustomers: { data: [], also: 'customer-list', plain: 'customers of a business account' },
    Email: { data: ['contact'], plain: 'your email address' },
  },
} as const satisfies Vocabulary;

export default {
  id: 'dwolla',
  name: 'Dwolla',
  kind: 'payments',
  hosts: ['dwolla.com'],
  vocabularies: [scopes],
  screens: [
    {
      path: /^\/oauth\/v\d+\/authenticate\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source: oauth,
    },
  ],
  stop: [],
} as const satisfies Provider;
