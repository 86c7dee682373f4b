import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'connect widget',
    url: 'https://int-widgets.moneydesktop.com/md/connect/tz0123456789abcdef',
    expect: { data: [], scopes: [], visibility: 'hidden' },
  },
  {
    name: 'connect widget in production, with options',
    url: 'https://widgets.moneydesktop.com/md/connect/tz0123456789abcdef?color_scheme=dark',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'demonstration bank',
    url: 'https://bank.mx.com/v1/oauth/authorize?client_id=c&redirect_uri=https%3A%2F%2Fapp.mx.com%2Foauth&state=s&response_type=code',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'another widget: a budget',
    url: 'https://widgets.moneydesktop.com/md/budgets/tz0123456789abcdef',
    expect: null,
  },
  { name: 'documentation', url: 'https://docs.mx.com/products/data/data-access', expect: null },
  { name: 'client dashboard', url: 'https://dashboard.mx.com/', expect: null },
  {
    name: 'return into the app',
    url: 'acmebudget://oauth_complete?status=success&member_guid=MBR-1',
    expect: null,
    outcome: 'granted',
  },
  {
    name: 'refused at the bank',
    url: 'acmebudget://oauth_complete?status=error&member_guid=MBR-1&error_reason=CANCELLED',
    expect: null,
    outcome: 'declined',
  },
  {
    name: 'webview event',
    url: 'mx://memberConnected?metadata=%7B%22member_guid%22%3A%22MBR-1%22%7D',
    expect: null,
    outcome: 'granted',
  },
] as const satisfies readonly Fixture[];
