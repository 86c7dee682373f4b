import { expect, test } from 'vitest';
import { APP } from '../../practice/hosts/app.ts';
import { label } from './harness/label.ts';
import { browser } from './harness/practice-browser.ts';
import { until } from './harness/until.ts';

test.each([
  [1280, 800],
  [500, 640],
  [360, 640],
])('at %i × %i it covers no control, takes no focus and shifts nothing', async (width, height) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/callback&scope=email,ads_read,commerce_account_read_orders',
  );
  await label(page);
  const covered = () =>
    page.evaluate(() => {
      const host = document.querySelector('tellertale-label') as HTMLElement;
      const box = host.getBoundingClientRect();
      return [...document.querySelectorAll('button, input:not([type=hidden]), a[href]')]
        .filter((control) => {
          const { x, y, width: w, height: h } = control.getBoundingClientRect();
          return w > 0 && h > 0 && x < box.right && box.left < x + w && y < box.bottom && box.top < y + h;
        })
        .map((control) => control.outerHTML);
    });
  await until(async () => (await covered()).length === 0, `a place that covers nothing; covered: ${await covered()}`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.evaluate(() => document.querySelectorAll('head style').length)).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.click('[name=__CONFIRM__]');
  await page.waitForURL(`${APP}/**`);
  await page.close();
});
