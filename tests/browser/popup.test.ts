import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { page as html } from '../../practice/page.ts';
import { openPopup } from './harness/chromium.ts';
import { label } from './harness/label.ts';
import { browser, site } from './harness/practice-browser.ts';

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
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.locator(wanted).waitFor();
    await popup.locator('#see').waitFor();
    await popup.locator('.entries, .empty').first().waitFor();
    expect(await popup.evaluate(() => (globalThis as unknown as { moved: number[] }).moved), wanted).toEqual([]);
    await popup.close();
    await page.close();
  }
});

test('nothing threw, nothing was sent', () => {
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
});
