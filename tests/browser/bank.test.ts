import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { requestObject } from '../../practice/hosts/bank.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { badgeText, type Chromium, launchChromium } from './harness/chromium.ts';
import { label, seenLabel } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';
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

const CALLBACK = 'https://app.acmebudget.example/callback';
const query = (parameters: Record<string, string>) =>
  new URLSearchParams({
    client_id: 'acme-budget',
    response_type: 'code',
    redirect_uri: CALLBACK,
    state: 'CANARY-STATE',
    ...parameters,
  }).toString();

const fdx = `https://connect.secure.wellsfargo.com/auth?${query({ scope: 'openid fdx:accountbasic:read fdx:accountdetailed:read fdx:transactions:read fdx:customercontact:read', login_hint: 'CANARY-HINT' })}`;
const obie = (scope = 'openid accounts') =>
  `https://sandbox.ob.hsbc.co.uk/auth?${query({ scope, request: requestObject('sandbox.ob.hsbc.co.uk', { scope, redirect_uri: CALLBACK, response_type: 'code', state: 'CANARY-STATE', claims: { id_token: { openbanking_intent_id: { value: 'CANARY-INTENT', essential: true } } } }) })}`;

/** Goes to the real log-in page, sees that nothing is said there, and logs in. */
async function logIn(page: Page, url: string): Promise<void> {
  await browser.context.clearCookies();
  await page.goto(url);
  await page.waitForSelector('input[type=password]');
  await page.waitForLoadState('networkidle');
  expect(await seenLabel(page)).toBeNull();
  expect(await badgeText(browser)).toBe('');
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
}

const yes = (rows: Readonly<Record<string, string>>) =>
  Object.entries(rows)
    .filter(([, answer]) => answer === 'yes')
    .map(([type]) => type)
    .sort();

describe('a bank with a real OAuth server', () => {
  test('FDX: no label on the log-in page, the right types on the consent page, granted', async () => {
    const page = await browser.context.newPage();
    await logIn(page, fdx);
    const seen = await label(page);
    expect(yes(seen.rows)).toEqual(['account-details', 'balances', 'contact', 'merchants', 'transactions']);
    expect(seen.rows['payment-initiation']).toBe('no');
    expect(seen.text).toContain('acmebudget.example would get this from Wells Fargo');
    expect(await badgeText(browser)).toBe('5');
    await page.click('#authorize');
    await page.waitForURL(`${APP}/**`);
    const { events } = await logWith(
      browser,
      (log) => log.events.some(({ type, grantId }) => type === 'granted' && grantId.startsWith('wells-fargo|')),
      'granted',
    );
    expect(events.map(({ type }) => type)).toEqual(['asked', 'granted']);
    await page.close();
  });

  test('UK accounts with a request object: account details seen, the rest not visible, refused', async () => {
    const page = await browser.context.newPage();
    await logIn(page, obie());
    const seen = await label(page);
    expect(yes(seen.rows)).toEqual(['account-details']);
    expect(seen.rows['balances']).toBe('hidden');
    expect(seen.summary).toBe('At least 1 kind of financial data; more is not visible');
    await page.click('#cancel');
    await page.waitForURL(`${APP}/**`);
    await logWith(
      browser,
      (log) => log.grants.some(({ id, status }) => id.startsWith('hsbc|') && status === 'declined'),
      'declined',
    );
    await page.close();
  });

  test('asked again on the consent page, then the tab is closed', async () => {
    const page = await browser.context.newPage();
    await logIn(page, obie('openid payments'));
    const seen = await label(page);
    expect(yes(seen.rows)).toEqual(['payment-initiation']);
    await page.close();
    await logWith(browser, (log) => log.events.some(({ type }) => type === 'closed'), 'closed');
  });

  test('the worker is stopped between log-in and consent: the flow goes on', async () => {
    const page = await browser.context.newPage();
    await browser.context.clearCookies();
    await page.goto(fdx);
    await page.waitForSelector('#sign-on');
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.click('#sign-on');
    await page.waitForSelector('#authorize');
    await label(page);
    await session.send('ServiceWorker.stopAllWorkers');
    const before = (await readLog(browser)).events.filter(({ type }) => type === 'granted').length;
    await page.click('#authorize');
    await page.waitForURL(`${APP}/**`);
    await until(
      async () => (await readLog(browser)).events.filter(({ type }) => type === 'granted').length > before,
      'granted after the worker was stopped',
    );
    await page.close();
  });
});

test('nothing secret was kept, nothing was sent, nothing threw', async () => {
  expect(JSON.stringify(await readLog(browser))).not.toMatch(/CANARY/);
  expect(browser.leaks).toEqual([]);
  expect(browser.errors).toEqual([]);
});
