import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CALLBACK } from '../../practice/hosts/app.ts';
import type { EventType } from '../../utils/log/types.ts';
import { countFlows, newRequest } from './harness/flow-count.ts';
import { label } from './harness/label.ts';
import { readLog } from './harness/log.ts';
import { browser, site } from './harness/practice-browser.ts';

const ACCEPT = '[name=__CONFIRM__]';
const REFUSE = '[name=__CANCEL__]';
const count = countFlows();
const expectLogged = (grant: string, ...wanted: EventType[]) => count.expectLogged(browser, grant, ...wanted);

function request(redirectUri = CALLBACK): ReturnType<typeof newRequest> {
  count.begin();
  return newRequest(redirectUri);
}

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await label(page);
  return page;
}

const back = (page: Page) => page.waitForURL(/^https:\/\/app\.acmebudget\.example\//);

describe('what people do', () => {
  test.each<[string, string, EventType]>([
    ['accept', ACCEPT, 'granted'],
    ['refuse', REFUSE, 'declined'],
  ])('%s', async (_name, button, type) => {
    const { grant, classic } = request();
    const page = await open(classic);
    await page.click(button);
    await back(page);
    await expectLogged(grant, 'asked', type);
    await page.close();
  });

  test('close', async () => {
    const { grant, classic } = request();
    await (await open(classic)).close();
    await expectLogged(grant, 'asked', 'closed');
  });

  test('back, forward again, accept', async () => {
    const { grant, classic } = request();
    const page = await browser.context.newPage();
    await page.goto('https://app.acmebudget.example/');
    await page.goto(classic);
    await label(page);
    await page.goBack();
    await back(page);
    await page.goForward();
    await label(page);
    await page.click(ACCEPT);
    await back(page);
    await expectLogged(grant, 'asked', 'granted');
    await page.close();
  });

  test('reload, accept', async () => {
    const { grant, classic } = request();
    const page = await open(classic);
    await page.reload();
    await label(page);
    await page.click(ACCEPT);
    await back(page);
    await expectLogged(grant, 'asked', 'granted');
    await page.close();
  });

  test.each(['classic', 'modern'] as const)('double click, %s: one entry', async (kind) => {
    const asks = request();
    const page = await open(asks[kind]);
    await page.dblclick(kind === 'classic' ? ACCEPT : '[aria-label^=Continue]');
    await back(page);
    await expectLogged(asks.grant, 'asked', 'granted');
    await page.close();
  });

  test('two tabs ask at once and are answered in the other order', async () => {
    const [one, two] = [request(), request()];
    const [first, second] = await Promise.all([open(one.classic), open(two.classic)]);
    await second.click(ACCEPT);
    await back(second);
    await first.click(REFUSE);
    await back(first);
    await expectLogged(two.grant, 'asked', 'granted');
    await expectLogged(one.grant, 'asked', 'declined');
    await Promise.all([first.close(), second.close()]);
  });

  test.each<[string, string, EventType]>([
    ['accept', ACCEPT, 'granted'],
    ['refuse', REFUSE, 'declined'],
  ])('in a pop-up that closes itself after the answer: %s', async (_name, button, type) => {
    site.pages.set('app.acmebudget.example/close', '<script>close()</script>');
    const { grant, classic } = request('https://app.acmebudget.example/close');
    const opener = await browser.context.newPage();
    await opener.goto('https://app.acmebudget.example/');
    const [popup] = await Promise.all([
      browser.context.waitForEvent('page'),
      opener.evaluate((url) => void window.open(url, 'login', 'width=600,height=650'), classic),
    ]);
    await label(popup);
    const closed = popup.waitForEvent('close');
    await popup.click(button);
    await closed;
    await expectLogged(grant, 'asked', type);
    await opener.close();
  });

  test.each<[string, string]>([
    ['the provider’s own', 'www.facebook.com'],
    ['the app’s own', 'app.acmebudget.example'],
  ])('five server redirects on the way back: %s', async (_name, host) => {
    const own = host === 'app.acmebudget.example';
    const { grant, classic } = request(own ? `https://${host}/hop/1` : CALLBACK);
    const page = await open(classic);
    const hop = (number: number) => `https://${host}/hop/${number}`;
    let hops = 0;
    for (let number = 1; number <= 5; number += 1) {
      site.pages.set(`${host}/hop/${number}`, ({ search }) => {
        hops += 1;
        if (number < 5) return { redirect: hop(number + 1) + (own ? '' : search) };
        return { redirect: own ? 'https://app.acmebudget.example/done' : `${CALLBACK}${search}` };
      });
    }
    if (!own) {
      // The form is answered by the first hop instead of by the app's address.
      await page.evaluate((action) => {
        const form = document.querySelector('form');
        if (!form) return;
        form.method = 'get';
        form.action = action;
        form.innerHTML = '<input name="code" value="practice-code"><button name="__CONFIRM__">Continue</button>';
      }, hop(1));
    }
    await page.click(ACCEPT);
    await page.waitForURL(/acmebudget\.example\/done/);
    expect(hops).toBe(5);
    await expectLogged(grant, 'asked', 'granted');
    await page.close();
  });
});

/** A screen of an address that tells nothing: only what is pressed, and what its pages say, can tell the answer. */
const DIALOG = `<!doctype html><html lang="en"><title>Connect</title><h1>Acme Budget wants to access your account</h1>
<p>Acme Budget would like to see your account balances and your transactions.</p>
<form action="https://app.acmebudget.example/home"><button>Allow</button><button name="no" value="1">Deny</button></form></html>`;

describe('only the page tells', () => {
  const AT = 'plaid.com/connect/allow';
  const GRANT = 'plaid|';

  test.each<[string, 'Allow' | 'Deny' | null, EventType]>([
    ['yes, and the tab goes elsewhere and is closed', 'Allow', 'granted'],
    ['no, and the tab goes elsewhere and is closed', 'Deny', 'declined'],
    ['closed without a press', null, 'closed'],
  ])('%s', async (_name, press, type) => {
    count.begin();
    site.pages.set(`cdn.${AT}`, DIALOG);
    const page = await browser.context.newPage();
    await page.goto(`https://cdn.${AT}?client_id=${press}&oauth=1`);
    await label(page, ({ text }) => text.includes('Acme Budget'));
    if (press) {
      await page.getByRole('button', { name: press }).click();
      await back(page);
    }
    await page.close();
    await expectLogged(GRANT, 'asked', type);
  });
});

describe('more than one tab', () => {
  test('the answer comes back in another tab: known by its state, not by its address alone', async () => {
    const [mine, other] = [request(), request()];
    const [page, stranger] = [await open(mine.classic), await open(other.classic)];
    const state = new URL(mine.classic).searchParams.get('state');
    // As a link in an e-mail does: a page of the provider in a tab of its own, which sends it on to the app.
    site.pages.set('www.facebook.com/confirmed', () => ({ redirect: `${CALLBACK}?code=1&state=${state}` }));
    const third = await browser.context.newPage();
    await third.goto('https://www.facebook.com/confirmed');
    await back(third);
    await expectLogged(mine.grant, 'asked', 'granted');
    await page.close();
    await stranger.close();
    await expectLogged(other.grant, 'asked', 'closed');
    await third.close();
  });

  test('a tab opened by the dialog is closed, and the answer given in the first', async () => {
    const { grant, classic } = request();
    const page = await open(classic);
    const [help] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.evaluate(() => void window.open('https://www.facebook.com/help')),
    ]);
    await help.waitForLoadState();
    await help.close();
    await page.click(ACCEPT);
    await back(page);
    await expectLogged(grant, 'asked', 'granted');
    await page.close();
  });
});

test('a return that proves nothing is logged as undecided', async () => {
  const { grant, classic } = request('https://app.acmebudget.example/back');
  site.pages.set('app.acmebudget.example/back', '<h1>Back</h1>');
  const page = await open(classic);
  await page.evaluate(() => location.assign('https://app.acmebudget.example/back'));
  await back(page);
  await expectLogged(grant, 'asked', 'undecided');
  await page.close();
});

test('as many recorded as flows, each once', async () => {
  const { line, wrong, ids } = count.report();
  console.log(line);
  expect(wrong).toEqual([]);
  // Nothing came later, and nothing twice.
  expect((await readLog(browser)).events.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(browser.errors).toEqual([]);
  expect(browser.leaks).toEqual([]);
});
