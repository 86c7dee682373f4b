import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CALLBACK } from '../../practice/hosts/app.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { drawnText, label } from './harness/label.ts';
import { until } from './harness/until.ts';

let site: PracticeSite;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
  page = await browser.context.newPage();
  await page.goto(
    `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=email,ads_read`,
  );
  await label(page);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** The label's part of the accessibility tree, in reading order. */
async function heard(): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = (id: string): Heard[] => {
    const node = byId.get(id);
    if (!node) return [];
    const name = String(node.name?.value ?? '').replace(/[\u2068\u2069]/g, '');
    const here = { role: String(node.role?.value ?? ''), name };
    return [...(node.ignored ? [] : [here]), ...(node.childIds ?? []).flatMap(said)];
  };
  const region = nodes.find(
    ({ role, name }) => role?.value === 'region' && String(name?.value).startsWith('Tellertale'),
  );
  return region ? said(region.nodeId) : [];
}

test('a screen reader finds a landmark with a heading, a table of answers, and a name on every control', async () => {
  const nodes = await until(async () => ((await heard()).length > 0 ? heard() : null), 'the landmark');
  const names = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
  expect(names('heading')[0]).toContain('acmebudget.example would get this from Facebook');
  expect(names('rowheader')).toEqual(expect.arrayContaining(['Balances', 'Can move money', 'Business money']));
  expect(names('rowheader')).toHaveLength(names('cell').length);
  for (const control of [...names('button'), ...names('link'), ...names('DisclosureTriangle')])
    expect(control).not.toBe('');
});

test('the keyboard reaches every control of the label, after those of the page, and comes out again', async () => {
  const stops: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => document.activeElement?.localName ?? '');
    if (stop === 'body') break;
    stops.push(stop);
  }
  const first = stops.indexOf('tellertale-label');
  expect(stops.slice(0, first)).toEqual(['input', 'input', 'button', 'button']);
  const controls = (await heard()).filter(({ role }) => ['button', 'link', 'DisclosureTriangle'].includes(role));
  expect(stops.slice(first)).toEqual(controls.map(() => 'tellertale-label'));
});

test('Enter opens and closes what can be opened', async () => {
  const before = await drawnText(page);
  await page.evaluate(() => (document.querySelector('[name=__CANCEL__]') as HTMLElement).focus());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const after = await until(async () => {
    const text = await drawnText(page);
    return text !== before && text;
  }, 'the label to change');
  expect(after.split('\n').length).toBeLessThan(before.split('\n').length);
});
