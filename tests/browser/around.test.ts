import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { documentOf, pageFixtures } from '../screens/fixtures.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { grantedEverywhere } from './harness/everywhere.ts';
import { until } from './harness/until.ts';

/** A linking service's consent in a frame too small for a label. */
const fixture = (await pageFixtures()).find(({ name, expect: wanted }) => name.startsWith('Plaid') && wanted);
if (!fixture) throw new Error('no page of Plaid among the fixtures');
const { hostname, pathname } = new URL(fixture.url);
const extension = grantedEverywhere();
let site: PracticeSite;

beforeAll(async () => {
  site = await startPracticeSite();
  site.pages.set(`${hostname}${pathname}`, documentOf(fixture));
  site.pages.set(
    'app.acmebudget.example/link',
    `<!doctype html><title>App</title><h1>App</h1><iframe src="${fixture.url}" style="width:150px;height:48px;border:0"></iframe>
    <button onclick="document.querySelector('iframe').remove()">Close</button>`,
  );
});
afterAll(async () => {
  await site?.close();
  rmSync(extension, { recursive: true, force: true });
});

async function openLink(browser: Chromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto('https://app.acmebudget.example/link');
  return page;
}

/** How many labels stand on the page around, and how many in its frame. */
async function labels(page: Page): Promise<{ around: number; inside: number }> {
  const count = () => document.querySelectorAll('tellertale-label').length;
  const frame = page.frames().find((one) => one !== page.mainFrame());
  return { around: await page.evaluate(count), inside: (await frame?.evaluate(count).catch(() => 0)) ?? 0 };
}

const stand = (page: Page, wanted: { around: number; inside: number }) =>
  until(async () => {
    const { around, inside } = await labels(page);
    return around === wanted.around && inside === wanted.inside;
  }, JSON.stringify(wanted));

test('a frame without room has its label on the page around, once, and none when it is gone', async () => {
  const browser = await launchChromium(site.port, { extension });
  try {
    const page = await openLink(browser);
    await stand(page, { around: 1, inside: 0 });
    await page.click('button');
    await stand(page, { around: 0, inside: 0 });
    expect(await page.evaluate(() => document.querySelector('iframe'))).toBe(null);
  } finally {
    await browser.close();
  }
});

test('where the page around is not ours to touch, the sign stays in the frame', async () => {
  const browser = await launchChromium(site.port);
  try {
    const page = await openLink(browser);
    await stand(page, { around: 0, inside: 1 });
  } finally {
    await browser.close();
  }
});
