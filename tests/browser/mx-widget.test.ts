import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MX_HOST, MX_PATH, MX_SCRIPT, mxAround, mxPage, mxScript } from '../../practice/mx/page.ts';
import type { MxSettings } from '../../practice/mx/settings.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import type { LabelView } from '../../utils/words/views.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { logWith, readLog } from './harness/log.ts';
import { until } from './harness/until.ts';

const APP = 'https://app.acmebudget.example/connect';
const ACCOUNT = ['account-details', 'account-numbers', 'balances'] as const;
const WHO = ['contact', 'identity'] as const;
const SPENDING = ['merchants', 'transactions'] as const;
const LANGUAGES: Readonly<Record<MxSettings['language'], MxSettings['labels']>> = {
  en: { userName: 'Username', password: 'Password' },
  es: { userName: 'Nombre de usuario', password: 'Contraseña' },
  'fr-ca': { userName: "Nom d'utilisateur", password: 'Mot de passe' },
};
const languages: MxSettings['language'][] = ['en', 'es', 'fr-ca'];

let site: PracticeSite;
let browser: Chromium;

// One page at a time: the label is asked for in the tab in front.
afterEach(async () => {
  for (const page of browser.context.pages()) if (page.url().startsWith(APP)) await page.close();
});
beforeAll(async () => {
  site = await startPracticeSite();
  site.pages.set(`${MX_HOST}${MX_SCRIPT}`, { type: 'text/javascript', body: await mxScript() });
  // Logos: the widget asks until it has one.
  site.pages.set('content.moneydesktop.com', {
    type: 'image/gif',
    body: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
  });
  browser = await launchChromium(site.port);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Widget {
  readonly page: Page;
  readonly frame: FrameLocator;
}

/** Opens the app's page with MX's own widget in its frame. */
async function open(settings: Omit<MxSettings, 'app' | 'bank' | 'labels'>): Promise<Widget> {
  const labels = LANGUAGES[settings.language];
  site.pages.set(`${MX_HOST}${MX_PATH}`, mxPage({ ...settings, labels, app: 'Acme Budget', bank: 'Gringotts' }));
  site.pages.set('app.acmebudget.example/connect', mxAround('Acme Budget'));
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(APP, { waitUntil: 'domcontentloaded' });
  return { page, frame: page.frameLocator('iframe') };
}

/** What the label says, asked of the one script that runs here: the one in MX's frame. */
async function labelNow(): Promise<LabelView | null> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'what-is-here' }).catch(() => null);
  });
}

/** The label, once it says what fits. */
async function said(fits: (view: LabelView) => boolean): Promise<LabelView> {
  let last: LabelView | null = null;
  return until(async () => {
    last = await labelNow();
    return last && fits(last) ? last : null;
  }, 'the label').catch((reason) => {
    throw new Error(`${String(reason)}; it says ${last ? `"${headline(last)}" ${yes(last)}` : 'nothing'}`);
  });
}

/** Nobody answers where nothing is shown: that is `undefined`, or `null` where the browser says so. */
const noLabel = () => until(async () => !(await labelNow()), 'the label to go away');

const yes = ({ rows }: LabelView) =>
  rows
    .filter(({ answer }) => answer === 'yes')
    .map(({ type }) => type)
    .sort();
const headline = ({ headline: parts }: LabelView) =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/[\u2068\u2069]/g, '');
const sorted = (...lists: readonly (readonly string[])[]) => lists.flat().sort();

describe.each(languages)('MX’s own widget, %s', (language) => {
  test.each([
    ['aggregation', ['account-details', 'balances', 'merchants', 'transactions']],
    ['verification', ['account-numbers', 'balances']],
    ['tax', ['account-details', 'tax']],
  ] as const)('the disclosure, %s', async (mode, data) => {
    const { frame } = await open({ language, mode, start: 'disclosure' });
    await frame.locator('[data-test=disclosure-continue]').waitFor();
    const view = await said((one) => yes(one).length > 0);
    expect(yes(view)).toEqual(data);
    await frame.locator('[data-test=disclosure-continue]').click();
    await frame.getByText('Gringotts').first().waitFor();
    await noLabel();
  });

  test.each([
    ['aggregation', sorted(ACCOUNT, SPENDING, WHO)],
    ['verification', sorted(ACCOUNT, WHO)],
  ] as const)('from the choice of the bank to connected, %s', async (mode, data) => {
    const before = (await readLog(browser)).events.length;
    const { page, frame } = await open({ language, mode, start: 'consent' });
    const bank = frame.locator('button', { hasText: 'Gringotts' }).first();
    await bank.waitFor();
    await noLabel();

    await bank.click();
    const accordions = frame.locator('[data-test^=consent-]').locator('xpath=ancestor::button');
    await accordions.first().waitFor();
    // Closed: the lists are in the page, and nobody sees them yet.
    const closed = await said((view) => yes(view).length >= data.length);
    expect(yes(closed)).toEqual(data);
    expect(headline(closed)).toMatch(/Acme Budget.*Gringotts.*MX/);
    expect(closed.stated.find(({ known, value }) => known && /12/.test(value))).toBeDefined();

    for (const accordion of await accordions.all()) await accordion.click();
    await frame.getByText(/^(?:Name|Nombre|Nom)\(s\)$/).waitFor();
    expect(yes(await said((view) => yes(view).length >= data.length))).toEqual(data);

    const button = frame.locator('[data-test=consent-button]');
    await button.scrollIntoViewIfNeeded();
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 4_000);
    await button.click();
    await frame.locator('input[type=password]').waitFor();
    const credentials = await said((view) => view.notice !== null);
    expect(credentials.rows.find(({ type }) => type === 'credentials')?.answer).toBe('yes');
    expect(credentials.notice).toMatch(/moneydesktop\.com/);

    await frame.locator('input[name=LOGIN]').fill('jo');
    await frame.locator('input[name=PASSWORD]').fill('CANARY-PASSWORD');
    await frame.locator('button[type=submit], [data-test=credentials-continue]').first().click();
    await frame.locator('[data-test=connected-header]').waitFor({ timeout: 20_000 });
    const { events } = await logWith(
      browser,
      (log) => log.events.slice(before).some(({ type }) => type === 'granted'),
      'granted',
    );
    await noLabel();
    const added = events.slice(before);
    expect(added.filter(({ type }) => type === 'granted')).toHaveLength(1);
    const granted = added.find(({ type }) => type === 'granted');
    expect(granted?.grantId).toMatch(/^mx\|/);
    expect(JSON.stringify(await readLog(browser))).not.toContain('CANARY');
  });
});

test('nothing was asked of a host that is not here', () => {
  expect(site.strangers.filter((one) => !one.startsWith('fonts.'))).toEqual([]);
});
