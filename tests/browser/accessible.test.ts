import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { APP, CALLBACK } from '../../practice/hosts/app.ts';
import { openPopup } from './harness/chromium.ts';
import { drawnText, label } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';
import { browser } from './harness/practice-browser.ts';
import { until } from './harness/until.ts';

let page: Page;

beforeAll(async () => {
  page = await browser.context.newPage();
  await page.goto(
    `https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=email,ads_read`,
  );
  await label(page);
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
  // By the address until the page has been read, then by the name on it.
  expect(names('heading')[0]).toMatch(/^(?:acmebudget\.example|Acme Budget) would get this from Facebook/);
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

/** What of the label has the focus, by its name; pages cannot see into it, the accessibility tree can. */
async function focusedInLabel(): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const has = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(has.findLast(({ role }) => role?.value !== 'RootWebArea')?.name?.value ?? '');
}

test('by keyboard alone: the evidence of a row is opened, read and closed again', async () => {
  await page.evaluate(() => (document.querySelector('[name=__CANCEL__]') as HTMLElement).focus());
  const passed: string[] = [];
  do {
    await page.keyboard.press('Tab');
    passed.push(await focusedInLabel());
  } while (!passed.at(-1)?.startsWith('Business money') && passed.length < 40);
  expect(passed.at(-1)).toMatch(/^Business money/);
  const reads = (words: string, wanted: boolean) =>
    until(async () => (await drawnText(page)).includes(words) === wanted, `"${words}" ${wanted ? 'there' : 'gone'}`);
  expect(await drawnText(page)).not.toContain('ads_read');
  await page.keyboard.press('Enter');
  await reads('ads_read', true);
  expect(await drawnText(page)).toContain('How we know');
  expect(await focusedInLabel()).toMatch(/^Business money/);
  await page.keyboard.press('Space');
  await reads('ads_read', false);
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

/** What has the focus, as a person would name it. */
const focused = (on: Page) =>
  on.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (!one || one === document.body) return '';
    const named = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent;
    return `${one.localName} ${(named ?? '').trim()}`.replace(/[\u2068\u2069]/g, '');
  });

/** Presses Tab until something of this name has the focus. Throws when it has gone all the way round. */
async function tabTo(on: Page, name: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press++) {
    await on.keyboard.press('Tab');
    const here = await focused(on);
    passed.push(here);
    if (name.test(here)) return passed;
  }
  throw new Error(`the keyboard does not reach ${name}: ${passed.join(' | ')}`);
}

test('by keyboard alone: say yes, find it in the popup, read how to stop it, mark it stopped, undo', async () => {
  await page.evaluate(() => (document.querySelector('[name=__CONFIRM__]') as HTMLElement).focus());
  await page.keyboard.press('Enter');
  await page.waitForURL(`${APP}/**`);
  await logWith(browser, ({ grants }) => grants.some(({ status }) => status === 'granted'), 'the yes');
  // The keys of the browser itself cannot be pressed from here: that they are the browser's is all there is to see.
  const commands = await (await browser.worker()).evaluate(() => chrome.commands.getAll());
  expect(commands).toMatchObject([{ name: '_execute_action', shortcut: 'Alt+Shift+M' }]);
  const popup = await openPopup(browser);
  await popup.locator('[data-grant]').waitFor();
  const order = await tabTo(popup, /^button How to stop this/);
  expect(order.map((one) => one.replace(/ .*/, ''))).toEqual(['a', 'a', 'button', 'button', 'input', 'button']);
  await popup.keyboard.press('Enter');
  await popup.getByText('What it does not do').waitFor();
  await tabTo(popup, /^button I stopped this/);
  await popup.keyboard.press('Enter');
  await popup.getByText('Marked as stopped').waitFor();
  await logWith(browser, ({ events }) => events.some(({ type }) => type === 'revoked'), 'that it was stopped');
  await tabTo(popup, /^button Undo/);
  await popup.keyboard.press('Space');
  await popup.getByText('Taken back.').waitFor();
  expect((await readLog(browser)).events.some(({ type }) => type === 'revoked')).toBe(false);
  await tabTo(popup, /^input Search your log/);
  await popup.keyboard.type('acmebudget');
  await popup.locator('search [role=status]', { hasText: '1 entry found' }).waitFor({ state: 'attached' });
  await popup.close();
});

test('by keyboard alone: through the picture to an entry and back, export, import', async () => {
  const log = await browser.context.newPage();
  await log.goto(`chrome-extension://${browser.extensionId}/log.html`);
  await log.getByRole('grid').waitFor();
  await tabTo(log, /^a Acme Budget/);
  await log.keyboard.press('ArrowRight');
  expect(await focused(log)).toBe('td Acme Budget, Business money: may see');
  await log.locator('.tip').waitFor();
  await log.keyboard.press('Escape');
  await log.locator('.tip').waitFor({ state: 'detached' });
  await log.keyboard.press('Home');
  await log.keyboard.press('Enter');
  await until(async () => (await focused(log)) === 'h2 Acme Budget', 'the focus on the entry');
  await tabTo(log, /^button Print/);
  await log.evaluate(() => (document.querySelector('a[href="#copies"]') as HTMLElement).focus());
  await tabTo(log, /^a Back/);
  await log.keyboard.press('Enter');
  await until(async () => (await focused(log)) === 'h2 Who sees what', 'the focus back on the picture');

  await log.evaluate(() => (document.querySelector('a[href="#copies"]') as HTMLElement).focus());
  await log.keyboard.press('Enter');
  await until(async () => (await focused(log)) === 'h2 Copies', 'the focus on the copies');
  await tabTo(log, /^input Everything/);
  await log.locator('.begins[aria-busy=false]').waitFor();
  await tabTo(log, /^button Save the file/);
  const [download] = await Promise.all([log.waitForEvent('download'), log.keyboard.press('Enter')]);
  const copy = path.join(browser.profile, 'copy.json');
  writeFileSync(copy, readFileSync(await download.path()));
  const choosing = log.waitForEvent('filechooser');
  await tabTo(log, /^button Choose a file/);
  await log.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles(copy);
  const { events } = await readLog(browser);
  await log.getByText(`0 added, ${events.length} already known, 0 refused.`).waitFor();
  await log.close();
});

test('nothing moves where motion is not wanted', async () => {
  const popup = await openPopup(browser);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await popup.locator('[data-grant]').waitFor();
  const moving = await popup.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (one) => getComputedStyle(one).transitionDuration !== '0s' || getComputedStyle(one).animationName !== 'none',
      )
      .map((one) => one.className.toString()),
  );
  expect(moving).toEqual([]);
  await popup.close();
});
