// What the log costs as it grows, in a real browser's own database: node bench/log.bench.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/lib/browsers.mjs';
import { root } from '../scripts/lib/steps.mjs';

const SIZES = [100, 10_000, 100_000];
const RUNS = 41;
/** A figure may grow by this much from the smallest log to the largest. */
const GOAL = 1.5;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium on this machine: set TELLERTALE_CHROMIUM');
const extension = path.join(root, '.output/chrome-mv3');

/** Runs in the extension's page: fills the log up to `size` grants, one asked and one granted event each. */
async function fill(size) {
  const database = await openDatabase();
  const count = await ask(database.transaction('grants').objectStore('grants').count());
  const BATCH = 2_000;
  for (let start = count; start < size; start += BATCH) {
    const transaction = database.transaction(['events', 'grants'], 'readwrite', { durability: 'relaxed' });
    for (let index = start; index < Math.min(start + BATCH, size); index += 1) {
      for (const type of ['asked', 'granted']) transaction.objectStore('events').add(makeEvent(index, type));
      transaction.objectStore('grants').put(makeGrant(index));
    }
    await committed(transaction);
  }
  database.close();
}

/** Runs in the extension's page: milliseconds of each run, by what was done. */
async function measure({ size, runs }) {
  const database = await openDatabase();
  const times = { append: [], 'first page': [], 'ten histories': [] };
  const timed = async (name, work) => {
    const start = performance.now();
    await work();
    times[name].push(performance.now() - start);
  };
  for (let run = 0; run < runs; run += 1) {
    const index = Math.floor((run * size) / runs);
    // As utils/log/record.ts: is it known, add it, bring its grant up to date, on disk before it counts.
    await timed('append', async () => {
      const transaction = database.transaction(['events', 'grants'], 'readwrite', { durability: 'strict' });
      const [events, grants] = [transaction.objectStore('events'), transaction.objectStore('grants')];
      const event = { ...makeEvent(index, 'granted'), id: crypto.randomUUID(), at: new Date().toISOString() };
      if ((await ask(events.getKey(event.id))) === undefined) await ask(events.add(event));
      const grant = await ask(grants.get(event.grantId));
      await ask(grants.put({ ...grant, lastAt: event.at }));
      await committed(transaction);
    });
    // As utils/log/query.ts: the newest 25 by the index, one cursor step each.
    await timed('first page', async () => {
      const request = database.transaction('grants').objectStore('grants').index('lastAt').openCursor(null, 'prev');
      const found = [];
      let cursor = await ask(request);
      while (cursor && found.length < 25) {
        found.push(cursor.value);
        cursor.continue();
        cursor = await ask(request);
      }
      if (found.length !== 25) throw new Error(`${found.length} grants on the first page`);
    });
    // Ten grants: the browser's clock is too coarse for one.
    await timed('ten histories', async () => {
      for (let next = 0; next < 10; next += 1) {
        const { grantId } = makeEvent((index + next) % size, 'asked');
        const range = IDBKeyRange.bound([grantId, ''], [grantId, '\uffff']);
        const events = await ask(database.transaction('events').objectStore('events').index('grant').getAll(range));
        if (events.length < 2) throw new Error(`${events.length} events of ${grantId}`);
      }
    });
  }
  database.close();
  return times;
}

/** What both need, put into the page as text. */
function helpers() {
  const ask = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const committed = (transaction) =>
    new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  // Without a version: the extension has made it, in the schema it is shipped with.
  const openDatabase = () => ask(indexedDB.open('tellertale'));
  const screen = (index) => ({
    provider: { id: 'facebook', name: 'Facebook' },
    host: 'www.facebook.com',
    recipient: { domain: `app${index}.example`, clientId: String(index) },
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
  });
  const at = (index) => new Date(1_600_000_000_000 + index * 60_000).toISOString();
  const grantId = (index) => `facebook|${index}|facebook.com|`;
  const makeEvent = (index, type) => ({
    id: crypto.randomUUID(),
    at: at(index),
    type,
    flowId: crypto.randomUUID(),
    grantId: grantId(index),
    how: type === 'asked' ? 'address' : 'redirect',
    ...(type === 'asked' ? { screen: screen(index) } : { subset: { kind: 'all' } }),
  });
  const makeGrant = (index) => ({
    id: grantId(index),
    screen: screen(index),
    status: 'granted',
    lastOutcome: 'granted',
    data: screen(index).data,
    subset: { kind: 'all' },
    firstAt: at(index),
    lastAt: at(index),
    grantedAt: at(index),
    endedAt: null,
    reviewedAt: null,
  });
  Object.assign(globalThis, { ask, committed, openDatabase, makeEvent, makeGrant });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const profile = mkdtempSync(path.join(tmpdir(), 'tellertale-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless: false,
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  // The popup opens the log and so makes it; left open, it would only wait.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'tellertale'));
  await page.evaluate(helpers);
  const figures = [];
  for (const size of SIZES) {
    await page.evaluate(fill, size);
    // The first runs pay for what the browser keeps afterwards.
    await page.evaluate(measure, { size, runs: 5 });
    figures.push(await page.evaluate(measure, { size, runs: RUNS }));
  }
  console.log(`median of ${RUNS}, in ms; in brackets: times the figure at ${SIZES[0]} grants (goal ${GOAL})`);
  console.log(['', ...SIZES.map((size) => size.toLocaleString('en'))].map((cell) => cell.padStart(16)).join(''));
  for (const name of Object.keys(figures[0])) {
    const medians = figures.map((times) => median(times[name]));
    const cells = medians.map((value) => `${value.toFixed(2)} (${(value / medians[0]).toFixed(2)}×)`);
    console.log([name, ...cells].map((cell) => cell.padStart(16)).join(''));
    if (medians.some((value) => value > medians[0] * GOAL)) process.exitCode = 1;
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
