import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { page as html } from '../../practice/page.ts';
import { deriveGrant } from '../../utils/log/derive.ts';
import { toStore } from '../../utils/log/stored.ts';
import { screen } from '../../utils/log/testing.ts';
import type { LogEvent } from '../../utils/log/types.ts';
import { openPopup } from './harness/chromium.ts';
import { label } from './harness/label.ts';
import { browser, site } from './harness/practice-browser.ts';
import { until } from './harness/until.ts';

/** The popup as a tab of its own: it then speaks of the tab that was in front before it. */
const toolbarPopup = (): Promise<Page> => openPopup(browser);

/** The whole label in the popup; on a busy machine the page answers late, and it waits to be opened. */
async function wholeLabel(popup: Page): Promise<void> {
  await popup.locator('.here[aria-busy=false] :is(.card, .brief)').waitFor();
  const open = popup.getByRole('button', { name: 'Show all it asks for' });
  if (await open.count()) await open.click();
}

test('the popup shows what the page in front asks for', async () => {
  const page = await browser.context.newPage();
  await page.goto(
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/callback&scope=email,ads_read',
  );
  await label(page);
  await page.bringToFront();
  const popup = await toolbarPopup();
  await wholeLabel(popup);
  await popup.locator('.here tr[data-type="business-finances"][data-answer="yes"]').waitFor();
  expect(await popup.locator('.here').innerText()).toContain('1 kind of financial data');
  await popup.close();
  await page.close();
});

test('"Read this page" looks when asked, and says so when there is nothing', async () => {
  site.pages.set('www.facebook.com/help', html('Help', '<h1>Help</h1><p>An ordinary page.</p>'));
  const page = await browser.context.newPage();
  await page.goto('https://www.facebook.com/help');
  await page.bringToFront();
  const popup = await toolbarPopup();
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await popup.getByText('We looked, and this page asks for no permission that we can read.').waitFor();
  expect(await page.locator('tellertale-label').count()).toBe(0);
  await popup.close();
  await page.close();
});

test('"Read this page" says so when it cannot read the language', async () => {
  const text = 'Πατήστε εδώ για να δώσετε πρόσβαση στους λογαριασμούς σας. '.repeat(3);
  site.pages.set('www.facebook.com/el', html('Πρόσβαση', `<h1>Πρόσβαση</h1><p>${text}</p><button>Συνέχεια</button>`));
  const page = await browser.context.newPage();
  await page.goto('https://www.facebook.com/el');
  await page.bringToFront();
  const popup = await toolbarPopup();
  await popup.getByRole('button', { name: 'Read this page' }).click();
  await popup.getByText('is in a language that Tellertale does not read (Greek)').waitFor();
  expect(await page.locator('tellertale-label').count()).toBe(0);
  await popup.close();
  await page.close();
});

test('"Read this page" labels a screen that did not look like one', async () => {
  // Posted to the dialog's step: the address has no list and the page is not one that is labelled by itself on this host.
  site.pages.set(
    'connect.secure.wellsfargo.com/share',
    html('Share', '<h1>Share your data?</h1><button>Authorize</button><button>Cancel</button>'),
  );
  const page = await browser.context.newPage();
  const query = new URLSearchParams({
    client_id: 'acme',
    response_type: 'code',
    redirect_uri: 'https://app.acmebudget.example/callback',
    scope: 'fdx:tax:read',
  });
  await page.goto('https://connect.secure.wellsfargo.com/share');
  await page.evaluate((text) => history.replaceState(null, '', `/share?${text}`), query.toString());
  await page.bringToFront();
  const popup = await toolbarPopup();
  const button = popup.getByRole('button', { name: 'Read this page' });
  // Until the page has answered the popup is busy: what it shows then may still change under the pointer.
  await popup.locator('.here[aria-busy=false]').waitFor();
  if (await button.count()) await button.click();
  await wholeLabel(popup);
  await popup.locator('.here tr[data-type="tax"][data-answer="yes"]').waitFor();
  await popup.close();
  await page.close();
});

/** The popup at one of its addresses, and how much what had been drawn has moved by now. */
async function watchedPopup(address: string): Promise<{ popup: Page; moved: () => Promise<number[]> }> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await popup.goto(`chrome-extension://${browser.extensionId}/${address}`);
  return { popup, moved: () => popup.evaluate(() => (globalThis as unknown as { moved: number[] }).moved) };
}

test('has one height and never moves what is already drawn, with and without a permission screen in front', async () => {
  for (const [address, wanted] of [
    ['https://www.facebook.com/help', '.here .nothing h2'],
    [
      'https://www.facebook.com/v23.0/dialog/oauth?client_id=2&redirect_uri=https://app.acmebudget.example/callback&scope=ads_read',
      '.here :is(.card, .brief)',
    ],
  ] as const) {
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.bringToFront();
    const { popup, moved } = await watchedPopup('popup.html');
    await popup.locator(wanted).waitFor();
    await popup.locator('#see').waitFor();
    await popup.locator('.entries, .empty').first().waitFor();
    expect(await moved(), wanted).toEqual([]);
    await popup.close();
    await page.close();
  }
});

test('is drawn from right to left at once where the language is, and nothing moves there either', async () => {
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/settings.html`);
  const opens = async () =>
    (await browser.worker()).evaluate(async () => new URL(await chrome.action.getPopup({})).pathname.slice(1));
  const choose = async (language: string, address: string) => {
    await settings.locator('select').selectOption(language);
    await until(async () => (await opens()) === address, address);
    // The page is loaded anew, and knows the choice only then.
    await settings.locator(`html[lang^=${language || 'en'}]`).waitFor();
    await until(async () => (await settings.locator('select').inputValue()) === language, 'the choice');
  };
  await choose('ar', 'popup-rtl.html');
  const { popup, moved } = await watchedPopup('popup-rtl.html');
  await popup.locator('html[dir=rtl][lang=ar]').waitFor();
  await popup.locator('.entries, .empty').first().waitFor();
  expect(await moved()).toEqual([]);
  await popup.close();
  await choose('', 'popup.html');
  await settings.close();
});

/** Makes these the grants of the log, the first the oldest, each with this answer. */
async function putGrants(page: Page, answers: readonly ('granted' | 'declined')[]): Promise<void> {
  const stored = answers.map((type, index) => {
    const event = {
      flowId: `f${index}`,
      grantId: `many-${index}`,
      at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    };
    const asked: LogEvent = { ...event, id: `a${index}`, type: 'asked', how: 'address', screen };
    const answer = { ...event, id: `b${index}`, type, how: 'redirect' };
    const grant = deriveGrant([
      asked,
      (type === 'granted' ? { ...answer, subset: { kind: 'all' } } : answer) as LogEvent,
    ]);
    return grant && toStore(grant);
  });
  await page.evaluate(
    (grants) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tellertale');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('grants', 'readwrite');
          transaction.objectStore('grants').clear();
          for (const grant of grants) transaction.objectStore('grants').put(grant);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    stored,
  );
}

test('entries that do not fit into the popup come when they are asked for, and each one once', async () => {
  const setup = await toolbarPopup();
  await setup.locator('.entries, .empty').first().waitFor();
  // The newest thirty have access: the declined ones are further back than the first look goes.
  const answers = [...Array(9).fill('declined'), ...Array(30).fill('granted')] as ('granted' | 'declined')[];
  await putGrants(setup, answers);
  await setup.close();
  const popup = await toolbarPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  const [held, others] = [popup.locator('[aria-labelledby=see]'), popup.locator('[aria-labelledby=others]')];
  await held.locator('.entry').first().waitFor();
  expect(await held.locator('.entry').count()).toBe(6);
  expect(await others.locator('.entry').count()).toBe(0);
  await others.scrollIntoViewIfNeeded();
  await others.locator('.entry').first().waitFor();
  const more = held.getByRole('button', { name: 'Show more' });
  for (let known = 6; await more.count(); ) {
    await more.click();
    await expect.poll(() => held.locator('.entry').count()).toBeGreaterThan(known);
    known = await held.locator('.entry').count();
  }
  const ids = async (list: typeof held) =>
    list.locator('.entry').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['grant']));
  const expected = answers.map((answer, index) => [answer, `many-${index}`] as const).reverse();
  expect(await ids(held)).toEqual(expected.filter(([answer]) => answer === 'granted').map(([, id]) => id));
  expect(await ids(others)).toEqual(expected.filter(([answer]) => answer === 'declined').map(([, id]) => id));
  await popup.close();
});

test('nothing threw, nothing was sent', () => {
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
});
