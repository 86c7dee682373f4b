import { describe, expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { badgeText, openPopup } from './harness/chromium.ts';
import { label, seenLabel } from './harness/label.ts';
import { logWith, readLog, story } from './harness/log.ts';
import { browser, site } from './harness/practice-browser.ts';

const CALLBACK = 'https://app.acmebudget.example/callback';
let app = 1;
/** A dialog of an app nobody asked for before: each test reads its own entries of the log. */
const dialog = (scope: string, { host = 'www', version = '/v23.0', more = '' } = {}) => {
  const client = String(++app);
  return {
    client,
    url: `https://${host}.facebook.com${version}/dialog/oauth?client_id=${client}&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=${encodeURIComponent(scope)}&state=CANARY-STATE${more}`,
  };
};
const none = (rows: Readonly<Record<string, string>>) => Object.values(rows).every((answer) => answer === 'no');

describe('every shape of the dialog is labelled', () => {
  const inner = encodeURIComponent(dialog('ads_management').url);
  const json = (name: string, value: unknown) =>
    `params%5B${name}%5D=${encodeURIComponent(JSON.stringify(value).replaceAll('/', '\\/'))}`;
  test.each([
    ['plain', dialog('ads_management', { version: '' }).url],
    ['versioned', dialog('ads_management').url],
    ['without www.', dialog('ads_management').url.replace('www.', '')],
    ['mbasic.', dialog('ads_management', { host: 'mbasic' }).url],
    ['m.', dialog('ads_management', { host: 'm' }).url],
    ['web.', dialog('ads_management', { host: 'web' }).url],
    ['business.', dialog('ads_management', { host: 'business' }).url],
    [
      'behind a log-in',
      `https://www.facebook.com/login.php?skip_api_login=1&api_key=1&next=${inner}&cancel_url=${encodeURIComponent(`${CALLBACK}?error=access_denied`)}`,
    ],
    ['behind the log-in of a business', `https://business.facebook.com/business/loginpage/?next=${inner}`],
    [
      'modern consent page, other address',
      `https://www.facebook.com/privacy/consent/?flow=gdp&${json('app_id', '78')}&${json('scope', ['email', 'ads_management'])}&${json('redirect_uri', CALLBACK)}`,
    ],
    [
      'modern consent page',
      `https://www.facebook.com/privacy/consent/gdp/?${json('app_id', '77')}&${json('scope', ['email', 'ads_management'])}&${json('redirect_uri', CALLBACK)}&source=gdp_delegated`,
    ],
  ])('%s', async (_name, url) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    const seen = await label(page);
    expect(seen.rows['business-finances']).toBe('yes');
    expect(seen.rows['balances']).toBe('no');
    expect(seen.text).toContain('Facebook');
    await page.close();
  });
});

describe('says what is asked', () => {
  test.each<[string, string, string, string[]]>([
    ['sign-in only', 'email,public_profile', 'No financial data is asked for', []],
    ['ads', 'ads_management', '1 kind of financial data', ['business-finances']],
    ['orders', 'commerce_account_read_orders', '1 kind of financial data', ['orders']],
  ])('%s', async (_name, scope, summary, types) => {
    const page = await browser.context.newPage();
    await page.goto(dialog(scope).url);
    const seen = await label(page);
    expect(seen.summary).toBe(summary);
    expect(
      Object.entries(seen.rows)
        .filter(([, answer]) => answer === 'yes')
        .map(([type]) => type),
    ).toEqual(types);
    if (types.length === 0) expect(none(seen.rows)).toBe(true);
    expect(await badgeText(browser)).toBe(String(types.length));
    await page.close();
  });

  test('config_id: not visible in the address', async () => {
    const page = await browser.context.newPage();
    await page.goto(
      `https://www.facebook.com/v22.0/dialog/oauth?client_id=${++app}&config_id=9&redirect_uri=${encodeURIComponent(CALLBACK)}&response_type=code`,
    );
    const seen = await label(page);
    expect(seen.summary).toBe('What it shares is not visible in the address');
    expect(new Set(Object.values(seen.rows))).toEqual(new Set(['hidden']));
    expect(await badgeText(browser)).toBe('?');
    await page.close();
  });
});

describe('the answer is logged by itself', () => {
  test.each<[string, string, string, string, unknown]>([
    ['accepted, all', 'email,ads_read', '&return_scopes=true', '[name=__CONFIRM__]', { kind: 'all' }],
    ['accepted, the answer does not tell', 'email,ads_read', '', '[name=__CONFIRM__]', { kind: 'unknown' }],
    ['refused', 'email,ads_read', '', '[name=__CANCEL__]', undefined],
  ])('%s', async (_name, scope, more, button, subset) => {
    const { client, url } = dialog(scope, { more });
    const page = await browser.context.newPage();
    await page.goto(url);
    await label(page);
    await page.click(button);
    await page.waitForURL(`${APP}/**`);
    const type = button.includes('CANCEL') ? 'declined' : 'granted';
    const { events, grants } = await logWith(
      browser,
      (log) => log.events.some((event) => event.type === type && event.grantId.includes(`|${client}|`)),
      type,
    );
    expect(story(events.filter(({ grantId }) => grantId.includes(`|${client}|`)))).toEqual(['asked', type]);
    expect(events.find((event) => event.type === type && event.grantId.includes(`|${client}|`))?.subset).toEqual(
      subset,
    );
    expect(grants.find(({ id }) => id.includes(`|${client}|`))).toMatchObject({
      status: type,
      screen: { recipient: { domain: 'acmebudget.example' } },
      data: type === 'granted' ? ['business-finances'] : [],
    });
    await page.close();
  });

  test('from the log-in to the answer it is one request', async () => {
    const { client, url } = dialog('email,ads_read');
    const page = await browser.context.newPage();
    await page.goto(
      `https://www.facebook.com/login.php?skip_api_login=1&api_key=${client}&next=${encodeURIComponent(url)}&cancel_url=${encodeURIComponent(`${CALLBACK}?error=access_denied`)}`,
    );
    await label(page);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForSelector('[name=__CONFIRM__]');
    await label(page);
    await page.click('[name=__CONFIRM__]');
    await page.waitForURL(`${APP}/**`);
    const ours = ({ grantId }: { grantId: string }) => grantId.includes(`|${client}|`);
    const { events } = await logWith(browser, (log) => story(log.events.filter(ours)).length >= 2, 'the answer');
    expect(story(events.filter(ours))).toEqual(['asked', 'granted']);
    await page.close();
  });

  test('part: what was unticked is not held', async () => {
    const { client, url } = dialog('email,ads_read', { more: '&return_scopes=true' });
    const page = await browser.context.newPage();
    await page.goto(url);
    await page.uncheck('[value=ads_read]');
    await page.click('[name=__CONFIRM__]');
    const { grants } = await logWith(
      browser,
      (log) => log.grants.some(({ id, status }) => id.includes(`|${client}|`) && status === 'granted'),
      'granted',
    );
    expect(grants.find(({ id }) => id.includes(`|${client}|`))).toMatchObject({
      data: [],
      subset: { kind: 'part', granted: ['email'], denied: ['ads_read'] },
    });
    await page.close();
  });

  test.each(['Continue as Jane', 'Cancel'])('modern page, answered by its own script: %s', async (name) => {
    const client = String(++app);
    const json = (key: string, value: unknown) => `params%5B${key}%5D=${encodeURIComponent(JSON.stringify(value))}`;
    const page = await browser.context.newPage();
    await page.goto(
      `https://www.facebook.com/privacy/consent/gdp/?${json('app_id', client)}&${json('scope', ['email', 'ads_read'])}&${json('redirect_uri', CALLBACK)}`,
    );
    await label(page);
    await page.getByRole('button', { name, exact: true }).click();
    const type = name === 'Cancel' ? 'declined' : 'granted';
    await logWith(
      browser,
      (log) => log.grants.some(({ id, status }) => id.includes(`|${client}|`) && status === type),
      type,
    );
    await page.close();
  });

  test('closing the tab, and closing a pop-up', async () => {
    const [first, second] = [dialog('ads_read'), dialog('ads_read')];
    const page = await browser.context.newPage();
    await page.goto(first.url);
    await label(page);
    await page.close();
    const opener = await browser.context.newPage();
    await opener.goto('https://app.acmebudget.example/');
    const [popup] = await Promise.all([
      browser.context.waitForEvent('page'),
      opener.evaluate((url) => void window.open(url, 'login', 'width=600,height=650'), second.url),
    ]);
    await label(popup);
    await popup.close();
    for (const { client } of [first, second]) {
      await logWith(
        browser,
        (log) => log.grants.some(({ id, status }) => id.includes(`|${client}|`) && status === 'closed'),
        'closed',
      );
    }
    await opener.close();
  });
});

test('a page of the same site without a permission screen gets nothing', async () => {
  const page = await browser.context.newPage();
  for (const url of [
    'https://www.facebook.com/',
    'https://www.facebook.com/settings?tab=applications',
    `https://www.facebook.com/dialog/share?app_id=1&href=${encodeURIComponent('https://a.example')}`,
  ]) {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('tellertale-label').count()).toBe(0);
    expect(await seenLabel(page)).toBeNull();
    expect(await badgeText(browser)).toBe('');
  }
  await page.close();
});

test('the popup lists the answers, newest first, and opens them', async () => {
  const { url } = dialog('email,ads_read', { more: '&return_scopes=true' });
  const page = await browser.context.newPage();
  await page.goto(url);
  await label(page);
  await page.click('[name=__CONFIRM__]');
  await logWith(browser, (log) => log.grants.some(({ status }) => status === 'granted'), 'granted');
  const popup = await openPopup(browser);
  const first = popup.locator('[data-grant]').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('Acme Budget');
  expect(await first.innerText()).toContain('Business money');
  expect(await first.innerText()).toContain('You said yes to all of it');
  await first.getByRole('button', { name: 'How to stop this' }).click();
  await first.getByText('What it does not do').waitFor();
  expect(await popup.locator('body').innerText()).toContain('No permission screen here');
  await popup.close();
  await page.close();
});

test('nothing secret was kept, nothing was sent, nothing threw', async () => {
  expect(JSON.stringify(await readLog(browser))).not.toMatch(/CANARY|practice-code/);
  expect(browser.leaks).toEqual([]);
  expect(site.strangers).toEqual([]);
  expect(browser.errors).toEqual([]);
});
