import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../detect/reading';
import { readAddress, readOutcome } from '../explain';
import { advance, type Flow, grantIdOf, type Signal } from './flow';

/** Three apps asking on two kinds of screens: enough for requests to overlap, nest and be confused. */
const readings = ['1', '2', '3'].map(
  (app) =>
    readAddress(
      `https://www.facebook.com/v23.0/dialog/oauth?client_id=${app}&redirect_uri=https://app${app}.example/cb&scope=email,ads_read`,
    ) as Reading,
);
const app = fc.integer({ min: 0, max: 2 });

type Step =
  | { readonly what: 'request' | 'shown' | 'granted' | 'declined' | 'returned' | 'elsewhere'; readonly app: number }
  | { readonly what: 'closed' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ what: fc.constantFrom('request', 'shown', 'granted', 'declined', 'returned', 'elsewhere'), app }),
  fc.constant<Step>({ what: 'closed' }),
);

function signalOf(one: Step): Signal {
  if (one.what === 'closed') return { kind: 'closed' };
  const reading = readings[one.app] as Reading;
  if (one.what === 'request' || one.what === 'shown') return { kind: one.what, reading };
  const back = `https://app${one.app + 1}.example/cb`;
  const to = {
    granted: `${back}?code=1`,
    declined: `${back}?error=access_denied`,
    returned: back,
    elsewhere: 'https://www.facebook.com/checkpoint/',
  };
  return { kind: 'goes', to: to[one.what] };
}

/** The reference: per app nothing, requested or asked; written as a table, without any of the machine's code. */
function reference(steps: readonly Step[]): string[] {
  const state: ('nothing' | 'requested' | 'asked')[] = ['nothing', 'nothing', 'nothing'];
  const order: number[] = [];
  const log: string[] = [];
  for (const one of steps) {
    if (one.what === 'closed') {
      for (const index of order) if (state[index] === 'asked') log.push(`closed ${index}`);
      state.fill('nothing');
      order.length = 0;
      continue;
    }
    const { app: index } = one;
    const was = state[index];
    if (one.what === 'elsewhere') continue;
    if (order.includes(index)) order.splice(order.indexOf(index), 1);
    if (one.what === 'request' || one.what === 'shown') {
      order.push(index);
      if (one.what === 'shown' && was !== 'asked') log.push(`asked ${index}`);
      state[index] = one.what === 'shown' ? 'asked' : was === 'asked' ? 'asked' : 'requested';
      continue;
    }
    if (was === 'asked') log.push(`${one.what === 'returned' ? 'undecided' : one.what} ${index}`);
    if (was === 'requested' && one.what === 'granted') log.push(`reused ${index}`);
    state[index] = 'nothing';
  }
  return log;
}

test('the machine agrees with a plain table on 10,000 random interleavings', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let open: Flow[] = [];
      let id = 0;
      const log: string[] = [];
      steps.forEach((one, index) => {
        const next = advance(open, signalOf(one), { now: index * 1_000, newId: () => String(id++), readOutcome });
        open = next.open;
        log.push(
          ...next.events.map(
            (event) => `${event.type} ${readings.findIndex((reading) => grantIdOf(reading) === event.grantId)}`,
          ),
        );
      });
      expect(log).toEqual(reference(steps));
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
