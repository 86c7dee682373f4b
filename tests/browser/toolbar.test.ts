import { expect, test } from 'vitest';
import { page as html } from '../../practice/page.ts';
import { label, seenLabel } from './harness/label.ts';
import { browser, site } from './harness/practice-browser.ts';
import { pressToolbarButton } from './harness/toolbar.ts';
import { until } from './harness/until.ts';

const asks =
  'client_id=acme&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback&scope=fdx%3Atransactions%3Aread';

/** What the toolbar button says of the tab in front: its sign, and the words where the pointer rests on it. */
const button = async () =>
  (await browser.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  });

const dialog = (query: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback&${query}`;
const CITI =
  'https://api.citi.com/gcb/api/authCode/oauth2/authorize?client_id=1&response_type=code&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&scope=internal_domestic_transfers+bill_payments';
const PAGES: Readonly<Record<string, string>> = {
  'www.facebook.com/help': '<h1>Help</h1>',
  'secure.plaid.com/link/lp1':
    '<h1>Log in to Gringotts</h1><form><label>User name <input name="user"></label><label>Password <input type="password"></label><button>Submit</button></form>',
  'api.citi.com/gcb/api/authCode/oauth2/authorize':
    '<h1>Allow Acme Budget to access your accounts?</h1><p>Acme Budget would like to move money.</p><button>Authorize</button><button>Cancel</button>',
};

test.each<[string, string, string, string]>([
  ['no permission screen', 'https://www.facebook.com/help', '', 'Tellertale'],
  ['nothing financial', dialog('client_id=1&scope=email'), '0', 'Tellertale: No financial data is asked for'],
  [
    'two kinds',
    dialog('client_id=2&scope=ads_read,commerce_account_read_orders'),
    '2',
    'Tellertale: 2 kinds of financial data',
  ],
  ['cannot tell', dialog('client_id=3&config_id=9'), '?', 'Tellertale: What it shares is not visible in the address'],
  [
    'a bank password',
    'https://secure.plaid.com/link/lp1?token=link-sandbox-1',
    '1+!',
    'Tellertale: At least 1 kind of financial data; more is not visible\nIt asks for your bank password.',
  ],
  ['can move money', CITI, '1!', 'Tellertale: 1 kind of financial data\nIt can move money.'],
])('the button tells %s, by its sign and in words', async (_name, url, sign, words) => {
  for (const [address, body] of Object.entries(PAGES)) site.pages.set(address, html('A page', body));
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  let seen: string[] = [];
  await until(async () => {
    seen = await button();
    return seen[0] === sign && seen[1] === words;
  }, 'the sign').catch(() => undefined);
  expect(seen).toEqual([sign, words]);
  await page.close();
});

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
