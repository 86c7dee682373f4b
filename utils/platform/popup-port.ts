import { comesAfter, findGrants, type Place } from '../log/find-grants';
import { rowOf } from '../log/log-row';
import { newestGrants } from '../log/query';
import { seesMoney } from '../log/standing';
import type { Grant } from '../log/types';
import { type GrantView, grantView } from '../words/grant-view';
import { searchTerms } from '../words/search-terms';
import { type StopPlanView, stopPlanView } from '../words/stop-plan-view';
import type { LabelView } from '../words/views';
import { stepsToStop } from './ask-background';
import { browser } from './browser';
import { log, logTrouble, noteUnreadable } from './log-store';
import type { WhatIsHere } from './messages';
import { dueReminders } from './reminders';
import { stopShare } from './say-in-log';
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

/**
 * Reads the page in front because the person asked (`activeTab`). `refused`: the browser's own reason; `unread`: the language
 * of a page on which nothing was found because we do not read it.
 */
async function readThisPage(): Promise<{ view: LabelView } | { nothing: true; unread?: string } | { refused: string }> {
  const tabId = await currentTab();
  if (tabId === null) return { refused: 'no tab' };
  // Frames we may not touch are passed over by the browser.
  const target = { tabId, allFrames: true };
  let unread: unknown;
  try {
    await browser.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { tellertaleAsked?: boolean }).tellertaleAsked = true;
      },
    });
    const frames = await browser.scripting.executeScript({ target, files: ['screen.js'] });
    unread = frames.find(({ result }) => typeof result === 'string')?.result;
  } catch (reason) {
    return { refused: reason instanceof Error ? reason.message : String(reason) };
  }
  return (await ask(tabId)) ?? { nothing: true, ...(typeof unread === 'string' ? { unread } : {}) };
}

const PAGE = 12;
/** How many grants are read at once while looking for those that fit. */
const BATCH = 100;

interface Page {
  readonly grants: GrantView[];
  /** Where to go on; `null` = that was all. */
  readonly next: string | null;
}

/**
 * The newest entries that fit, in words. `from`: the `next` of the page before; `null` = from the newest. Reads no more than
 * it needs, so that the first page costs the same with ten entries and with a hundred thousand.
 */
async function page(fits: (grant: Grant) => boolean, from: string | null): Promise<Page> {
  const database = await log();
  const found: Grant[] = [];
  const after = from === null ? null : placeOf(from);
  let last = after;
  for (let size = BATCH; ; ) {
    // Those of the same moment as the last one belong to the next page as well.
    const before = last && new Date(Date.parse(last.lastAt) + 1).toISOString();
    const batch = await newestGrants(database, size, before ?? undefined, noteUnreadable);
    const fresh = batch.filter((grant) => last === null || comesAfter(grant, last));
    for (const grant of fresh) {
      if (fits(grant)) found.push(grant);
      last = grant;
      if (found.length === PAGE) return pageOf(found, true);
    }
    if (batch.length < size) return pageOf(found, false);
    if (fresh.length === 0) size *= 2;
  }
}

function pageOf(found: readonly Grant[], more: boolean): Page {
  const [say, now, last] = [wordsHere(), Date.now(), found.at(-1)];
  return { grants: found.map((grant) => grantView(grant, say, { now })), next: more && last ? nextOf(last) : null };
}

const nextOf = ({ lastAt, id }: Place) => `${lastAt} ${id}`;

function placeOf(from: string): Place {
  const at = from.indexOf(' ');
  return { lastAt: from.slice(0, at), id: from.slice(at + 1) };
}

/** The newest entries with every word of the text: in names and addresses, kinds of data, and where it stands. */
async function find(text: string, from: string | null): Promise<Page> {
  const terms = searchTerms(text, wordsHere());
  const after = from === null ? null : placeOf(from);
  const found = await findGrants(await log(), terms, () => true, PAGE, after);
  return pageOf(found, found.length === PAGE);
}

const holdsNow = (grant: Grant) => seesMoney(rowOf(grant), Date.now());

/** How to stop a share; `null` = it was deleted meanwhile. */
async function stopPlanOf(grantId: string): Promise<StopPlanView | null> {
  const grant = await (await log()).get('grants', grantId);
  if (!grant) return null;
  return stopPlanView(grant.screen, await stepsToStop(grant.screen), wordsHere());
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
  find,
  stopPlanOf,
  stopShare,
  reminders: () => dueReminders(3),
  troubleWithLog,
};
