import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html } from '../../practice/page.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { label, seenLabel } from './harness/label.ts';
import { pressToolbarButton } from './harness/toolbar.ts';
import { until } from './harness/until.ts';

let site: PracticeSite;
let browser: Chromium;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const asks =
  'client_id=acme&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback&scope=fdx%3Atransactions%3Aread';

test('the popup under the toolbar button shows the page in front, within 400 × 600', async () => {
  const page = await browser.context.newPage();
  await page.goto(`https://www.facebook.com/v23.0/dialog/oauth?${asks}`.replace(/scope=.*/, 'scope=ads_read'));
  await label(page);
  const popup = await pressToolbarButton(browser, page);
  await until(
    () => popup.evaluate(() => document.querySelector('.here')?.textContent?.includes('1 kind of financial data')),
    'the disclosure',
  );
  const { width, height, needs } = await popup.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { width: clientWidth, height: innerHeight, needs: scrollWidth };
  });
  expect(width).toBeLessThanOrEqual(400);
  expect(height).toBeLessThanOrEqual(600);
  expect(needs).toBe(width);
  await page.close();
});

test('a page of a host we do not know is read on click, and only then', async () => {
  site.pages.set('login.smallbank.example', html('Share', '<h1>Share your data?</h1><button>Authorize</button>'));
  const page = await browser.context.newPage();
  await page.goto(`https://login.smallbank.example/auth?${asks}`);
  const popup = await pressToolbarButton(browser, page);
  await until(
    () => popup.evaluate(() => document.querySelector('.here')?.textContent?.includes('No permission screen here')),
    'the empty state',
  );
  expect(await seenLabel(page)).toBeNull();
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => /^Read/.test(one.textContent))?.click(),
  );
  const seen = await label(page);
  expect(seen.rows).toMatchObject({ transactions: 'yes', balances: 'no' });
  await until(
    () => popup.evaluate(() => document.querySelector('.here tr[data-type=transactions]') !== null),
    'the same in the popup',
  );
  await page.close();
});
