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
import { wordsForPage } from './choose-language';
import { log, logTrouble, noteUnreadable } from './log-store';
import type { WhatIsHere } from './messages';
import { dueReminders } from './reminders';
import { stopShare } from './say-in-log';

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

/** How a page of entries is looked for, in numbers of grants. */
interface Look {
  /** How many entries make a page. */
  readonly page: number;
  /** How many are read at once to begin with. */
  readonly batch: number;
  /** After so many only the first kind is still looked for. */
  readonly all: number;
  /** A page looks at no more than this: where hardly any entry fits, the person says whether to go on. */
  readonly most: number;
}

/** What the popup is opened for, who can see now, fills its height: the rest stands below it and waits until it is asked for. */
const AT_FIRST: Look = { page: 6, batch: 13, all: 12, most: 100 };
const LATER: Look = { page: 12, batch: 25, all: 1_000, most: 1_000 };
const BATCH = 100;

interface Page {
  readonly grants: GrantView[];
  /** Where to go on; `null` = that was all. */
  readonly next: string | null;
}

/** The newest grants after a place, latest first; read in batches, so that whoever stops early has not read on. */
async function* newestAfter(place: Place | null, first: number): AsyncGenerator<Grant> {
  const database = await log();
  let last = place;
  for (let size = first; ; ) {
    // Those of the same moment as the last one stand behind it as well.
    const before = last && new Date(Date.parse(last.lastAt) + 1).toISOString();
    const batch = await newestGrants(database, size, before ?? undefined, noteUnreadable);
    let fresh = 0;
    for (const grant of batch) {
      if (last !== null && !comesAfter(grant, last)) continue;
      fresh += 1;
      last = grant;
      yield grant;
    }
    if (batch.length < size) return;
    size = fresh === 0 ? size * 2 : Math.max(size, BATCH);
  }
}

type Fits = (grant: Grant) => boolean;

/**
 * For each kind the newest entries that fit, in words, found in one look at a limited number of entries, so that the first page
 * costs the same with ten entries and with a hundred thousand. `from`: the `next` of the page before; `null` = from the newest.
 */
async function pages<Kind extends string>(
  kinds: Readonly<Record<Kind, Fits>>,
  from: string | null,
  { page, batch, all, most }: Look,
): Promise<Record<Kind, Page>> {
  const lists = (Object.entries(kinds) as [Kind, Fits][]).map(([kind, fits]) => ({ kind, fits, found: [] as Grant[] }));
  let last: Grant | null = null;
  let looked = 0;
  let ended = true;
  for await (const grant of newestAfter(from === null ? null : placeOf(from), batch)) {
    const wanted = looked < all ? lists : lists.slice(0, 1);
    ended = looked < most && wanted.some(({ found }) => found.length <= page);
    if (!ended) break;
    last = grant;
    looked += 1;
    // One more than a page tells that there is a next one.
    for (const { fits, found } of lists) if (found.length <= page && fits(grant)) found.push(grant);
  }
  const goOn = (found: readonly Grant[]) => (found.length > page ? (found[page - 1] ?? null) : ended ? null : last);
  const entries = lists.map(
    async ({ kind, found }) => [kind, await pageOf(found.slice(0, page), goOn(found))] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Record<Kind, Page>;
}

async function pageOf(found: readonly Grant[], goOn: Place | null): Promise<Page> {
  const [say, now] = [await wordsForPage(), Date.now()];
  return { grants: found.map((grant) => grantView(grant, say, { now })), next: goOn && nextOf(goOn) };
}

const page = async (fits: Fits, from: string | null) => (await pages({ fits }, from, LATER)).fits;

const nextOf = ({ lastAt, id }: Place) => `${lastAt} ${id}`;

function placeOf(from: string): Place {
  const at = from.indexOf(' ');
  return { lastAt: from.slice(0, at), id: from.slice(at + 1) };
}

/** The newest entries with every word of the text: in names and addresses, kinds of data, and where it stands. */
async function find(text: string, from: string | null): Promise<Page> {
  const terms = searchTerms(text, await wordsForPage());
  const after = from === null ? null : placeOf(from);
  const found = await findGrants(await log(), terms, () => true, LATER.page + 1, after);
  const more = found.length > LATER.page;
  return pageOf(found.slice(0, LATER.page), more ? (found[LATER.page - 1] ?? null) : null);
}

const holdsNow = (grant: Grant) => seesMoney(rowOf(grant), Date.now());
const holdsNoMore: Fits = (grant) => !holdsNow(grant);

/** How to stop a share; `null` = it was deleted meanwhile. */
async function stopPlanOf(grantId: string): Promise<StopPlanView | null> {
  const grant = await (await log()).get('grants', grantId);
  if (!grant) return null;
  return stopPlanView(grant.screen, await stepsToStop(grant.screen), await wordsForPage());
}

/** Why the log cannot be trusted right now, in words; `null` = all is well. `reading`: what may find entries that cannot be read. */
export async function troubleWithLog(reading?: Promise<unknown>): Promise<string | null> {
  const trouble = await logTrouble(reading);
  return trouble && (await wordsForPage())(`popup_log_${trouble}`);
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
  /** Of those that have access and of those that have none, in one look. */
  newest: () => pages({ held: holdsNow, others: holdsNoMore }, null, AT_FIRST),
  withAccess: (from: string | null) => page(holdsNow, from),
  withoutAccess: (from: string | null) => page(holdsNoMore, from),
  find,
  stopPlanOf,
  stopShare,
  reminders: () => dueReminders(3, wordsForPage()),
  troubleWithLog,
};
