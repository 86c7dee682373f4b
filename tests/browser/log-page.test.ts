import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { label } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';
import { browser } from './harness/practice-browser.ts';

let log: Page;

beforeAll(async () => {
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
  await go('all');
  await log.locator('[data-grant]').nth(1).waitFor();
});

const first = () => log.locator('[data-grant]').first();

/** Opens a part of the log page anew. */
async function go(view: string): Promise<void> {
  await log.goto('about:blank');
  await log.goto(`chrome-extension://${browser.extensionId}/log.html#${view}`);
}

/** Chooses a kind of file and saves it; returns it as text. */
async function exported(kind: string): Promise<string> {
  await go('copies');
  await log.getByRole('radio', { name: kind }).check();
  const save = log.getByRole('button', { name: 'Save the file' });
  const [download] = await Promise.all([log.waitForEvent('download') as Promise<Download>, save.click()]);
  return readFileSync(await download.path(), 'utf8');
}

async function bring(name: string, bytes: Uint8Array | string): Promise<void> {
  const file = path.join(browser.profile, name);
  writeFileSync(file, bytes);
  await go('copies');
  await log.locator('input[type=file]').setInputFiles(file);
}

test('"I stopped this" is an event, and can be taken back', async () => {
  await first().getByRole('link').click();
  await log.getByRole('button', { name: 'I stopped this' }).click();
  await log.getByText('Marked as stopped').waitFor();
  await log.locator('[data-field=G13]', { hasText: 'You stopped it' }).waitFor();
  expect((await readLog(browser)).events.filter(({ type }) => type === 'revoked')).toHaveLength(1);
  await log.getByRole('button', { name: 'Undo' }).click();
  await log.locator('[data-field=G13]', { hasText: 'You said yes' }).waitFor();
  expect((await readLog(browser)).events.filter(({ type }) => type === 'revoked')).toHaveLength(0);
});

test('an entry shows every field of a record of a consent, and prints on one page', async () => {
  const fields = await log
    .locator('[data-field]')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['field']?.split('.')[0]))]);
  // G14: past entries stay; G16: the words as shown, a section of its own; G19: reached in two clicks, as above.
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18])
    expect(fields, `G${number}`).toContain(`G${number}`);
  await log.getByRole('heading', { name: 'The words shown' }).waitFor();
  const paper = await log.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('one, some or all can be deleted, and brought back', async () => {
  await go('all');
  const before = await readLog(browser);
  await first().getByRole('checkbox').check();
  await log.getByRole('button', { name: 'Delete the chosen ones' }).click();
  await log.getByText('1 entry was deleted. You can take this back until').waitFor();
  expect(await log.locator('[data-grant]').count()).toBe(1);
  await log.getByRole('button', { name: 'Undo' }).click();
  await log.locator('[data-grant]').nth(1).waitFor();
  await log.getByRole('checkbox', { name: 'Choose all' }).check();
  await log.getByRole('button', { name: 'Delete the chosen ones' }).click();
  await log.getByText('2 entries were deleted.').waitFor();
  expect((await readLog(browser)).events).toEqual([]);
  // Also after the page was closed.
  await go('all');
  await log.getByRole('button', { name: 'Undo' }).click();
  await log.locator('[data-grant]').nth(1).waitFor();
  expect((await readLog(browser)).events).toHaveLength(before.events.length);
});

test('export, delete, import gives the same log; the same file twice adds nothing', async () => {
  const before = await readLog(browser);
  const copy = await exported('Everything (to import again)');
  expect(copy).not.toContain('CANARY');
  expect(await log.locator('.begins').innerText()).toContain(copy.slice(0, 40));
  await log.getByRole('button', { name: 'Delete everything' }).click();
  await log.getByText('2 entries were deleted.').waitFor();
  expect((await readLog(browser)).events).toEqual([]);
  await bring('copy.json', copy);
  await log.getByText(`${before.events.length} added, 0 already known, 0 refused.`).waitFor();
  const sorted = ({ events, grants }: typeof before) => [
    [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [...grants].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  expect(sorted(await readLog(browser))).toEqual(sorted(before));
  await bring('again.json', copy);
  await log.getByText(`0 added, ${before.events.length} already known, 0 refused.`).waitFor();
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
  await go('all');
  await log.getByText('Café').waitFor();
  await bring('other.zip', zipSync({ 'photo.json': list }));
  await log.getByText('There is no list of apps in this archive.').waitFor();
  await bring('broken.json', '{"installed');
  await log.getByText('This file is damaged').waitFor();
  await bring('future.json', '{"format":"tellertale-log/9","events":[]}');
  await log.getByText('made by a newer version').waitFor();
});

test('search and filters hold for the pictures and for the list', async () => {
  await go('all');
  const search = log.getByRole('searchbox');
  const count = (number: number) =>
    log.waitForFunction((wanted) => document.querySelectorAll('[data-grant]').length === wanted, number);
  await search.fill('café');
  await count(1);
  await search.fill('business money');
  await count(2);
  await log.getByRole('combobox', { name: 'Answer' }).selectOption('you said no, or closed it');
  await log.getByText('Nothing fits your search.').waitFor();
  await log.getByRole('button', { name: 'Show all' }).click();
  await count(3);
  await log.getByRole('combobox', { name: 'Kind of data' }).selectOption('Business money');
  await log.getByRole('link', { name: 'Who sees what' }).click();
  await log.getByRole('grid').waitFor();
  expect(await log.locator('.grid-row').count()).toBe(1);
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
  await log.goto(`chrome-extension://${browser.extensionId}/settings.html`);
  const { grants } = await readLog(browser);
  await log
    .locator('.storage-use')
    .filter({ hasText: new RegExp(`: \\d[\\d.,]* [kM]B\\. Entries: ${grants.length}\\.$`) })
    .waitFor();
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
