import type { Fixture } from '../vocab/provider';

const all = [
  'account-details',
  'account-numbers',
  'balances',
  'contact',
  'credentials',
  'identity',
  'merchants',
  'statements',
  'transactions',
];

export default [
  {
    name: 'with statements',
    url: 'https://acme-iframe.private.fin.ag/v2/?detailsAndStatementEnable=true&monthsOfStatements=Months12&customerName=Acme%20Budget&redirectUrl=https%3A%2F%2Fapp.acmebudget.example%2Fdone',
    expect: {
      data: all,
      scopes: ['detailsAndStatementEnable', 'monthsOfStatements=Months12'],
      visibility: 'listed',
      recipient: { name: 'Acme Budget', domain: 'acmebudget.example' },
    },
  },
  {
    name: 'sandbox: the list is at the server, the password is asked here',
    url: 'https://toolbox-iframe.private.fin.ag/v2/?demo=true&consentEnable=true',
    expect: { data: ['credentials'], scopes: [], visibility: 'partly' },
  },
  {
    name: 'older path, statements switched off',
    url: 'https://acme-iframe.private.fin.ag/?accountSelectorEnable=true&detailsAndStatementEnable=false',
    expect: { data: ['credentials'], scopes: [], visibility: 'partly' },
  },
  { name: 'API', url: 'https://toolbox-api.private.fin.ag/v3/00000000/BankingServices/Authorize', expect: null },
  { name: 'documentation', url: 'https://docs.flinks.com/guides/connect/bank-statements', expect: null },
  {
    name: 'result page',
    url: 'https://acme-iframe.private.fin.ag/v2/Result/FlinksCapital?loginId=1',
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
