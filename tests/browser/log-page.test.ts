import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { label } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';

let site: PracticeSite;
let browser: Chromium;
let log: Page;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
  const page = await browser.context.newPage();
  for (const client of ['11', '12']) {
    await page.goto(
      `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=https://app.acmebudget.example/callback&scope=email,ads_read&state=CANARY`,
    );
    await label(page);
    await page.click('[name=__CONFIRM__]');
    await page.waitForURL(`${APP}/**`);
  }
  await logWith(
    browser,
    ({ grants }) => grants.filter(({ status }) => status === 'granted').length === 2,
    'two grants',
  );
  log = await browser.context.newPage();
  await log.goto(`chrome-extension://${browser.extensionId}/log.html`);
  await log.locator('[data-grant]').nth(1).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const first = () => log.locator('[data-grant]').first();

/** Presses an export button and returns the file as text. */
async function exported(name: string): Promise<string> {
  const [download] = await Promise.all([
    log.waitForEvent('download') as Promise<Download>,
    log.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function bring(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(browser.profile, name);
  writeFileSync(file, bytes);
  await log.locator('input[type=file]').setInputFiles(file);
}

test('"I stopped this" is an event, and can be taken back', async () => {
  await first().locator('.grant').click();
  await first().getByRole('button', { name: 'I stopped this' }).click();
  await log.getByText('Marked as stopped').waitFor();
  expect(await first().innerText()).toContain('You stopped it');
  expect((await readLog(browser)).events.filter(({ type }) => type === 'revoked')).toHaveLength(1);
  await log.getByRole('button', { name: 'Undo' }).click();
  await first().getByText('You said yes').first().waitFor();
  expect((await readLog(browser)).events.filter(({ type }) => type === 'revoked')).toHaveLength(0);
});

test('export, delete, import gives the same log; the same file twice adds nothing', async () => {
  const before = await readLog(browser);
  const copy = await exported('Everything (to import again)');
  expect(copy).not.toContain('CANARY');
  for (let left = 2; left > 0; left--) {
    if ((await first().locator('.grant').getAttribute('aria-expanded')) === 'false')
      await first().locator('.grant').click();
    await first().getByRole('button', { name: 'Delete', exact: true }).click();
    await log.waitForFunction((count) => document.querySelectorAll('[data-grant]').length === count, left - 1);
  }
  expect((await readLog(browser)).events).toEqual([]);
  await bring('copy.json', copy);
  await log.getByText('4 added, 0 already known, 0 refused.').waitFor();
  const sorted = ({ events, grants }: typeof before) => [
    [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [...grants].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  expect(sorted(await readLog(browser))).toEqual(sorted(before));
  await bring('again.json', copy);
  await log.getByText('0 added, 4 already known, 0 refused.').waitFor();
});

test('CSV is read back by a real parser', async () => {
  const { data, errors } = Papa.parse<Record<string, string>>(
    (await exported('Table (CSV)')).replace('\ufeff', '').trimEnd(),
    { header: true },
  );
  expect(errors).toEqual([]);
  expect(data.map((row) => [row['recipient_domain'], row['data_type'], row['held']])).toEqual([
    ['acmebudget.example', 'business-finances', 'yes'],
    ['acmebudget.example', 'business-finances', 'yes'],
  ]);
});

test('Facebook’s archive comes in; what is no archive says so and changes nothing', async () => {
  const list = strToU8(
    JSON.stringify({ installed_apps_v2: [{ name: 'Caf\u00c3\u00a9', added_timestamp: 1_600_000_000 }, { name: '' }] }),
  );
  await bring('facebook.zip', zipSync({ 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': list }));
  await log.getByText('1 added, 0 already known, 1 refused.').waitFor();
  await log.getByText('Café').waitFor();
  await bring('other.zip', zipSync({ 'photo.json': list }));
  await log.getByText('There is no list of apps in this archive.').waitFor();
  await bring('broken.json', '{"installed');
  await log.getByText('This file is damaged').waitFor();
  await bring('future.json', '{"format":"tellertale-log/9","events":[]}');
  await log.getByText('made by a newer version').waitFor();
});

test('search finds by name and by kind of data', async () => {
  await log.locator('input[type=search]').fill('café');
  expect(await log.locator('[data-grant]').count()).toBe(1);
  await log.locator('input[type=search]').fill('business money');
  expect(await log.locator('[data-grant]').count()).toBe(2);
  await log.locator('input[type=search]').fill('nothing of the kind');
  await log.getByText('Nothing fits your search.').waitFor();
  await log.locator('input[type=search]').fill('');
});

test('a site can be hidden, and shown again', async () => {
  const page = await browser.context.newPage();
  const dialog =
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=13&redirect_uri=https://app.acmebudget.example/callback&scope=ads_read';
  await page.goto(dialog);
  await label(page);
  // The label is closed to scripts, so the choice is made where it is kept: as the button in it does.
  await log.evaluate(() => chrome.storage.local.set({ 'hidden-sites': ['www.facebook.com'] }));
  await page.goto(dialog.replace('=13', '=14'));
  await logWith(browser, ({ grants }) => grants.some(({ id }) => id.includes('|14|')), 'the hidden one in the log');
  expect(await page.locator('tellertale-label').count()).toBe(0);
  await log.reload();
  await log.getByRole('button', { name: 'Show it again' }).click();
  await log.waitForFunction(() =>
    chrome.storage.local.get('hidden-sites').then((kept) => (kept['hidden-sites'] as string[]).length === 0),
  );
  await page.goto(dialog.replace('=13', '=15'));
  await label(page);
  await page.close();
});

test('nothing threw, nothing was sent', () => {
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
});
