import { CALLBACK } from '../../../practice/hosts/app.ts';
import type { Chromium } from './chromium.ts';
import { label } from './label.ts';
import { logWith, type StoredLog } from './log.ts';

/** The address of a Facebook dialog in which this client asks for financial data. */
export const dialogOf = (client: string) =>
  `https://www.facebook.com/v23.0/dialog/oauth?client_id=${client}&redirect_uri=${encodeURIComponent(CALLBACK)}&scope=email,ads_read&state=s`;

/** A person says yes to this client in a tab of its own, which is closed once the app is back. */
export async function acceptDialog(browser: Chromium, client: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(dialogOf(client));
  await label(page);
  await page.click('[name=__CONFIRM__]');
  await page.waitForURL(/acmebudget/);
  await page.close();
}

/** Waits until the log holds the yes to this client. */
export function grantedTo(browser: Chromium, client: string): Promise<StoredLog> {
  return logWith(
    browser,
    ({ grants }) => grants.some(({ id, status }) => status === 'granted' && id.includes(`|${client}|`)),
    `a grant of ${client}`,
  );
}
