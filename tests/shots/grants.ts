import type { Grant, LogEvent } from '../../utils/log/types';
import { stepsToStop } from '../../utils/platform/steps-to-stop';
import { type GrantDetailView, type GrantView, grantDetailView, grantView } from '../../utils/words/grant-view';
import { createSay } from '../../utils/words/say';

const NOW = '2026-11-24T15:00:00.000Z';

function grant(id: string, change: Partial<Grant>, screen: Partial<Grant['screen']> = {}): Grant {
  const data = screen.data ?? ['balances', 'transactions', 'merchants', 'account-details'];
  return {
    id,
    screen: {
      provider: { id: 'wells-fargo', name: 'Wells Fargo' },
      host: 'connect.secure.wellsfargo.com',
      recipient: { domain: 'acmebudget.example', clientId: 'acme-4711' },
      holder: { name: 'Wells Fargo' },
      intermediary: null,
      data,
      also: ['sign-in'],
      scopes: ['openid', 'fdx:accountbasic:read', 'fdx:transactions:read'],
      unrecognised: [],
      visibility: 'listed',
      expires: null,
      durationSeconds: null,
      lookbackDays: null,
      ...screen,
    },
    status: 'granted',
    lastOutcome: 'granted',
    data,
    subset: { kind: 'all' },
    firstAt: '2026-11-24T14:12:00.000Z',
    lastAt: '2026-11-24T14:12:40.000Z',
    grantedAt: '2026-11-24T14:12:40.000Z',
    endedAt: null,
    reviewedAt: null,
    ...change,
  };
}

/** One of every kind the popup has to show. */
const GRANTS: readonly Grant[] = [
  grant('1', {}),
  grant(
    '2',
    {
      subset: { kind: 'part', granted: ['ads_read'], denied: ['email'], data: ['business-finances'] },
      data: ['business-finances'],
      lastAt: '2026-11-22T09:00:00.000Z',
    },
    {
      provider: { id: 'facebook', name: 'Facebook' },
      holder: { name: 'Facebook' },
      data: ['orders', 'business-finances'],
      recipient: { name: 'Shop Helper' },
    },
  ),
  grant(
    '3',
    { status: 'declined', data: [], subset: null, grantedAt: null, lastAt: '2026-10-02T09:00:00.000Z' },
    { data: ['balances', 'transactions', 'merchants', 'account-numbers', 'identity', 'contact', 'payment-initiation'] },
  ),
  grant(
    '4',
    { subset: { kind: 'unknown' }, data: [], lastAt: '2026-09-02T09:00:00.000Z' },
    {
      data: [],
      visibility: 'hidden',
      provider: { id: 'plaid', name: 'Plaid' },
      recipient: {},
      holder: {},
      intermediary: { name: 'Plaid' },
    },
  ),
  grant(
    '5',
    { status: 'closed', data: [], subset: null, grantedAt: null, lastAt: '2026-06-02T09:00:00.000Z' },
    {
      recipient: { name: `<b>${'Very long '.repeat(12)}</b>\u202e` },
      data: [],
      also: ['sign-in', 'email'],
    },
  ),
  grant(
    '6',
    { status: 'undecided', data: [], subset: null, grantedAt: null, lastAt: '2025-11-02T09:00:00.000Z' },
    { recipient: { clientId: '3141592653589793' }, data: ['balances'] },
  ),
  grant(
    '7',
    { status: 'revoked', endedAt: '2025-10-02T09:00:00.000Z', lastAt: '2025-10-02T09:00:00.000Z' },
    {
      recipient: { name: 'Old Budget' },
      data: ['balances', 'transactions', 'merchants'],
    },
  ),
];

const EVENTS: readonly LogEvent[] = [
  { id: 'a', at: '2026-11-24T14:12:00.000Z', type: 'asked', flowId: 'f', grantId: '1', how: 'address' },
  {
    id: 'b',
    at: '2026-11-24T14:12:40.000Z',
    type: 'granted',
    flowId: 'f',
    grantId: '1',
    how: 'redirect',
    subset: { kind: 'all' },
  },
];

export function grantsFor(count: number, language: string): GrantView[] {
  const say = createSay(language);
  return Array.from({ length: count }, (_, index) => {
    const one = GRANTS[index % GRANTS.length] as Grant;
    return grantView({ ...one, id: `${one.id}-${index}` }, say, { now: Date.parse(NOW), timeZone: 'UTC' });
  });
}

export function detailFor(id: string, language: string): GrantDetailView {
  const one = GRANTS.find((grant) => grant.id === id.split('-')[0]) as Grant;
  return grantDetailView(one, EVENTS, stepsToStop(one.screen), createSay(language), {
    now: Date.parse(NOW),
    timeZone: 'UTC',
  });
}
