import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { grantedEverywhere } from './harness/everywhere.ts';
import { label, seenLabel } from './harness/label.ts';
import { logWith } from './harness/log.ts';
import { until } from './harness/until.ts';

const HOST = 'login.unlisted-bank.example';
const REQUEST = `https://${HOST}/oauth2/authorize?response_type=code&client_id=acme&redirect_uri=${encodeURIComponent(`${APP}/callback`)}&scope=${encodeURIComponent('openid fdx:accountbasic:read fdx:transactions:read')}`;
const CONSENT = `<h1>Acme Budget wants to access your accounts</h1><ul><li>Transactions</li></ul>
<a href="${APP}/callback?code=SECRET" role="button">Allow</a><button>Deny</button>`;
const WORDS_ONLY = `https://${HOST}/step/2`;
const ORDINARY = `https://${HOST}/news`;

let site: PracticeSite;
let browser: Chromium;
const extension = grantedEverywhere();

beforeAll(async () => {
  site = await startPracticeSite();
  site.pages.set(`${HOST}/oauth2/authorize`, CONSENT);
  site.pages.set(`${HOST}/step/2`, CONSENT.replace('Allow', 'I agree'));
  site.pages.set(`${HOST}/news`, '<h1>News of the bank</h1><p>Share this story.</p><button>Subscribe</button>');
  browser = await launchChromium(site.port, { extension });
  const worker = await browser.worker();
  await until(
    () =>
      worker.evaluate(
        async () => (await chrome.scripting.getRegisteredContentScripts({ ids: ['everywhere'] })).length > 0,
      ),
    'the scripts of every site',
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(extension, { recursive: true, force: true });
});

test('a bank nobody listed is labelled by itself, and its answer is logged', async () => {
  const page = await browser.context.newPage();
  await page.goto(REQUEST);
  const seen = await label(page);
  expect(seen.rows).toMatchObject({ transactions: 'yes', 'account-details': 'yes', 'payment-initiation': 'no' });
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForURL(`${APP}/**`);
  const { events } = await logWith(browser, (log) => log.events.some(({ type }) => type === 'granted'), 'the grant');
  expect(JSON.stringify(events)).not.toContain('SECRET');
  await page.close();
});

test('a page that has only its words is labelled as well; an ordinary one is left alone', async () => {
  const page = await browser.context.newPage();
  await page.goto(WORDS_ONLY);
  await label(page, ({ rows }) => rows['transactions'] === 'yes');
  await page.goto(ORDINARY);
  await page.waitForLoadState('networkidle');
  expect(await seenLabel(page)).toBeNull();
  await page.close();
});

test('given back, nothing of it is left', async () => {
  const worker = await browser.worker();
  const left = await worker.evaluate(async () => {
    // What the browser does when the permission goes; this build was installed with it and cannot give it back itself.
    await chrome.scripting.unregisterContentScripts({ ids: ['everywhere'] });
    return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });
  expect(left).not.toContain('everywhere');
  const page = await browser.context.newPage();
  await page.goto(WORDS_ONLY);
  await page.waitForLoadState('networkidle');
  expect(await seenLabel(page)).toBeNull();
  await page.close();
});
