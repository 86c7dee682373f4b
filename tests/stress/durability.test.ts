import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALLBACK } from '../../practice/hosts/app.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import type { EventType, LogEvent } from '../../utils/log/types.ts';
import { type Chromium, launchChromium } from '../browser/harness/chromium.ts';
import { countFlows, newRequest } from '../browser/harness/flow-count.ts';
import { label, type SeenLabel } from '../browser/harness/label.ts';
import { logWith, readLog, story } from '../browser/harness/log.ts';
import { type WorkerStopper, workerStopper } from '../browser/harness/stop-worker.ts';
import { until } from '../browser/harness/until.ts';

let site: PracticeSite;
let browser: Chromium;
let worker: WorkerStopper;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
  worker = await workerStopper(browser.context, browser.extensionId);
});
afterAll(async () => {
  await browser?.close().catch((reason: Error) => {
    // What the browser itself answers to a call of a worker that is being stopped.
    const faults = reason.message
      .split('\n')
      .filter((line) => !/Error: (?:No SW|The browser is shutting down)/.test(line));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  await site?.close();
});

const ACCEPT = '[name=__CONFIRM__]';
const BANK = 'wells-fargo|';
const count = countFlows();
/** Milliseconds from a click until it was noted on disk. */
const noted: number[] = [];

function request(): ReturnType<typeof newRequest> {
  count.begin();
  return newRequest();
}

/** The page was read as well, not only its address: a person who answers has seen at least its name. */
const isRead = ({ text }: SeenLabel) => text.includes('Acme Budget');

const back = (page: Page) => page.waitForURL(/^https:\/\/app\.acmebudget\.example\//);

/** Where a flow can be interrupted. `held`: the server keeps the browser waiting meanwhile. */
interface Stops {
  /** Interrupts here if this is the point chosen. */
  at(point: string): Promise<void>;
}

/** Lets the server wait at one request until the worker is stopped. */
function holdAt(fits: (url: URL, method: string) => boolean, stops: Stops, point: string): void {
  site.before = async (url, method) => {
    if (!fits(url, method)) return;
    site.before = () => undefined;
    await stops.at(point);
  };
}

async function facebookFlow(kind: 'classic' | 'modern', stops: Stops): Promise<string> {
  const asks = request();
  const button = kind === 'classic' ? ACCEPT : '[aria-label^=Continue]';
  const page = await browser.context.newPage();
  await stops.at('before the request');
  holdAt(({ hostname }) => hostname === 'www.facebook.com', stops, 'request on its way');
  await page.goto(asks[kind], { waitUntil: 'commit' });
  await stops.at('page there, label perhaps not');
  await label(page, isRead);
  await stops.at('label there');
  await page.hover(button);
  await page.mouse.down();
  await stops.at('right before the click');
  holdAt(({ hostname }, method) => hostname === 'www.facebook.com' && method === 'POST', stops, 'answer on its way');
  await page.mouse.up();
  await stops.at('right after the click');
  await back(page);
  await stops.at('back at the app');
  await page.close();
  return asks.grant;
}

async function bankFlow(_kind: 'bank', stops: Stops): Promise<string> {
  count.begin();
  const host = 'connect.secure.wellsfargo.com';
  const page = await browser.context.newPage();
  await browser.context.clearCookies();
  await stops.at('before the request');
  holdAt(({ hostname }) => hostname === host, stops, 'request on its way');
  await page.goto(
    `https://${host}/auth?client_id=acme-budget&response_type=code&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=${encodeURIComponent('openid fdx:accountbasic:read fdx:transactions:read')}&state=s`,
  );
  await page.waitForSelector('#sign-on');
  // Nobody logs in before the background has heard of the request, though it was just stopped.
  await logWith(browser, ({ storage }) => hasOpenFlow(storage), 'the request in session storage');
  await stops.at('at the log-in');
  holdAt(({ hostname }, method) => hostname === host && method === 'POST', stops, 'log-in on its way');
  await page.click('#sign-on');
  await stops.at('right after the log-in');
  await page.waitForSelector('#authorize');
  await stops.at('page there, label perhaps not');
  await label(page, isRead);
  await stops.at('label there');
  await page.hover('#authorize');
  await page.mouse.down();
  await stops.at('right before the click');
  holdAt(({ hostname }, method) => hostname === host && method === 'POST', stops, 'answer on its way');
  await page.mouse.up();
  await stops.at('right after the click');
  await back(page);
  await stops.at('back at the app');
  await page.close();
  return BANK;
}

function hasOpenFlow(storage: unknown): boolean {
  const { session } = storage as { session: { flows?: readonly { endedAt?: number }[] } };
  return session.flows?.some(({ endedAt }) => endedAt === undefined) ?? false;
}

const POINTS = [
  'before the request',
  'request on its way',
  'page there, label perhaps not',
  'label there',
  'right before the click',
  'answer on its way',
  'right after the click',
  'back at the app',
];
const AT_LOG_IN = ['at the log-in', 'log-in on its way', 'right after the log-in'];
const stopPoints = [
  ...POINTS.map((point) => ['classic', point] as const),
  ...POINTS.map((point) => ['modern', point] as const),
  ...[...POINTS, ...AT_LOG_IN].map((point) => ['bank', point] as const),
];

describe('the worker is stopped', () => {
  test.each(stopPoints)('%s: %s', async (kind, point) => {
    let reached = 0;
    const stops: Stops = {
      async at(here) {
        if (here !== point) return;
        await worker.stop();
        reached += 1;
      },
    };
    const grant = kind === 'bank' ? await bankFlow(kind, stops) : await facebookFlow(kind, stops);
    expect(reached).toBe(1);
    await count.expectLogged(browser, grant, 'asked', 'granted');
  });

  test('at every point of the flow', async () => {
    const stops = { at: () => worker.stop() };
    await count.expectLogged(browser, await facebookFlow('classic', stops), 'asked', 'granted');
    await count.expectLogged(browser, await facebookFlow('modern', stops), 'asked', 'granted');
    await count.expectLogged(browser, await bankFlow('bank', stops), 'asked', 'granted');
    expect(stopPoints.length).toBeGreaterThanOrEqual(20);
  });
});

// The browser notes its process in the profile under this name on Linux and macOS only.
describe.skipIf(process.platform === 'win32')('the browser is killed', () => {
  const kill = async ({ context, profile }: Chromium) => {
    const gone = new Promise((resolve) => context.once('close', resolve));
    process.kill(Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
    await gone;
  };

  /** Has a page's note reached the file in which the browser keeps what extensions store? */
  function isNoted({ profile, extensionId }: Chromium): boolean {
    const folder = path.join(profile, 'Default/Local Extension Settings', extensionId);
    return readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes('pressed-'));
  }

  /** What the same profile holds on the next start, once the background has had a moment: it starts with the browser. */
  async function eventsAfterRestart(doomed: Chromium, wanted: number, grant: string): Promise<LogEvent[]> {
    const again = await launchChromium(site.port, { profile: doomed.profile });
    try {
      let events: LogEvent[] = [];
      await until(async () => {
        events = (await readLog(again)).events;
        return story(events.filter(({ grantId }) => grantId.startsWith(grant))).length >= wanted;
      }, `${wanted} events of ${grant}`).catch(() => undefined);
      return events;
    } finally {
      await again.close();
    }
  }

  async function expectKept(doomed: Chromium, grant: string, ...wanted: EventType[]): Promise<void> {
    count.expectEvents(await eventsAfterRestart(doomed, wanted.length, grant), grant, ...wanted);
  }

  test('before a click: what was asked is there', async () => {
    const doomed = await launchChromium(site.port);
    const { grant, classic } = request();
    const page = await doomed.context.newPage();
    await page.goto(classic);
    await label(page, isRead);
    await kill(doomed);
    await expectKept(doomed, grant, 'asked');
  });

  // The page is not held up for the note, so a browser killed within these milliseconds knows only what was asked.
  test.each([
    ['yes', 'classic', ACCEPT, 'granted'],
    ['yes', 'modern', '[aria-label^=Continue]', 'granted'],
    ['no', 'classic', '[name=__CANCEL__]', 'declined'],
  ] as const)(
    'as soon as the click is noted, with the answer still on its way: %s, %s',
    async (_name, kind, button, type) => {
      const doomed = await launchChromium(site.port);
      const asks = request();
      const page = await doomed.context.newPage();
      await page.goto(asks[kind]);
      await label(page, isRead);
      site.before = (_url, method) => (method === 'POST' ? new Promise(() => undefined) : undefined);
      await page.hover(button);
      await page.mouse.down();
      const clicked = performance.now();
      await page.mouse.up();
      await until(async () => isNoted(doomed), 'the note of the click on disk');
      noted.push(Math.round(performance.now() - clicked));
      await kill(doomed);
      site.before = () => undefined;
      await expectKept(doomed, asks.grant, 'asked', type);
    },
  );

  test('as soon as the answer is in the log: the grant is there', async () => {
    const doomed = await launchChromium(site.port);
    const { grant, classic } = request();
    const page = await doomed.context.newPage();
    await page.goto(classic);
    await label(page, isRead);
    await page.click(ACCEPT, { noWaitAfter: true });
    const worker = await doomed.worker();
    await until(() => worker.evaluate(isGranted), 'the answer');
    await kill(doomed);
    await expectKept(doomed, grant, 'asked', 'granted');
  });
});

/** Runs in the worker: must not refer to anything here. */
async function isGranted(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('tellertale');
    request.onsuccess = () => resolve(request.result);
  });
  const grants = await new Promise<{ status: string }[]>((resolve) => {
    const request = database.transaction('grants').objectStore('grants').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return grants.some(({ status }) => status === 'granted');
}

test('as many recorded as flows, each once', async () => {
  const { line, wrong, ids } = count.report();
  console.log(`${line} (worker stopped ${worker.stopped()} times; clicks on disk after ${noted.join(', ')} ms)`);
  expect(wrong).toEqual([]);
  // Nothing came later, and nothing twice.
  expect((await readLog(browser)).events.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
});
