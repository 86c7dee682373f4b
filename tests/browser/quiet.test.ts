import { expect, test } from 'vitest';
import { label } from './harness/label.ts';
import { browser, site } from './harness/practice-browser.ts';
import { workerStopper } from './harness/stop-worker.ts';

/** Pages that ask for nothing, on hosts we watch and on others. */
const ORDINARY = [
  'www.facebook.com/',
  'www.facebook.com/groups/123456789/posts/987654321/',
  'www.facebook.com/marketplace/item/1234567890/',
  'www.instagram.com/explore/tags/plumbing/',
  'connect.secure.wellsfargo.com/auth/login/present',
  'onlinebanking.usbank.com/auth/login',
  'news.example/2026/11/story',
  'shop.example/search',
  'mail.example/inbox/1',
  'docs.example/guide/getting-started',
];

test('100 ordinary navigations wake the worker not once; a dialog does', async () => {
  for (const address of ORDINARY)
    site.pages.set(
      address,
      '<!doctype html><title>Page</title><h1>Page</h1><p>Words about accounts.</p><button>Share</button>',
    );
  const worker = await workerStopper(browser.context, browser.extensionId);
  const page = await browser.context.newPage();
  await page.goto(`https://${ORDINARY[0]}`);
  await worker.stop();
  expect(worker.stopped()).toBe(1);
  const before = worker.started();
  for (let visit = 0; visit < 100; visit += 1)
    await page.goto(`https://${ORDINARY[visit % ORDINARY.length]}?n=${visit}`);
  expect(worker.started() - before).toBe(0);
  await page.goto(
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://app.acmebudget.example/callback&scope=email,ads_read',
  );
  await label(page);
  expect(worker.started() - before).toBe(1);
});
