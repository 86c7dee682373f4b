import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { requestObject } from '../../practice/bank/client.ts';
import { APP, CALLBACK } from '../../practice/hosts/app.ts';
import { UK_BANK, US_BANK } from '../../practice/hosts/banks.ts';
import { badgeText } from './harness/chromium.ts';
import { label, type SeenLabel, seenLabel } from './harness/label.ts';
import { logWith, readLog, story } from './harness/log.ts';
import { browser, site } from './harness/practice-browser.ts';

const request = (scope: string) => ({
  client_id: 'acme-budget',
  response_type: 'code',
  redirect_uri: CALLBACK,
  scope,
  state: 'CANARY-STATE',
});
const fdx = `https://${US_BANK.host}/auth?${new URLSearchParams({
  ...request('openid fdx:accountbasic:read fdx:accountdetailed:read fdx:transactions:read fdx:customercontact:read'),
  login_hint: 'CANARY-HINT',
})}`;
const issuer = `https://${UK_BANK.host}${UK_BANK.under}`;
const obie = (scope: string) => {
  const intent = { id_token: { openbanking_intent_id: { value: 'CANARY-INTENT', essential: true } } };
  const signed = requestObject(issuer, { ...request(scope), claims: intent });
  return `${issuer}${UK_BANK.authorization}?${new URLSearchParams({ ...request(scope), request: signed })}`;
};

interface Asked {
  readonly bank: string;
  readonly url: () => string;
  readonly yes: readonly string[];
  readonly balances: string;
  readonly summary: string;
  readonly badge: string;
}
const ASKED: Readonly<Record<string, Asked>> = {
  'FDX scopes': {
    bank: 'wells-fargo|',
    url: () => fdx,
    yes: ['account-details', 'balances', 'contact', 'merchants', 'transactions'],
    balances: 'yes',
    summary: '5 kinds of financial data',
    badge: '5',
  },
  'UK accounts, in a request object': {
    bank: 'hsbc|',
    url: () => obie('openid accounts'),
    yes: ['account-details'],
    balances: 'hidden',
    summary: 'At least 1 kind of financial data; more is not visible',
    badge: '1+',
  },
  'a UK payment, in a request object': {
    bank: 'hsbc|',
    url: () => obie('openid payments'),
    yes: ['payment-initiation'],
    balances: 'hidden',
    summary: 'At least 1 kind of financial data; more is not visible',
    badge: '1+!',
  },
};
const ANSWERS = {
  granted: (page: Page) => page.click('#authorize'),
  declined: (page: Page) => page.click('#cancel'),
  closed: (page: Page) => page.close(),
} as const;

/** Goes to the real log-in page, sees that nothing is said there, and logs in. */
async function logIn(page: Page, url: string): Promise<void> {
  await browser.context.clearCookies();
  await page.goto(url);
  await page.waitForSelector('input[type=password]');
  await page.waitForLoadState('networkidle');
  expect(await seenLabel(page)).toBeNull();
  expect(await badgeText(browser)).toBe('');
  await page.click('#sign-on');
  await page.waitForSelector('#authorize');
}

const yes = ({ rows }: SeenLabel) =>
  Object.keys(rows)
    .filter((type) => rows[type] === 'yes')
    .sort();

const answers = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
describe.each(Object.entries(ASKED))('a bank with a real OAuth server asks for %s', (_name, asked) => {
  test.each(answers)('nothing on the log-in page, the right types on the consent page, %s', async (answer) => {
    const before = (await readLog(browser)).events.length;
    const page = await browser.context.newPage();
    await logIn(page, asked.url());
    const seen = await label(page);
    expect(yes(seen)).toEqual(asked.yes);
    expect(seen.rows['balances']).toBe(asked.balances);
    expect(seen.summary).toBe(asked.summary);
    expect(seen.text).toMatch(/^.*Acme Budget would get this from (?:Wells Fargo|HSBC)/);
    expect(await badgeText(browser)).toBe(asked.badge);

    await ANSWERS[answer](page);
    if (answer !== 'closed') await page.waitForURL(`${APP}/**`);
    const { events } = await logWith(browser, (log) => story(log.events.slice(before)).length >= 2, answer);
    const added = events.slice(before);
    expect(story(added)).toEqual(['asked', answer]);
    for (const { grantId } of added) expect(grantId.startsWith(asked.bank)).toBe(true);
    // The answer of a bank does not say which part was given.
    expect(added.at(-1)?.subset).toEqual(answer === 'granted' ? { kind: 'unknown' } : undefined);
    await page.close();
  });
});

test('nothing secret was kept, nothing was sent, nothing threw', async () => {
  expect(JSON.stringify(await readLog(browser))).not.toMatch(/CANARY/);
  expect(browser.leaks).toEqual([]);
  expect(site.strangers).toEqual([]);
  expect(browser.errors).toEqual([]);
});
