import type { Reading } from '../detect/reading';
import { browser } from './browser';

/**
 * How many kinds of financial data this tab's screen asks for; `?` where it hides them; nothing where it asks for none.
 * The browser takes it away by itself when the tab goes elsewhere.
 */
export async function showBadge(tabId: number, reading: Reading, summary: string): Promise<void> {
  const count = reading.data.length;
  const text =
    count > 0 ? `${count}${reading.visibility === 'partly' ? '+' : ''}` : reading.visibility === 'listed' ? '' : '?';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4f8f' }),
    browser.action.setTitle({ tabId, title: `Tellertale: ${summary}` }),
  ]).catch(() => undefined); // the tab may be gone by now
}
