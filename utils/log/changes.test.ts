import { describe, expect, test } from 'vitest';
import type { DataTypeId } from '../vocab/types';
import { changesOf } from './changes';
import { deriveGrant } from './derive';
import { newSince } from './new-since';
import { screen } from './testing';
import type { EventType, Grant, LogEvent } from './types';

let count = 0;
const event = (flowId: string, type: EventType, data?: readonly DataTypeId[]): LogEvent => {
  count += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + count * 1_000).toISOString();
  const asked = data ? { screen: { ...screen, data } } : {};
  return { id: `e${count}`, at, type, flowId, grantId: 'g', how: 'address', ...asked };
};
const first = [event('f1', 'asked', ['orders']), event('f1', 'asked', ['orders', 'balances']), event('f1', 'granted')];
const second = [event('f2', 'asked', ['orders', 'transactions']), event('f2', 'declined')];
const third = [event('f3', 'asked', ['transactions', 'balances'])];

describe('what was new in each asking', () => {
  test('the first is new as a whole; a screen that said more later is one asking', () => {
    expect(changesOf([...first, ...second, ...third])).toMatchObject([
      { flowId: 'f1', data: ['orders', 'balances'], added: null, outcome: 'granted' },
      { flowId: 'f2', data: ['orders', 'transactions'], added: ['transactions'], outcome: 'declined' },
      { flowId: 'f3', data: ['transactions', 'balances'], added: [], outcome: null },
    ]);
  });

  test('a request that turned out to be of another entry does not count', () => {
    expect(changesOf([...first, ...second, event('f2', 'moved')]).map(({ flowId }) => flowId)).toEqual(['f1']);
  });
});

describe('what a request asks that was never asked before', () => {
  const asks = { data: ['orders', 'transactions', 'payment-initiation'] as DataTypeId[] };
  const grant = (...events: LogEvent[]) => deriveGrant(events) as Grant;
  test.each<[string, Grant | null, string | undefined, readonly string[]]>([
    ['never asked before', null, undefined, []],
    ['asked before, never answered', grant(event('f0', 'asked', ['orders'])), 'f2', []],
    ['refused before, never given anything', grant(...second), 'f4', []],
    ['two mere asks', grant(event('f0', 'asked', ['orders']), event('f9', 'asked', ['balances'])), 'f9', []],
    ['given once', grant(...first), 'f2', ['transactions', 'payment-initiation']],
    ['refused before is not new', grant(...first, ...second), 'f3', ['payment-initiation']],
    ['already logged itself', grant(...first, ...second), 'f2', ['transactions', 'payment-initiation']],
    ['the first, already logged itself', grant(...first), 'f1', []],
    [
      'stopped since: asked before all the same',
      grant(...first, event('f1', 'revoked')),
      'f2',
      ['transactions', 'payment-initiation'],
    ],
  ])('%s', (_name, before, flowId, wanted) => {
    expect(newSince(before, asks, flowId)).toEqual(wanted);
  });
});
