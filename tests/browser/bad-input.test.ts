import { describe, expect, test } from 'vitest';
import { openPopup } from './harness/chromium.ts';
import { label } from './harness/label.ts';
import { logWith } from './harness/log.ts';
import { browser, site } from './harness/practice-browser.ts';

const dialog = (query: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback&${query}`;
/** Elements the label is made of: nothing from outside may add another kind. */
const OURS =
  /^(?:#document-fragment|#comment|style|div|section|header|footer|h2|h3|b|p|span|button|svg|path|circle|table|thead|tbody|tr|th|td|details|summary|ul|ol|li|dl|dt|dd|a|code)$/;

describe('a hostile or broken address', () => {
  test.each<[string, string, (text: string) => void]>([
    [
      'of one megabyte',
      `client_id=1&scope=email,ads_read&junk=${'x'.repeat(1_000_000)}`,
      (text) => expect(text).toContain('1 kind of financial data'),
    ],
    [
      'with broken percent-encoding',
      'client_id=1&scope=email,ads_read%ZZ%&x=%E0%A4%A',
      (text) => expect(text).toContain('Facebook'),
    ],
    [
      'with 5,000 permissions',
      `client_id=1&scope=ads_read,${Array.from({ length: 5_000 }, (_, index) => `made_up_${index}`).join(',')}`,
      (text) => expect(text).toMatch(/and 4,98\d more/),
    ],
    [
      'with markup in a name',
      `client_id=${encodeURIComponent('<img src=x onerror=alert(1)><script>alert(2)</script>')}&scope=${encodeURIComponent('ads_read,<b>bold</b>,"><svg/onload=alert(3)>')}`,
      (text) => expect(text).toContain('<b>bold</b>'),
    ],
    [
      'with characters that turn text around',
      `client_id=1&scope=ads_read,${encodeURIComponent('evil\u202egnp.exe\u2066')}`,
      (text) => expect(text).not.toMatch(/[\u202a-\u202e\u2066]/),
    ],
    [
      'under a strict policy of the page',
      'client_id=1&scope=ads_read&practice_csp=1',
      (text) => expect(text).toContain('1 kind of financial data'),
    ],
  ])('%s', async (_name, query, says) => {
    const page = await browser.context.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (alert) => {
      dialogs.push(alert.message());
      void alert.dismiss();
    });
    await page.goto(dialog(query));
    const seen = await label(page);
    says(seen.text);
    for (const element of seen.elements) expect(element).toMatch(OURS);
    // Drawn with our own style, whatever the page's policy: a card has a size and stands inside the window.
    const box = await page.locator('tellertale-label').boundingBox();
    const window = page.viewportSize() ?? { width: 0, height: 0 };
    expect(box?.width ?? 0).toBeGreaterThan(200);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(window.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(window.height);
    expect(dialogs).toEqual([]);
    await page.close();
  });

  test('the popup shows the same names as text', async () => {
    await logWith(browser, (log) => log.grants.some(({ id }) => id.includes('onerror')), 'the hostile name');
    const popup = await openPopup(browser);
    await popup.locator('[data-grant]').first().waitFor();
    expect(await popup.locator('img, script:not([src])').count()).toBe(0);
    for (const button of await popup.locator('[data-grant] [aria-expanded]').all()) await button.click();
    expect(await popup.locator('img').count()).toBe(0);
    await popup.close();
  });
});

test('nothing threw, nothing was sent', () => {
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
  expect(site.strangers).toEqual([]);
});
