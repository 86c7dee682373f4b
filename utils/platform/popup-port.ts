import { eventsOf as queryEvents, newestGrants as queryGrants } from '../log/query';
import type { Grant, LogEvent } from '../log/types';
import type { LabelView } from '../words/views';
import { browser } from './browser';
import { log } from './log-store';
import type { WhatIsHere } from './messages';

async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** What the page in front shows, asked of the page itself so that it cannot be stale; `null` = no permission screen. */
export async function currentScreen(): Promise<{ view: LabelView } | null> {
  const tabId = await currentTab();
  return tabId === null ? null : ask(tabId);
}

async function ask(tabId: number): Promise<{ view: LabelView } | null> {
  try {
    const view = (await browser.tabs.sendMessage(tabId, { type: 'what-is-here' } satisfies WhatIsHere)) as LabelView | null | undefined;
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
    await browser.scripting.executeScript({ target: { tabId }, func: () => { (globalThis as { tellertaleAsked?: boolean }).tellertaleAsked = true; } });
    await browser.scripting.executeScript({ target: { tabId }, files: ['screen.js'] });
  } catch (reason) {
    return { refused: reason instanceof Error ? reason.message : String(reason) };
  }
  return (await ask(tabId)) ?? { nothing: true };
}

/** The newest grants, latest first; `before` = the `lastAt` of the last one shown. */
export async function newestGrants(count: number, before?: string): Promise<Grant[]> {
  return queryGrants(await log(), count, before);
}

/** One grant's history, oldest first. */
export async function eventsOf(grantId: string): Promise<LogEvent[]> {
  return queryEvents(await log(), grantId);
}
