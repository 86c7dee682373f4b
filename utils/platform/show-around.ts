import type { LabelView } from '../words/views';
import { browser } from './browser';
import type { ShowForFrame } from './messages';
import type { Sender } from './sender';

/**
 * Shows a frame's label on the page around it, or takes it away there (`view: null`).
 * @returns whether it stands there now. `false`: we may not touch that page, or it shows a label of its own.
 */
export async function showAround({ tabId, frameId, url }: Sender, view: LabelView | null): Promise<boolean> {
  if (frameId === 0) return false;
  const message: ShowForFrame = { type: 'show-for-frame', frameId, host: new URL(url).hostname, view };
  try {
    if (view) {
      const target = { tabId, frameIds: [0] };
      await browser.scripting.executeScript({
        target,
        func: () => {
          (globalThis as { tellertaleGuest?: boolean }).tellertaleGuest = true;
        },
      });
      await browser.scripting.executeScript({ target, files: ['screen.js'] });
    }
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}
