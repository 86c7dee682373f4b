import { beforeAll, expect, test } from 'vitest';
import { acceptDialog, dialogOf, grantedTo } from './harness/dialog.ts';
import { browser } from './harness/practice-browser.ts';
import { until } from './harness/until.ts';

/** What the browser's own page of extensions can do. */
interface DeveloperPrivate {
  updateProfileConfiguration(options: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(options: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

beforeAll(allowPrivate);

/** What a person does on the browser's page of extensions: "Allow in Incognito". The extension is started anew by it. */
async function allowPrivate(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    // Without it, an unpacked extension that starts anew is turned off.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  await page.close();
  await until(async () => {
    try {
      return await (await browser.worker()).evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    } catch {
      return false; // the worker of before
    }
  }, 'access to private windows');
}

/** Opens a dialog in a private window, waits for its label, says yes, and closes the window once the app is back. */
async function acceptInPrivate(client: string): Promise<void> {
  const worker = await browser.worker();
  const opened = await worker.evaluate(async (address) => {
    const { id, tabs, incognito } = (await chrome.windows.create({ incognito: true, url: address })) ?? {};
    return { window: id ?? -1, tab: tabs?.[0]?.id ?? -1, incognito };
  }, dialogOf(client));
  expect(opened.incognito).toBe(true);
  await until(
    () =>
      worker.evaluate(async (tabId) => {
        const [found] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => {
            const isLabelled = document.querySelector('tellertale-label') !== null;
            if (isLabelled) document.querySelector<HTMLElement>('[name=__CONFIRM__]')?.click();
            return isLabelled;
          },
        });
        return found?.result === true;
      }, opened.tab),
    'a label in the private window',
  );
  // The app's host is none of ours: only the browser's own state says that the tab has gone there.
  await until(
    () =>
      worker.evaluate(async (tabId) => {
        const { url: shown, status } = await chrome.tabs.get(tabId);
        return shown === undefined && status === 'complete';
      }, opened.tab),
    'the app',
  );
  await worker.evaluate((id) => chrome.windows.remove(id), opened.window);
}

test('a private window is labelled and not logged, until the person allows it', async () => {
  await acceptInPrivate('1');
  // What comes later is logged: so would the private one have been.
  await acceptDialog(browser, '2');
  const { events, storage } = await grantedTo(browser, '2');
  expect(events.filter(({ grantId }) => grantId.includes('|1|'))).toEqual([]);
  expect(JSON.stringify(storage)).not.toContain('|1|');

  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/settings.html`);
  await settings.getByLabel('private windows').check();
  await settings.close();
  await acceptInPrivate('3');
  await grantedTo(browser, '3');
});
