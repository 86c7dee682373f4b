import { rowOf } from '../log/log-row';
import { newestGrants } from '../log/query';
import { seesMoney } from '../log/standing';
import type { Grant } from '../log/types';
import { findWordsIn } from '../words/find-words';
import { type GrantView, grantView } from '../words/grant-view';
import { type StopPlanView, stopPlanView } from '../words/stop-plan-view';
import type { LabelView } from '../words/views';
import { browser } from './browser';

import { stopShare } from './log-port';
import { log, logTrouble, noteUnreadable } from './log-store';

import type { WhatIsHere } from './messages';
import { dueReminders } from './reminders';
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
async function currentScreen(): Promise<{ view: LabelView } | null> {
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
async function readThisPage(): Promise<{ view: LabelView } | { nothing: true } | { refused: string }> {
  const tabId = await currentTab();
  if (tabId === null) return { refused: 'no tab' };
  // Frames we may not touch are passed over by the browser.
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { tellertaleAsked?: boolean }).tellertaleAsked = true;
      },
    });
    await browser.scripting.executeScript({ target, files: ['screen.js'] });
  } catch (reason) {
    return { refused: reason instanceof Error ? reason.message : String(reason) };
  }
  return (await ask(tabId)) ?? { nothing: true };
}

const PAGE = 12;
/** How many grants are read at once while looking for those that fit. */
const BATCH = 100;

/**
 * The newest entries that fit, in words. `from`: the `lastAt` after which to go on; `null` = from the newest. Reads no
 * more than it needs, so that the first page costs the same with ten entries and with a hundred thousand.
 */
async function page(
  fits: (grant: Grant) => boolean,
  from: string | null,
): Promise<{ grants: GrantView[]; next: string | null }> {
  const database = await log();
  const [say, now] = [wordsHere(), Date.now()];
  const found: GrantView[] = [];
  let before = from;
  for (;;) {
    const batch = await newestGrants(database, BATCH, before ?? undefined, noteUnreadable);
    for (const grant of batch) {
      if (fits(grant)) found.push(grantView(grant, say, { now }));
      before = grant.lastAt;
      if (found.length === PAGE) return { grants: found, next: before };
    }
    if (batch.length < BATCH) return { grants: found, next: null };
  }
}

const holdsNow = (grant: Grant) => seesMoney(rowOf(grant), Date.now());

/** How to stop a share; `null` = it was deleted meanwhile. */
async function stopPlanOf(grantId: string): Promise<StopPlanView | null> {
  const grant = await (await log()).get('grants', grantId);
  if (!grant) return null;
  const { stepsToStop } = await import('./steps-to-stop');
  return stopPlanView(grant.screen, stepsToStop(grant.screen), wordsHere());
}

/** Why the log cannot be trusted right now, in words; `null` = all is well. */
export async function troubleWithLog(): Promise<string | null> {
  const trouble = await logTrouble();
  return trouble && wordsHere()(`popup_log_${trouble}`);
}

/** Opens the page that shows a report about the tab in front. */
async function openReport(): Promise<void> {
  await browser.tabs.create({ url: `/settings.html?report=${(await currentTab()) ?? ''}` });
}

/** What the popup asks of the browser and the log. */
export const popupPort = {
  openReport,
  currentScreen,
  readThisPage,
  withAccess: (from: string | null) => page(holdsNow, from),
  withoutAccess: (from: string | null) => page((grant) => !holdsNow(grant), from),
  find: (text: string, from: string | null) => {
    const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
    const wordsOf = findWordsIn(wordsHere());
    return page((grant) => {
      const words = wordsOf(rowOf(grant));
      return wanted.every((word) => words.includes(word));
    }, from);
  },
  stopPlanOf,
  stopShare,
  reminders: () => dueReminders(3),
  troubleWithLog,
};
