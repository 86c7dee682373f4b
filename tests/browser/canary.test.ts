import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requestObject } from '../../practice/bank/client.ts';
import { CALLBACK } from '../../practice/hosts/app.ts';
import { UK_BANK, US_BANK } from '../../practice/hosts/banks.ts';
import { type PracticeSite, startPracticeSite } from '../../practice/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { label } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';
import { workerStopper } from './harness/stop-worker.ts';

let site: PracticeSite;
let browser: Chromium;

beforeEach(async () => {
  site = await startPracticeSite();
  browser = await launchChromium(site.port);
});
afterEach(async () => {
  await browser?.context.close().catch(() => undefined);
  if (browser) rmSync(browser.profile, { recursive: true, force: true });
  await site?.close();
});

/** What may be found nowhere: every planted secret has one of these in it. */
const SECRETS = /.{0,120}(?:CANARY|98765432109876)/gi;
/** What must be found wherever we look, or we do not look properly. */
const KEPT = 'acmebudget.example';

const secret = (name: string) => `CANARY-${name}-7f3a9c1e`;
/** Every parameter that holds a secret in real requests, and some that nobody knows. */
const PLANTED = [
  'state',
  'nonce',
  'login_hint',
  'id_token_hint',
  'code_challenge',
  'request_id',
  'session',
  'token',
  'sid',
  'user',
  'email',
  'account',
  'unheard_of',
];
const planted = () => PLANTED.map((name) => `${name}=${secret(name)}`).join('&');
/** A path with a token in it, and parameters of its own. */
const RETURN = `https://app.${KEPT}/back/${secret('path')}?inner=${secret('inner')}`;

const back = (page: Page) => page.waitForURL(/^https:\/\/app\.acmebudget\.example\//);

async function facebook(client: string, button: string, stop?: () => Promise<void>): Promise<void> {
  site.pages.set(`app.${KEPT}/back/${secret('path')}`, '<h1>Back</h1>');
  const page = await browser.context.newPage();
  await page.goto(
    `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&scope=email,ads_read&redirect_uri=${encodeURIComponent(RETURN)}&${planted()}#${secret('fragment')}`,
  );
  await label(page);
  await stop?.();
  await page.click(button);
  await back(page);
  await page.close();
}

async function modern(client: string): Promise<void> {
  const json = (name: string, value: unknown) => `params%5B${name}%5D=${encodeURIComponent(JSON.stringify(value))}`;
  const page = await browser.context.newPage();
  await page.goto(
    `https://www.facebook.com/privacy/consent/gdp/?${json('app_id', client)}&${json('scope', ['email', 'ads_read'])}&${json('redirect_uri', RETURN)}&${json('state', secret('state'))}&${planted()}`,
  );
  await label(page, ({ text }) => text.includes('Acme Budget'));
  await page.click('[aria-label^=Continue]');
  await back(page);
  await page.close();
}

async function bank(url: string): Promise<void> {
  await browser.context.clearCookies();
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.fill('input[type=password]', secret('password'));
  await page.fill('input[name=user]', secret('user'));
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
  await label(page);
  await page.click('#authorize');
  await back(page);
  await page.close();
}

/** A page full of what is nobody's business: title, greeting, fields, cookies, storage, messages between frames. */
const PAGE = `<!doctype html><html lang="en"><head><title>${secret('title')}</title>
<meta name="session" content="${secret('meta')}"></head><body>
<p>Signed in as ${secret('name')} (${secret('mail')}@mail.example)</p>
<h1>Acme Budget wants to access your account</h1>
<p>Acme Budget would like to see your account balances and your transactions.</p>
<ul><li>Everyday account 98765432109876</li></ul>
<p>Reference: ${secret('reference')}</p>
<form action="${RETURN}"><input type="hidden" name="authenticity_token" value="${secret('hidden')}">
<label>Note <input name="note" value="${secret('typed')}"></label>
<button>Allow</button><button name="no">Deny</button></form>
<script>
document.cookie = "session=${secret('cookie')}"; localStorage.setItem("token", "${secret('storage')}");
postMessage({ type: "CONNECTED", event: "${secret('event')}", public_token: "${secret('message')}", metadata: { status: "${secret('status')}" } }, "*");
</script></body></html>`;

async function linkingPage(): Promise<void> {
  site.pages.set('cdn.plaid.com/connect/allow', PAGE);
  const page = await browser.context.newPage();
  await page.goto(`https://cdn.plaid.com/connect/allow?client_id=1&oauth=1&${planted()}`);
  await label(page, ({ text }) => text.includes('Acme Budget'));
  await page.getByRole('button', { name: 'Allow' }).click();
  await back(page);
  await page.close();
}

test('flows with a secret in every place: none is on disk, in memory that outlives a page, or in an export', async () => {
  const worker = await workerStopper(browser.context, browser.extensionId);
  await facebook('1', '[name=__CONFIRM__]');
  await facebook('2', '[name=__CANCEL__]');
  // The notes a page makes where the background may not hear it.
  await facebook('3', '[name=__CONFIRM__]', () => worker.stop());
  await modern('4');
  await linkingPage();
  const request = { client_id: 'acme-budget', response_type: 'code', redirect_uri: CALLBACK, state: secret('state') };
  await bank(
    `https://${US_BANK.host}/auth?${new URLSearchParams({ ...request, scope: 'openid fdx:transactions:read', login_hint: secret('hint') })}`,
  );
  const issuer = `https://${UK_BANK.host}${UK_BANK.under}`;
  const signed = requestObject(issuer, {
    ...request,
    scope: 'openid accounts',
    nonce: secret('nonce'),
    claims: { id_token: { openbanking_intent_id: { value: secret('intent'), essential: true } } },
  });
  await bank(
    `${issuer}${UK_BANK.authorization}?${new URLSearchParams({ ...request, scope: 'openid accounts', request: signed })}`,
  );
  const log = await logWith(
    browser,
    // A request keeps its return address in memory until it is answered, and three seconds more: its page may still change.
    ({ grants, storage }) =>
      grants.filter(({ status }) => status !== 'asked').length >= 7 && openRequests(storage) === 0,
    'seven answers, and no request open',
    20_000,
  );
  expect(log.grants.map(({ status }) => status).sort()).toEqual(['declined', ...Array(6).fill('granted')]);
  expect(found(JSON.stringify(await readLog(browser)))).toEqual([]);

  for (const kind of ['Everything (to import again)', 'Table (CSV)', 'JSON-LD']) {
    const file = await exported(kind);
    expect(file).toMatch(/Acme Budget/);
    expect(found(file), kind).toEqual([]);
  }

  await browser.context.close();
  const { files, hits, controls } = searchStorage();
  console.log(`${files} files of the extension's storage searched, ${hits.length} secrets found`);
  expect(hits).toEqual([]);
  // The search itself sees what is really there: the log, and what local storage once held.
  expect(controls.some((file) => file.includes('IndexedDB'))).toBe(true);
  expect(controls.some((file) => file.includes('Local Extension Settings'))).toBe(true);
});

const openRequests = (storage: unknown) =>
  (storage as { session: { flows?: readonly unknown[] } }).session.flows?.length ?? 0;

/** Every secret in a text, with what stands before it. */
const found = (text: string): string[] => [...new Set(text.match(SECRETS) ?? [])];

/** Chooses a kind of file on the log page and saves it; returns it as text. */
async function exported(kind: string): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/log.html#copies`);
  await page.getByRole('radio', { name: kind }).check();
  const save = page.getByRole('button', { name: 'Save the file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = readFileSync(await download.path(), 'utf8');
  await page.close();
  return text;
}

/** Where Chromium keeps what an extension stores, in a profile. What pages store, and the history, are the browser's own. */
function searchStorage(): { files: number; hits: string[]; controls: string[] } {
  const profile = path.join(browser.profile, 'Default');
  const ours = [
    ...readdirSync(path.join(profile, 'IndexedDB'))
      .filter((name) => name.startsWith('chrome-extension_'))
      .map((name) => path.join('IndexedDB', name)),
    ...['Local', 'Sync', 'Managed'].map((kind) => path.join(`${kind} Extension Settings`, browser.extensionId)),
    'Extension State',
    'Extension Rules',
    'Extension Scripts',
  ].filter((name) => existsSync(path.join(profile, name)));
  const hits: string[] = [];
  const controls: string[] = [];
  let files = 0;
  for (const folder of ours) {
    for (const name of readdirSync(path.join(profile, folder), { recursive: true, encoding: 'utf8' })) {
      const file = path.join(profile, folder, name);
      const bytes = readOrNull(file);
      if (!bytes) continue;
      files += 1;
      // Strings lie there as one byte a character or as two, from an even place or an odd one. Decoded from a copy: of an odd
      // number of bytes at an odd place, Node's decoder writes one byte too far, and the process dies of it now and then.
      const texts = [
        bytes.toString('latin1'),
        bytes.toString('utf16le'),
        Buffer.from(bytes.subarray(1)).toString('utf16le'),
      ];
      if (texts.some((text) => text.includes(KEPT))) controls.push(path.join(folder, name));
      for (const text of texts) for (const hit of found(text)) hits.push(`${hit} in ${path.join(folder, name)}`);
    }
  }
  return { files, hits, controls };
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null; // a folder
  }
}
