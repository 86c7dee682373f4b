import type { Page } from 'playwright-core';
import type { LabelView } from '../../../utils/words/views.ts';
import type { Chromium } from './chromium.ts';

/** What the label in a tab says, asked of the page's own script in each frame; with the frame it is drawn in. */
export interface SaidLabel {
  readonly frameId: number;
  readonly view: LabelView;
}

/**
 * Lets the extension's scripts in a page look once more, waits until they have, and gives what each frame shows.
 * @param asked as the popup's "Read this page" does it; else only scripts that are there already look.
 */
export async function labelsOf(browser: Chromium, page: Page, asked: boolean): Promise<SaidLabel[]> {
  const worker = await browser.worker();
  return worker.evaluate(
    async ([url, read]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      const target = { tabId: tab.id, allFrames: true };
      if (read) {
        await chrome.scripting.executeScript({
          target,
          func: () => {
            (globalThis as { tellertaleAsked?: boolean }).tellertaleAsked = true;
          },
        });
        await chrome.scripting.executeScript({ target, files: ['screen.js'] });
      }
      const frames = await chrome.scripting.executeScript({
        target,
        func: async () => {
          const { tellertaleScreen } = globalThis as { tellertaleScreen?: { look(asked?: boolean): Promise<void> } };
          await tellertaleScreen?.look();
          return tellertaleScreen !== undefined;
        },
      });
      const said: { frameId: number; view: unknown }[] = [];
      for (const { frameId, result } of frames) {
        const view = result ? await chrome.tabs.sendMessage(tab.id, { type: 'what-is-here' }, { frameId }) : null;
        if (view) said.push({ frameId, view });
      }
      return said;
    },
    [page.url(), asked] as const,
  ) as Promise<SaidLabel[]>;
}
