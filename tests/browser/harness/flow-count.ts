import { expect } from 'vitest';
import { CALLBACK } from '../../../practice/hosts/app.ts';
import type { EventType, LogEvent } from '../../../utils/log/types.ts';
import type { Chromium } from './chromium.ts';
import { logWith, readLog, type StoredLog, story } from './log.ts';

/** One flow: what it should leave in the log, and what it left. */
interface Flow {
  readonly name: string;
  /** How its entry's id begins. */
  readonly grant: string;
  readonly wanted: readonly EventType[];
  events: readonly LogEvent[];
}

/** Counts flows against what the log holds of them. */
export interface FlowCount {
  /** A flow begins: one that fails on the way counts as well. */
  begin(): void;
  /** Waits until its events are in the log, and no others. Flows of one entry are told apart by time. */
  expectLogged(browser: Chromium, grant: string, ...wanted: EventType[]): Promise<void>;
  /** What a log that was read elsewhere holds of a flow. */
  expectEvents(events: readonly LogEvent[], grant: string, ...wanted: EventType[]): void;
  /** `N flows, N recorded`, and a line for each that was not. */
  report(): { readonly line: string; readonly wrong: readonly string[]; readonly ids: ReadonlySet<string> };
}

export function countFlows(): FlowCount {
  let begun = 0;
  const flows: Flow[] = [];
  const ids = () => new Set(flows.flatMap(({ events }) => events.map(({ id }) => id)));
  const add = (grant: string, wanted: readonly EventType[]): Flow => {
    const flow = { name: expect.getState().currentTestName ?? '', grant, wanted, events: [] };
    flows.push(flow);
    return flow;
  };
  return {
    begin: () => {
      begun += 1;
    },
    async expectLogged(browser, grant, ...wanted) {
      const known = ids();
      const flow = add(grant, wanted);
      const own = ({ events }: StoredLog) =>
        events.filter(({ id, grantId }) => !known.has(id) && grantId.startsWith(grant));
      try {
        await logWith(browser, (log) => story(own(log)).length >= wanted.length, `${wanted.join(', ')} of ${grant}`);
      } finally {
        flow.events = own(await readLog(browser));
      }
      expect(story(flow.events)).toEqual(wanted);
    },
    expectEvents(events, grant, ...wanted) {
      const flow = add(grant, wanted);
      flow.events = events.filter(({ grantId }) => grantId.startsWith(grant));
      expect(story(flow.events)).toEqual(wanted);
    },
    report() {
      const wrong = flows.filter(({ wanted, events }) => String(story(events)) !== String(wanted));
      return {
        line: `${begun} flows, ${flows.length - wrong.length} recorded`,
        wrong: [
          ...wrong.map(({ name, grant, events }) => `${name}: ${grant} ${story(events)}`),
          ...(flows.length === begun ? [] : [`${begun} flows begun, ${flows.length} followed to their end`]),
        ],
        ids: ids(),
      };
    },
  };
}

let app = 7000;

/** A Facebook request of an app nobody asked for before, in both shapes. */
export function newRequest(redirectUri = CALLBACK): { grant: string; classic: string; modern: string } {
  const client = String(++app);
  const json = (name: string, value: unknown) => `params%5B${name}%5D=${encodeURIComponent(JSON.stringify(value))}`;
  return {
    grant: `facebook|${client}|`,
    classic: `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=${encodeURIComponent(redirectUri)}&scope=email%2Cads_read&state=s${client}`,
    modern: `https://www.facebook.com/privacy/consent/gdp/?${json('app_id', client)}&${json('scope', ['email', 'ads_read'])}&${json('redirect_uri', redirectUri)}&${json('state', `s${client}`)}`,
  };
}
