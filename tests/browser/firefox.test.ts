import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP, CALLBACK } from '../../practice/hosts/app.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import type { EventType } from '../../utils/log/types.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { heardLabel } from './harness/firefox-label.ts';
import { dump } from './harness/log.ts';
import { until } from './harness/until.ts';

let site: PracticeSite;
let firefox: Firefox;

beforeAll(async () => {
  site = await startPracticeSite();
  firefox = await launchFirefox(site.port);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const dialog = (client: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=email,ads_read&return_scopes=true&state=CANARY-STATE`;
const json = (name: string, value: unknown) => `params%5B${name}%5D=${encodeURIComponent(JSON.stringify(value))}`;
const modern = (client: string) =>
  `https://www.facebook.com/privacy/consent/gdp/?${json('app_id', client)}&${json('scope', ['email', 'ads_read'])}&${json('redirect_uri', CALLBACK)}`;

async function open(url: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  // Room for the whole label beside the dialog.
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  return page;
}

/** What the popup says, once the log has the answer of this app, and the popup the words for it. */
async function popupAfter(client: string, type: EventType, said: string): Promise<string> {
  const page = await firefox.extensionPage('popup.html');
  await until(async () => {
    const { events } = await page.evaluate(dump);
    return events.some((event) => event.type === type && event.grantId.includes(`|${client}|`));
  }, `${type} in the log`);
  await page.close();
  const popup = await firefox.extensionPage('popup.html');
  const text = await until(async () => {
    const shown = await popup.evaluate(() => document.body.innerText);
    return shown.includes(said) && shown;
  }, `"${said}" in the popup`);
  await popup.close();
  return text;
}

describe('a Facebook dialog: the label says it, the answer is logged, the popup lists it', () => {
  test.each<[string, string, string, string | null, EventType, string]>([
    ['accepted', '41', dialog('41'), '[name=__CONFIRM__]', 'granted', 'You said yes to all of it'],
    ['refused', '42', dialog('42'), '[name=__CANCEL__]', 'declined', 'You said no'],
    ['accepted by the page’s own script', '43', modern('43'), '[aria-label^=Continue]', 'granted', 'You said yes'],
    ['closed', '44', dialog('44'), null, 'closed', 'You closed it without an answer'],
  ])('%s', async (_name, client, url, button, type, said) => {
    const page = await open(url);
    const { heading, rows } = await heardLabel(firefox.browser, page);
    expect(heading).toMatch(/(?:acmebudget\.example|Acme Budget) would get this from Facebook/);
    expect(rows).toMatchObject({ Balances: 'no', 'Can move money': 'no', 'Business money': 'yes' });
    if (button) {
      await page.click(button);
      await until(async () => page.url().startsWith(APP), 'the app');
    }
    await page.close();
    const text = await popupAfter(client, type, said);
    expect(text).toMatch(/Acme Budget|acmebudget\.example/);
    expect(text).not.toContain('CANARY');
  });
});

test('a page of the same site without a permission screen gets nothing', async () => {
  const page = await open('https://www.facebook.com/');
  expect(await page.$('tellertale-label')).toBeNull();
  await page.close();
});

test('the bank: nothing on the log-in page, a label on the consent page', async () => {
  const page = await open(
    `https://connect.secure.wellsfargo.com/auth?client_id=acme-budget&response_type=code&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=${encodeURIComponent('openid fdx:transactions:read')}&state=s`,
  );
  await page.waitForSelector('#sign-on');
  expect(await page.$('tellertale-label')).toBeNull();
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
  const { rows } = await heardLabel(firefox.browser, page);
  expect(rows).toMatchObject({ Balances: 'no', Transactions: 'yes', 'Can move money': 'no' });
  await page.close();
});

test('where only the page tells, what was pressed is logged once the tab is closed', async () => {
  site.pages.set(
    'cdn.plaid.com/connect/allow',
    `<!doctype html><html lang="en"><title>Connect</title><h1>Acme Budget wants to access your account</h1>
<p>Acme Budget would like to see your account balances and your transactions.</p>
<form action="${APP}/home"><button id="allow">Allow</button><button>Deny</button></form></html>`,
  );
  const page = await open('https://cdn.plaid.com/connect/allow?client_id=45&oauth=1');
  await heardLabel(firefox.browser, page);
  await page.click('#allow');
  await until(async () => page.url().startsWith(APP), 'the app');
  await page.close();
  const popup = await firefox.extensionPage('popup.html');
  const event = await until(async () => {
    const { events } = await popup.evaluate(dump);
    return events.find(({ type, grantId }) => type === 'granted' && grantId.startsWith('plaid|'));
  }, 'granted in the log');
  expect(event.how).toBe('page');
  await popup.close();
});

test('every host asked for is one of the practice site or the browser itself', () => {
  const known =
    /(?:^|\.)(?:facebook\.com|wellsfargo\.com|plaid\.com|acmebudget\.example|mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)$/;
  expect([...firefox.hosts].filter((host) => !known.test(host))).toEqual([]);
});
