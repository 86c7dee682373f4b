import type { Address, Provider, Requested } from '../vocab/provider';
import type { Vocabulary } from '../vocab/types';

const connect = {
  url: 'https://docs.flinks.com/docs/connecting-accounts-widget',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;
const statements = {
  url: 'https://docs.flinks.com/guides/connect/bank-statements',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** What account data holds at Flinks (list of data you can receive): numbers, balances, owner, transactions. */
const accountData = [
  'account-details',
  'account-numbers',
  'balances',
  'identity',
  'contact',
  'transactions',
  'merchants',
] as const;

const options = {
  id: 'flinks',
  name: 'Flinks Connect options',
  source: statements,
  scopes: {
    detailsAndStatementEnable: {
      data: ['credentials', ...accountData, 'statements'],
      plain: 'PDF statements alongside account data, fetched with your bank user name and password',
    },
    // The widget asks for the bank's user name and password itself; the rest is set at the server.
    'Flinks Connect': {
      data: ['credentials'],
      hides: true,
      plain: 'your bank user name and password, typed on Flinks’ page',
      source: connect,
    },
  },
  patterns: [
    {
      match: /^monthsOfStatements=\w+$/,
      example: 'monthsOfStatements=Months3',
      data: ['statements'],
      plain: 'how many months of statements',
    },
  ],
} as const satisfies Vocabulary;

export default {
  id: 'flinks',
  name: 'Flinks',
  kind: 'aggregator',
  hosts: ['*-iframe.private.fin.ag'],
  watched: 'frame',
  vocabularies: [options],
  params: { recipientName: ['customerName'], redirect: ['redirectUrl'] },
  screens: [
    {
      path: /^\/(?:v\d+\/?)?$/,
      scopeParams: [],
      withoutScopes: ['Flinks Connect'],
      // The request lies in on/off options, which no scope list is made of.
      read: readOptions,
      source: connect,
    },
  ],
  outcomes: [
    {
      address: /^https:\/\/[\w-]+-iframe\.private\.fin\.ag\/(?:v\d+\/)?result\//i,
      params: { loginId: /./ },
      outcome: 'granted',
      source: {
        url: 'https://docs.flinks.com/docs/connecting-accounts-widget',
        retrieved: '2026-11-22',
        basis: 'observed',
        note: 'result page on the provider’s own host',
      },
    },
  ],
  messages: [{ field: 'step', equals: 'REDIRECT', outcome: 'granted', source: connect }],
  pages: {
    takesCredentials: true,
    source: {
      url: 'https://docs.flinks.com/docs/connecting-accounts-widget',
      retrieved: '2026-11-28',
      basis: 'documented',
    },
  },
  stop: [
    {
      where: 'recipient',
      path: 'Ask the app to delete your bank connection, then change your bank password',
      source: {
        url: 'https://docs.flinks.com/docs/connecting-accounts-widget',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'only the app can delete a card at Flinks, and a login id does not expire; no page for customers was found',
      },
    },
  ],
} as const satisfies Provider;

function readOptions(address: Address): Requested {
  const value = (name: string) => address.query.find(([key]) => key === name)?.[1].trim();
  const months = value('monthsOfStatements');
  const scopes = [
    ...(value('detailsAndStatementEnable')?.toLowerCase() === 'true' ? ['detailsAndStatementEnable'] : []),
    ...(months && /^\w+$/.test(months) ? [`monthsOfStatements=${months}`] : []),
  ];
  return { scopes };
}
