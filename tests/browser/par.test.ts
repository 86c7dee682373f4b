import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pushRequest } from '../../practice/bank/push.ts';
import { APP, CALLBACK } from '../../practice/hosts/app.ts';
import { US_BANK } from '../../practice/hosts/banks.ts';
import { label, type SeenLabel, seenLabel } from './harness/label.ts';
import { logWith, readLog } from './harness/log.ts';
import { browser, site } from './harness/practice-browser.ts';

const asks = (more: Readonly<Record<string, string>>) => ({
  client_id: 'acme-budget',
  response_type: 'code',
  redirect_uri: CALLBACK,
  scope: 'openid',
  state: 'CANARY-STATE',
  ...more,
});
const fdx = (dataClusters: readonly string[], consent: object) =>
  JSON.stringify([
    { type: 'fdx_v1.0', consentRequest: { ...consent, resources: [{ resourceType: 'ACCOUNT', dataClusters }] } },
  ]);
const berlin = JSON.stringify([
  { type: 'account_information', actions: ['list_accounts', 'read_balances', 'read_transactions'] },
]);

/** Where the browser is sent: with a pushed request the address says who asks and nothing else. */
async function addressOf(request: Readonly<Record<string, string>>, pushed: boolean): Promise<string> {
  const query = pushed
    ? { client_id: 'acme-budget', request_uri: await pushRequest(site.port, US_BANK.host, request) }
    : request;
  return `https://${US_BANK.host}/auth?${new URLSearchParams(query)}`;
}

interface Asked {
  readonly request: Readonly<Record<string, string>>;
  readonly pushed: boolean;
  readonly yes: readonly string[];
  /** What the label states of time. */
  readonly days: readonly string[];
}
const ASKED: Readonly<Record<string, Asked>> = {
  'pushed: FDX clusters in a rich request': {
    request: asks({
      authorization_details: fdx(['ACCOUNT_DETAILED', 'TRANSACTIONS', 'CUSTOMER_CONTACT'], {
        durationType: 'TIME_BOUND',
        durationPeriod: 90,
        lookbackPeriod: 60,
      }),
    }),
    pushed: true,
    yes: ['account-details', 'balances', 'contact', 'identity', 'merchants', 'transactions'],
    days: ['90', '60'],
  },
  'pushed: statements and payment numbers, once': {
    request: asks({
      authorization_details: fdx(['ACCOUNT_PAYMENTS', 'STATEMENTS'], { durationType: 'ONE_TIME' }),
    }),
    pushed: true,
    yes: ['account-details', 'account-numbers', 'balances', 'merchants', 'statements', 'transactions'],
    days: ['one-time'],
  },
  'pushed: FDX scopes': {
    request: asks({ scope: 'openid fdx:accountdetailed:read fdx:investments:read' }),
    pushed: true,
    yes: ['account-details', 'balances', 'investments'],
    days: [],
  },
  'pushed: a payment': {
    request: asks({ authorization_details: JSON.stringify([{ type: 'payment_initiation', actions: ['initiate'] }]) }),
    pushed: true,
    yes: ['payment-initiation'],
    days: [],
  },
  'in the address: actions of a rich request': {
    request: asks({ authorization_details: berlin }),
    pushed: false,
    yes: ['account-details', 'balances', 'merchants', 'transactions'],
    days: [],
  },
};

const yes = ({ rows }: SeenLabel) =>
  Object.keys(rows)
    .filter((type) => rows[type] === 'yes')
    .sort();

const ANSWERS = {
  granted: (page: Page) => page.click('#authorize'),
  declined: (page: Page) => page.click('#cancel'),
} as const;

describe.each(Object.entries(ASKED))('%s', (_name, asked) => {
  test.each(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[])('read from the bank’s page, %s', async (answer) => {
    const before = (await readLog(browser)).events.length;
    const page = await browser.context.newPage();
    await browser.context.clearCookies();
    await page.goto(await addressOf(asked.request, asked.pushed));
    await page.waitForSelector('input[type=password]');
    await page.waitForLoadState('networkidle');
    expect(await seenLabel(page)).toBeNull();

    await page.click('#sign-on');
    await page.waitForSelector('#authorize');
    const seen = await label(page, (one) => yes(one).length > 0);
    expect(yes(seen)).toEqual(asked.yes);
    expect(seen.text).toMatch(/^.*Acme Budget would get this from Wells Fargo/);
    for (const words of asked.days) expect(seen.text).toContain(words);

    await ANSWERS[answer](page);
    await page.waitForURL(`${APP}/**`);
    // Where the address does not say where the answer goes, the press decides after a while.
    const { events } = await logWith(browser, (log) => log.events.length >= before + 2, answer, 30_000);
    const added = events.slice(before);
    expect(added.map(({ type }) => type)).toEqual(['asked', answer]);
    expect(added[0]?.screen?.data).toEqual(expect.arrayContaining([...asked.yes]));
    await page.close();
  });
});

test('nothing secret was kept, nothing was sent, nothing threw', async () => {
  expect(JSON.stringify(await readLog(browser))).not.toMatch(/CANARY|urn:ietf:params:oauth:request_uri/);
  expect(browser.leaks).toEqual([]);
  expect(browser.errors).toEqual([]);
});
