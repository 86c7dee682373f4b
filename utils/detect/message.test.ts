import { describe, expect, test } from 'vitest';
import { providers } from '../providers';
import { createMessageReader, reduceMessage } from './message';

const read = createMessageReader(providers);

describe('a frame posts how it ended', () => {
  test.each<[string, string, unknown, string | null]>([
    [
      'MX connected',
      'https://widgets.moneydesktop.com',
      { mx: true, type: 'mx/connect/memberConnected', metadata: { member_guid: 'MBR-1' } },
      'granted',
    ],
    [
      'WhatsApp finished, as text',
      'https://business.facebook.com',
      '{"type":"WA_EMBEDDED_SIGNUP","event":"FINISH","data":{"waba_id":"1"}}',
      'granted',
    ],
    ['WhatsApp left', 'https://business.facebook.com', { type: 'WA_EMBEDDED_SIGNUP', event: 'CANCEL' }, 'declined'],
    ['somebody else says the same', 'https://evil.example', { type: 'mx/connect/memberConnected' }, null],
    ['Inverite’s bare word', 'https://www.inverite.com', 'cancelled', 'declined'],
    ['progress only', 'https://widgets.moneydesktop.com', { mx: true, type: 'mx/connect/loaded' }, null],
    ['not an origin', 'null', { event: 'FINISH' }, null],
  ])('%s', (_name, origin, data, outcome) => {
    const words = reduceMessage(data);
    expect(words && (read(origin, words)?.outcome ?? null)).toBe(outcome);
  });

  test('nothing but short words is passed on', () => {
    expect(
      reduceMessage({ type: 'x'.repeat(200), public_token: 'CANARY', metadata: { accounts: ['CANARY'] } }),
    ).toBeNull();
    expect(reduceMessage({ event: 'HANDOFF', public_token: 'CANARY' })).toEqual({ event: 'HANDOFF' });
    for (const odd of [null, undefined, 1, 'text', '{', [], new Map()]) expect(reduceMessage(odd)).toBeNull();
  });
});
