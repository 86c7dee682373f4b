import fc from 'fast-check';
import { DATA_TYPE_IDS } from '../vocab/data-types';
import type { AskedScreen, EventType, LogEvent } from './types';

/** A screen for tests: a business's Facebook permissions. */
export const screen: AskedScreen = {
  provider: { id: 'facebook', name: 'Facebook' },
  host: 'www.facebook.com',
  recipient: { domain: 'acmebudget.example' },
  holder: { name: 'Facebook', domain: 'facebook.com' },
  intermediary: null,
  data: ['orders', 'business-finances'],
  also: ['email'],
  scopes: ['email', 'ads_read', 'commerce_account_read_orders'],
  unrecognised: [],
  visibility: 'listed',
  expires: null,
  durationSeconds: null,
  lookbackDays: null,
};

const anyScreen: fc.Arbitrary<AskedScreen> = fc.record({
  provider: fc.constant(screen.provider),
  host: fc.domain(),
  recipient: fc.record(
    { name: fc.string({ unit: 'grapheme', maxLength: 60 }), domain: fc.domain() },
    { requiredKeys: [] },
  ),
  holder: fc.constant(screen.holder),
  intermediary: fc.option(fc.constant({ name: 'Plaid' })),
  data: fc.subarray([...DATA_TYPE_IDS]),
  also: fc.subarray(['email', 'friends'] as const) as fc.Arbitrary<AskedScreen['also']>,
  scopes: fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 }),
  unrecognised: fc.constant([]),
  visibility: fc.constantFrom('listed', 'hidden', 'partly'),
  expires: fc.constant(null),
  durationSeconds: fc.option(fc.nat()),
  lookbackDays: fc.option(fc.nat()),
});

const TYPES: EventType[] = [
  'asked',
  'granted',
  'declined',
  'closed',
  'undecided',
  'reused',
  'revoked',
  'expired',
  'reviewed',
  'imported',
];

/** Any log: events of a few grants in any order of time, ids unique. */
export const anyHistory: fc.Arbitrary<LogEvent[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      at: fc
        .date({ min: new Date('2018-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      type: fc.constantFrom(...TYPES),
      flowId: fc.uuid(),
      grantId: fc.constantFrom('g1', 'g2', 'g3'),
      screen: anyScreen,
    })
    .map(
      ({ screen: asked, ...event }): LogEvent => ({
        ...event,
        how: 'redirect',
        ...(event.type === 'asked' || event.type === 'reused' || event.type === 'imported' ? { screen: asked } : {}),
        ...(event.type === 'granted' ? { subset: { kind: 'unknown' as const } } : {}),
      }),
    ),
  { selector: ({ id }) => id, maxLength: 30 },
);
