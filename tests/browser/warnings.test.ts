import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { BUILT, type Chromium, launchChromium } from './harness/chromium.ts';

let site: PracticeSite;
let browser: Chromium;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port, { extension: path.resolve('tests/browser/warnings-extension') });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the warnings at install are the reviewed ones: named websites, and nothing else', async () => {
  const manifest = readFileSync(path.join(BUILT, 'manifest.json'), 'utf8');
  // Messages are looked up in the asking extension, which has none: plain names instead.
  const plain = manifest.replace(/"__MSG_\w+__"/g, '"Tellertale"').replace('"default_locale":"en",', '');
  const worker = await browser.worker();
  const warnings = await worker.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), plain);
  await expect(`${JSON.stringify(warnings, null, 2)}\n`).toMatchFileSnapshot('../golden/permission-warnings.json');
  expect(warnings).toHaveLength(1);
  expect(warnings.join()).not.toMatch(/browsing history|all websites|all your data/i);
});
