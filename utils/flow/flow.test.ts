import { describe, expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { readAddress, readOutcome } from '../explain';
import { advance, type Flow, type FlowContext, type Signal } from './flow';

let id = 0;
const at = (now: number): FlowContext => ({ now, newId: () => `id-${id++}`, readOutcome });
const reading = (scope = 'email,ads_read') =>
  readAddress(
    `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/cb&scope=${scope}&state=s`,
  ) as Reading;

function run(signals: Signal[]): { open: Flow[]; types: string[]; events: ReturnType<typeof advance>['events'] } {
  let open: Flow[] = [];
  const events: ReturnType<typeof advance>['events'] = [];
  signals.forEach((signal, index) => {
    const next = advance(open, signal, at(1_000 * index));
    open = next.open;
    events.push(...next.events);
  });
  return { open, events, types: events.map(({ type }) => type) };
}

const granted: Signal = { kind: 'goes', to: 'https://app.acmebudget.example/cb?code=1' };
const declined: Signal = { kind: 'goes', to: 'https://app.acmebudget.example/cb?error=access_denied' };
const shown: Signal = { kind: 'shown', reading: reading() };
const request: Signal = { kind: 'request', reading: reading() };

describe('a request is followed to one answer', () => {
  test.each<[string, Signal[], string[]]>([
    ['granted', [request, shown, granted], ['asked', 'granted']],
    ['declined', [shown, declined], ['asked', 'declined']],
    ['closed', [shown, { kind: 'closed' }], ['asked', 'closed']],
    ['reload asks once', [shown, shown, request, shown, granted], ['asked', 'granted']],
    ['seen twice on the way back, logged once', [shown, granted, granted], ['asked', 'granted']],
    [
      'elsewhere in between',
      [shown, { kind: 'goes', to: 'https://www.facebook.com/checkpoint/' }, granted],
      ['asked', 'granted'],
    ],
    ['answered without a screen: an earlier grant re-used', [request, granted], ['reused']],
    ['refused without a screen is nothing', [request, declined], []],
    ['closed before its screen was shown is nothing', [request, { kind: 'closed' }], []],
    ['an answer nobody awaits', [granted], []],
    [
      'told by the provider’s own frame',
      [shown, { kind: 'posted', providerId: 'facebook', outcome: 'granted' }, granted],
      ['asked', 'granted'],
    ],
    [
      'a frame of somebody else',
      [shown, { kind: 'posted', providerId: 'mx', outcome: 'granted' }, declined],
      ['asked', 'declined'],
    ],
    [
      'asked for more the second time',
      [shown, { kind: 'shown', reading: reading('email') }, granted],
      ['asked', 'asked', 'granted'],
    ],
  ])('%s', (_name, signals, wanted) => {
    expect(run(signals).types).toEqual(wanted);
  });

  test('forgets a request nobody answered for an hour', () => {
    const { open } = advance([{ flowId: 'f', reading: reading(), asked: true, seenAt: 0 }], granted, at(3_600_001));
    expect(open).toEqual([]);
  });

  test('tells the subset where the answer does', () => {
    const part = run([
      shown,
      { kind: 'goes', to: 'https://app.acmebudget.example/cb?code=1&granted_scopes=email&denied_scopes=ads_read' },
    ]).events.at(-1);
    expect(part?.subset).toEqual({ kind: 'part', granted: ['email'], denied: ['ads_read'], data: [] });
    expect(run([shown, granted]).events.at(-1)?.subset).toEqual({ kind: 'unknown' });
    expect(
      run([
        shown,
        { kind: 'goes', to: 'https://app.acmebudget.example/cb?code=1&granted_scopes=email,ads_read' },
      ]).events.at(-1)?.subset,
    ).toEqual({ kind: 'all' });
  });
});
