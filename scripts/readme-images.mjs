// The pictures of the README, from the built extension on the practice site: `node scripts/readme-images.mjs`.
import { APP } from '../practice/hosts/app.ts';
import { startPracticeSite } from '../practice/server.ts';
import { launchChromium, openPopup } from '../tests/browser/harness/chromium.ts';
import { label } from '../tests/browser/harness/label.ts';
import { logWith } from '../tests/browser/harness/log.ts';
import { check, root } from './lib/steps.mjs';

process.chdir(root);
if (check('build for Chromium', 'wxt', ['build']).failed > 0) process.exit(1);
const site = await startPracticeSite();
const browser = await launchChromium(site.port);
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1280, height: 720 });

await page.goto(`${APP}/`);
await page.click('#bank');
await page.click('#sign-on');
await page.waitForSelector('#authorize');
await label(page);
await page.screenshot({ path: 'docs/images/label.png' });
await page.click('#authorize');
await page.waitForURL(`${APP}/**`);
await page.goto(`${APP}/`);
await page.click('#shop');
await label(page);
await page.click('[name=__CONFIRM__]');
await page.waitForURL(`${APP}/**`);
await logWith(
  browser,
  ({ grants }) => grants.filter(({ status }) => status === 'granted').length === 2,
  'both answers in the log',
);

await page.goto('about:blank');
await page.bringToFront();
const popup = await openPopup(browser);
// The window under the toolbar button is as much wider as its scroll bar.
await popup.setViewportSize({ width: 415, height: 600 });
await popup.locator('[data-grant]').nth(1).waitFor();
await popup.screenshot({ path: 'docs/images/popup.png' });
await popup.setViewportSize({ width: 1000, height: 700 });
await popup.goto(`chrome-extension://${browser.extensionId}/log.html#who`);
await popup.locator('.grid-row').nth(0).waitFor();
await popup.screenshot({ path: 'docs/images/log.png' });
await browser.close();
await site.close();
console.log('docs/images: label.png, popup.png, log.png');
process.exit(0);
