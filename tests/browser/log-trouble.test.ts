import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium, openPopup } from './harness/chromium.ts';
import { acceptDialog, grantedTo } from './harness/dialog.ts';
import { readLog, story } from './harness/log.ts';
import { workerStopper } from './harness/stop-worker.ts';
import { until } from './harness/until.ts';

let site: PracticeSite;
let browser: Chromium;

beforeEach(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
});
afterEach(async () => {
  await browser?.close();
  await site?.close();
});

/** Shows its label whatever state the log is in. */
const accept = (client: string) => acceptDialog(browser, client);
const granted = (client: string) => grantedTo(browser, client);

/** A page of ours in which no script of ours runs: it holds whatever a test does to the database. */
async function bystander(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  return page;
}

/** A popup says what holds when it is opened: it is opened again until it says this. */
async function popupSays(words: string): Promise<void> {
  await until(async () => {
    const popup = await openPopup(browser);
    const said = await popup
      .getByText(words)
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
    await popup.close();
    return said;
  }, words);
}

test('a full disk: said, and nothing lost once there is room', async () => {
  const session = await browser.context.newCDPSession(await bystander());
  const origin = `chrome-extension://${browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await accept('1');
  await popupSays('There is no room left on this device');
  expect((await readLog(browser)).events).toEqual([]);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await accept('2');
  await granted('2');
  const { events } = await granted('1');
  expect(story(events.filter(({ grantId }) => grantId.includes('|1|')))).toEqual(['asked', 'granted']);
});

test('a log of a newer version: said, left alone, and written once it can be', async () => {
  const page = await bystander();
  await (await workerStopper(browser.context, browser.extensionId)).stop();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tellertale', 99);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await accept('1');
  await popupSays('This log was written by a newer version of Tellertale');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toEqual([99]);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('tellertale').onsuccess = () => resolve();
      }),
  );
  await accept('2');
  await granted('2');
  await granted('1');
});

test('another page holds an older log open: said, and written when it is closed', async () => {
  const page = await bystander();
  await (await workerStopper(browser.context, browser.extensionId)).stop();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('tellertale').onsuccess = () => {
          const request = indexedDB.open('tellertale', 1);
          request.onupgradeneeded = () => {
            const events = request.result.createObjectStore('events', { keyPath: 'id' });
            events.createIndex('grant', ['grantId', 'at']);
            events.createIndex('at', 'at');
            request.result.createObjectStore('grants', { keyPath: 'id' }).createIndex('lastAt', 'lastAt');
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            // Kept: a connection nobody holds is closed with the next garbage collection.
            Object.assign(globalThis, { held: request.result });
            resolve();
          };
        };
      }),
  );
  await accept('1');
  await popupSays('Another Tellertale page keeps the log from being brought up to date');
  await page.close();
  await accept('2');
  await granted('2');
  await granted('1');
});

test('a broken record hides nobody', async () => {
  await accept('1');
  await granted('1');
  const page = await bystander();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tellertale');
        request.onsuccess = () => {
          const transaction = request.result.transaction('grants', 'readwrite');
          transaction.objectStore('grants').put({ id: 'broken', lastAt: '2030-01-01T00:00:00.000Z', screen: 7 });
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
  await page.close();
  const popup = await openPopup(browser);
  await popup.locator('[data-grant]').first().waitFor();
  expect(await popup.locator('[data-grant]').count()).toBe(1);
  await popup.close();
});
