import type { Reading } from '../detect/reading';
import { badgeText } from '../words/badge-text';
import type { LabelView } from '../words/views';
import { browser } from './browser';

/**
 * The state of this tab's screen on the toolbar button, and in words where the pointer rests on it. The browser takes both away
 * by itself when the tab goes elsewhere.
 */
export async function showBadge(tabId: number, reading: Reading, { summary, loud }: LabelView): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(reading) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4f8f' }),
    browser.action.setTitle({ tabId, title: `Tellertale: ${[summary, ...loud].join('\n')}` }),
  ]).catch(() => undefined); // the tab may be gone by now
}
