import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { label, seenLabel } from './harness/label.ts';

const FEED = 'https://www.facebook.com/feed-of-practice';
const DIALOG = `<div role="dialog" aria-label="Permission"><h2>Acme Ads is requesting access to your ad accounts</h2>
<p>Acme Ads would like to manage ads for ad accounts that you have access to.</p><div role="button" tabindex="0">Cancel</div><div role="button" tabindex="0">Continue</div></div>`;
const PAGE = `<main><h1>Feed</h1><ul id="feed"></ul></main>
<style>@keyframes own { to { opacity: .9 } } .own { animation: own 40ms }</style>
<script>
  window.started = [];
  addEventListener('animationstart', ({ animationName }) => started.push(animationName), true);
  document.addEventListener('animationstart', ({ animationName }) => started.push(animationName));
</script>`;

let site: PracticeSite;
let browser: Chromium;

beforeAll(async () => {
  site = await startPracticeSite();
  site.pages.set('www.facebook.com/feed-of-practice', PAGE);
  browser = await launchChromium(site.port);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a dialog put late into a busy page is labelled, and the page notices nothing of how it was seen', async () => {
  const page = await browser.context.newPage();
  await page.goto(FEED);
  await page.evaluate(() => {
    const feed = document.getElementById('feed');
    for (let index = 0; index < 500; index += 1) feed?.insertAdjacentHTML('beforeend', `<li>Post ${index}</li>`);
  });
  expect(await seenLabel(page)).toBeNull();
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), DIALOG);
  const seen = await label(page);
  expect(seen.rows['business-finances']).toBe('yes');
  const traces = await page.evaluate(() => ({
    started: (window as unknown as { started: string[] }).started,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
  }));
  expect(traces).toEqual({ started: [], sheets: 1, adopted: 0 });
  await page.close();
});

test('a dialog that the page animates itself keeps its animation, and is seen', async () => {
  const page = await browser.context.newPage();
  await page.goto(FEED);
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    DIALOG.replace('role="dialog"', 'role="dialog" class="own"'),
  );
  await label(page);
  expect(await page.evaluate(() => (window as unknown as { started: string[] }).started)).toContain('own');
  await page.close();
});

test('a cookie banner and a menu are left alone', async () => {
  const page = await browser.context.newPage();
  await page.goto(FEED);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><p>We use cookies and share them with partners to whom you consent.</p><button>Accept</button></div><div role="dialog"><h2>Display & accessibility</h2><button>Dark mode</button></div>',
    );
  });
  await page.waitForLoadState('networkidle');
  expect(await seenLabel(page)).toBeNull();
  await page.close();
});
