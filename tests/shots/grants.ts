import type { FoundBy } from '../../utils/log/find-rows';
import { rowOf } from '../../utils/log/log-row';
import { reminderOf } from '../../utils/log/reminders';
import { seesMoney } from '../../utils/log/standing';
import type { Grant, LogEvent } from '../../utils/log/types';
import { providers } from '../../utils/providers';
import { planToStop } from '../../utils/stop/plan';
import { DATA_TYPE_IDS } from '../../utils/vocab/data-types';
import { findWordsIn } from '../../utils/words/find-words';
import { type GrantView, grantView } from '../../utils/words/grant-view';
import { type ReceiptView, receiptView } from '../../utils/words/receipt-view';
import { type RemindersView, remindersView } from '../../utils/words/reminders-view';
import type { Say } from '../../utils/words/say';
import { type StopPlanView, stopPlanView } from '../../utils/words/stop-plan-view';

export const NOW = Date.parse('2026-11-24T15:00:00.000Z');

function grant(id: string, change: Partial<Grant>, screen: Partial<Grant['screen']> = {}): Grant {
  const data = screen.data ?? ['balances', 'transactions', 'merchants', 'account-details'];
  return {
    id,
    screen: {
      provider: { id: 'wells-fargo', name: 'Wells Fargo' },
      host: 'connect.secure.wellsfargo.com',
      recipient: { name: 'Acme Budget', domain: 'acmebudget.example', clientId: 'acme-4711' },
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

/** One of every kind there is to show. */
const KINDS: readonly Grant[] = [
  grant('1', {}, { intermediary: { name: 'Plaid' }, lookbackDays: 730 }),
  grant(
    '2',
    {
      subset: { kind: 'part', granted: ['ads_read'], denied: ['email'], data: ['business-finances'] },
      data: ['business-finances'],
      lastAt: '2026-11-22T09:00:00.000Z',
      firstAt: '2026-11-22T08:59:00.000Z',
      grantedAt: '2026-11-22T09:00:00.000Z',
    },
    {
      provider: { id: 'facebook', name: 'Facebook' },
      holder: { name: 'Facebook' },
      data: ['orders', 'business-finances'],
      recipient: { name: 'Shop Helper' },
      scopes: ['ads_read', 'email'],
    },
  ),
  grant(
    '3',
    {
      status: 'declined',
      data: [],
      subset: null,
      grantedAt: null,
      firstAt: '2026-10-02T08:59:00.000Z',
      lastAt: '2026-10-02T09:00:00.000Z',
    },
    {
      recipient: { domain: 'quickloan.example' },
      data: ['balances', 'transactions', 'merchants', 'account-numbers', 'identity', 'contact', 'payment-initiation'],
    },
  ),
  grant(
    '4',
    {
      subset: { kind: 'unknown' },
      data: [],
      firstAt: '2026-09-02T08:50:00.000Z',
      lastAt: '2026-09-02T09:00:00.000Z',
      grantedAt: '2026-09-02T09:00:00.000Z',
    },
    {
      data: [],
      visibility: 'hidden',
      provider: { id: 'plaid', name: 'Plaid' },
      recipient: {},
      holder: {},
      intermediary: { name: 'Plaid' },
      scopes: [],
    },
  ),
  grant(
    '5',
    {
      status: 'closed',
      data: [],
      subset: null,
      grantedAt: null,
      firstAt: '2026-06-02T08:59:00.000Z',
      lastAt: '2026-06-02T09:00:00.000Z',
    },
    { recipient: { name: `<b>${'Very long '.repeat(12)}</b>\u202e` }, data: [], also: ['sign-in', 'email'] },
  ),
  grant(
    '6',
    {
      status: 'undecided',
      data: [],
      subset: null,
      grantedAt: null,
      firstAt: '2025-11-02T08:59:00.000Z',
      lastAt: '2025-11-02T09:00:00.000Z',
    },
    { recipient: { clientId: '3141592653589793' }, data: ['balances'] },
  ),
  grant(
    '7',
    {
      status: 'revoked',
      data: [],
      firstAt: '2025-03-02T09:00:00.000Z',
      grantedAt: '2025-03-02T09:00:40.000Z',
      endedAt: '2025-10-02T09:00:00.000Z',
      lastAt: '2025-10-02T09:00:00.000Z',
    },
    { recipient: { name: 'Old Budget' }, data: ['balances', 'transactions', 'merchants'] },
  ),
  grant(
    '8',
    {
      firstAt: '2026-02-11T08:59:00.000Z',
      lastAt: '2026-02-11T09:00:00.000Z',
      grantedAt: '2026-02-11T09:00:00.000Z',
    },
    {
      provider: { id: 'truelayer', name: 'TrueLayer' },
      recipient: { name: 'Rent Pay' },
      holder: { name: 'Monzo' },
      intermediary: { name: 'TrueLayer' },
      data: ['balances', 'account-numbers', 'payment-initiation'],
      expires: '2027-02-11T09:00:00.000Z',
    },
  ),
  grant(
    '9',
    {
      status: 'imported',
      data: [],
      subset: { kind: 'unknown' },
      firstAt: '2024-05-01T00:00:00.000Z',
      lastAt: '2024-05-01T00:00:00.000Z',
      grantedAt: '2024-05-01T00:00:00.000Z',
    },
    {
      provider: { id: 'facebook', name: 'Facebook' },
      recipient: { name: 'Quiz of the Day' },
      holder: { name: 'Facebook' },
      data: [],
      visibility: 'hidden',
      scopes: [],
      also: [],
    },
  ),
];

const FIRST = 'Amber Birch Cedar Delta Ember Fjord Grove Harbour Iris Juniper Kite Linden'.split(' ');
const LAST = 'Budget Ledger Savings Loans Taxes Wallet Invest Rent Insights Bills'.split(' ');
const HOLDERS = 'Chase|Citi|Wells Fargo|US Bank|Monzo|ING|PayPal|Facebook'.split('|');

/** As many as wanted: every kind first, then made-up ones that spread over kinds of data, holders and years. */
export function grantsFor(count: number): Grant[] {
  return Array.from({ length: count }, (_, index) => KINDS[index] ?? another(index));
}

function another(index: number): Grant {
  const at = new Date(NOW - index * 37 * 3_600_000 - 86_400_000).toISOString();
  const data = DATA_TYPE_IDS.filter((_, place) => (index * 7 + place * 11) % 19 < 4);
  const turn = index % 7;
  const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}${index > 120 ? ` ${index}` : ''}`;
  return grant(
    `many-${index}`,
    {
      firstAt: at,
      lastAt: at,
      grantedAt: turn === 3 ? null : at,
      ...(turn === 3 ? { status: 'declined', data: [], subset: null } : {}),
      ...(turn === 5
        ? { status: 'revoked', data: [], endedAt: new Date(Date.parse(at) + 20 * 86_400_000).toISOString() }
        : {}),
      ...(turn === 6 ? { subset: { kind: 'unknown' } } : {}),
    },
    {
      recipient: { name },
      holder: { name: HOLDERS[index % HOLDERS.length] as string },
      data,
      ...(turn === 1 ? { expires: new Date(NOW + (index % 200) * 86_400_000).toISOString() } : {}),
    },
  );
}

const CLOCK = { now: NOW, timeZone: 'UTC' };

/** The first `count` of those with access to money data, or of the others, in words. */
export const viewsOf = (grants: readonly Grant[], access: boolean, count: number, say: Say): GrantView[] =>
  grants
    .filter((one) => seesMoney(rowOf(one), NOW) === access)
    .slice(0, count)
    .map((one) => grantView(one, say, CLOCK));

export function rowsOf(grants: readonly Grant[], say: Say): FoundBy[] {
  const wordsOf = findWordsIn(say);
  return grants.map((one) => ({ row: rowOf(one), words: wordsOf(rowOf(one)) }));
}

export function remindersOf(grants: readonly Grant[], say: Say): RemindersView | null {
  const due = grants.filter((one) => reminderOf(one, NOW) !== null);
  return remindersView(due.slice(0, 3), due.length, say, NOW);
}

export const planOf = ({ screen }: Grant, say: Say): StopPlanView =>
  stopPlanView(screen, planToStop(screen, providers), say);

export function receiptFor(one: Grant, say: Say): ReceiptView {
  const base = { flowId: 'f', grantId: one.id };
  const events: LogEvent[] = [
    { ...base, id: 'a', at: one.firstAt, type: 'asked', how: 'address', screen: one.screen },
    ...(one.grantedAt
      ? [
          {
            ...base,
            id: 'b',
            at: one.grantedAt,
            type: 'granted' as const,
            how: 'redirect' as const,
            subset: one.subset ?? ({ kind: 'unknown' } as const),
          },
        ]
      : []),
  ];
  return receiptView(one, events, planToStop(one.screen, providers), say, CLOCK);
}
