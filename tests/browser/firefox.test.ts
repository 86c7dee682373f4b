import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
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

const dialog = (client: string, scope: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=${encodeURIComponent('https://app.acmebudget.example/callback')}&scope=${scope}&return_scopes=true&state=CANARY-STATE`;

test('label on a Facebook dialog, outcome logged, popup lists it', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(dialog('41', 'email,ads_read'));
  await until(() => page.$('tellertale-label'), 'the label');
  // The closed shadow root is opaque to the page; what it says is read from the accessibility tree's side: its size and the popup's copy.
  await until(
    () => page.evaluate(() => (document.querySelector('tellertale-label')?.getBoundingClientRect().width ?? 0) > 200),
    'a drawn label',
  );
  await page.click('[name=__CONFIRM__]');
  await until(async () => page.url().includes('acmebudget.example'), 'the app');

  const refused = await firefox.browser.newPage();
  await refused.goto(dialog('42', 'ads_read'));
  await until(() => refused.$('tellertale-label'), 'the label');
  await refused.click('[name=__CANCEL__]');
  await until(async () => refused.url().includes('acmebudget.example'), 'the app');

  const closed = await firefox.browser.newPage();
  await closed.goto(dialog('43', 'ads_read'));
  await until(() => closed.$('tellertale-label'), 'the label');
  await closed.close();

  const popup = await firefox.extensionPage('popup.html');
  const text = await until(async () => {
    const seen = await popup
      .evaluate(() => ({ entries: document.querySelectorAll('[data-grant]').length, text: document.body.innerText }))
      .catch(() => null);
    if (seen?.entries === 3) return seen.text;
    await popup.evaluate(() => location.reload()).catch(() => undefined);
    return null;
  }, 'three entries in the popup');
  expect(text).toContain('acmebudget.example');
  expect(text).toContain('You said yes to all of it');
  expect(text).toContain('You said no');
  expect(text).toContain('You closed it without an answer');
  expect(text).not.toContain('CANARY');
});

test('a page of the same site without a permission screen gets nothing', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('https://www.facebook.com/');
  expect(await page.$('tellertale-label')).toBeNull();
});

test('the bank: nothing on the log-in page, a label on the consent page', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(
    `https://connect.secure.wellsfargo.com/auth?client_id=acme-budget&response_type=code&redirect_uri=${encodeURIComponent('https://app.acmebudget.example/callback')}&scope=${encodeURIComponent('openid fdx:transactions:read')}&state=s`,
  );
  await page.waitForSelector('#sign-on');
  expect(await page.$('tellertale-label')).toBeNull();
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
  await until(() => page.$('tellertale-label'), 'the label on the consent page');
});

test('every host asked for is one of the practice site or the browser itself', () => {
  const known =
    /(?:^|\.)(?:facebook\.com|wellsfargo\.com|acmebudget\.example|mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)$/;
  expect([...firefox.hosts].filter((host) => !known.test(host))).toEqual([]);
});
