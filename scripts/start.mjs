// `npm start`: the practice site in a browser with the extension. Without a display the same walk runs headless, in words.
import { mkdirSync } from 'node:fs';
import { APP } from '../practice/hosts/app.ts';
import { startPracticeSite } from '../practice/server.ts';
import { launchChromium, openPopup } from '../tests/browser/harness/chromium.ts';
import { drawnText, label } from '../tests/browser/harness/label.ts';
import { logWith } from '../tests/browser/harness/log.ts';
import { check, root } from './lib/steps.mjs';

const OUT = 'practice/out';

process.chdir(root);
if (check('build for Chromium', 'wxt', ['build']).failed > 0) process.exit(1);
const site = await startPracticeSite();
const visible =
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
const browser = await launchChromium(site.port, { visible });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());

if (visible) {
  console.log(
    '\nThe practice site is open. Every address in this browser leads to your own machine. Close the window to end.',
  );
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  await page.goto(`${APP}/`);
  await closed;
} else {
  await walk();
}
await browser.close();
await site.close();
process.exit(0);

/** What a person would do, with what they would see written down. */
async function walk() {
  mkdirSync(OUT, { recursive: true });
  console.log(`\nNo display: the walk runs headless. Screenshots go to ${OUT}/.`);

  console.log('\n— Acme Budget asks for a Facebook shop; the label says —\n');
  await page.goto(`${APP}/`);
  await page.click('#shop');
  await label(page);
  console.log(await drawnText(page));
  await page.screenshot({ path: `${OUT}/label.png` });
  await page.click('[name=__CONFIRM__]');
  await page.waitForURL(`${APP}/**`);
  console.log('\n… accepted.');

  console.log('\n— Acme Budget asks for the bank; after the log-in the label says —\n');
  await page.goto(`${APP}/`);
  await page.click('#bank');
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
  await label(page);
  console.log(await drawnText(page));
  await page.screenshot({ path: `${OUT}/label-bank.png` });
  await page.click('#cancel');
  await page.waitForURL(`${APP}/**`);
  console.log('\n… refused.');

  const { events } = await logWith(
    browser,
    (log) => log.events.some(({ type }) => type === 'granted') && log.events.some(({ type }) => type === 'declined'),
    'both answers in the log',
  );
  console.log('\n— The log —\n');
  for (const { at, type, grantId } of events) console.log(`${at}  ${type.padEnd(9)} ${grantId}`);
  const popup = await openPopup(browser);
  await popup.locator('[data-grant]').first().waitFor();
  await popup.screenshot({ path: `${OUT}/popup.png` });
}
