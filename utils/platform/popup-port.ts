import { eventsOf, newestGrants as queryGrants } from '../log/query';
import { type GrantDetailView, type GrantView, grantDetailView, grantView } from '../words/grant-view';
import type { LabelView } from '../words/views';
import { browser } from './browser';
import { log, logFailure } from './log-store';
import type { WhatIsHere } from './messages';
import { wordsHere } from './words-here';

/** The tab in front; where this popup itself is open as a tab, the one that was in front before it. */
async function currentTab(): Promise<number | null> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!active?.url?.startsWith(`${location.origin}/`)) return active?.id ?? null;
  const others = (await browser.tabs.query({ windowId: active.windowId ?? browser.windows.WINDOW_ID_CURRENT })).filter(
    ({ id }) => id !== active.id,
  );
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? null;
}

/** What the page in front shows, asked of the page itself so that it cannot be stale; `null` = no permission screen. */
export async function currentScreen(): Promise<{ view: LabelView } | null> {
  const tabId = await currentTab();
  return tabId === null ? null : ask(tabId);
}

async function ask(tabId: number): Promise<{ view: LabelView } | null> {
  try {
    const view = (await browser.tabs.sendMessage(tabId, { type: 'what-is-here' } satisfies WhatIsHere)) as
      | LabelView
      | null
      | undefined;
    return view ? { view } : null;
  } catch {
    return null; // no script of ours in this page
  }
}

/** Reads the page in front because the person asked (`activeTab`). `refused`: the browser's own reason. */
export async function readThisPage(): Promise<{ view: LabelView } | { nothing: true } | { refused: string }> {
  const tabId = await currentTab();
  if (tabId === null) return { refused: 'no tab' };
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        (globalThis as { tellertaleAsked?: boolean }).tellertaleAsked = true;
      },
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['screen.js'] });
  } catch (reason) {
    return { refused: reason instanceof Error ? reason.message : String(reason) };
  }
  return (await ask(tabId)) ?? { nothing: true };
}

/** The newest grants in words, latest first; `before` = the `at` of the last one shown. */
export async function newestGrants(count: number, before?: string): Promise<GrantView[]> {
  return (await queryGrants(await log(), count, before)).map((grant) => grantView(grant, wordsHere()));
}

/** One grant when it is opened; `null` = it was deleted meanwhile. */
export async function detailOf(grantId: string): Promise<GrantDetailView | null> {
  const database = await log();
  const grant = await database.get('grants', grantId);
  if (!grant) return null;
  const { stepsToStop } = await import('./steps-to-stop');
  return grantDetailView(grant, await eventsOf(database, grantId), stepsToStop(grant.screen), wordsHere());
}

/** Why the log cannot be trusted right now, in words; `null` = all is well. */
export async function troubleWithLog(): Promise<string | null> {
  try {
    await log();
  } catch (reason) {
    return wordsHere()(
      reason instanceof DOMException && reason.name === 'VersionError' ? 'popup_log_newer' : 'popup_log_failed',
    );
  }
  return (await logFailure()) ? wordsHere()('popup_log_failed') : null;
}
