import { emptyOldBin } from '../log/bin';
import { dueGrants } from '../log/due';
import { REMINDER_BADGE } from '../words/badge-text';
import { dueTitle, type RemindersView, remindersView } from '../words/reminders-view';
import type { Say } from '../words/say';
import { browser } from './browser';
import { isOn } from './choices';
import { log } from './log-store';
import { wordsReady } from './words-here';

const DAILY = 'daily';
const BIN = 'bin';
const DAY_IN_MINUTES = 24 * 60;
const START_AFTER = 3_000;
const QUIET_GREY = '#5b6472';

/**
 * Looks once a day, and whenever the background starts, for what wants a look. Listeners are added at once: an alarm that
 * starts the background is delivered only then. Nothing is kept between two looks but the log itself, so a restart, a
 * stopped worker or a changed clock cannot confuse it.
 */
export function prepareReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) void checkReminders();
    if (name === BIN) void setBinAlarm();
  });
  // A background that was started for a permission screen has that to do first.
  setTimeout(() => {
    void setDailyAlarm();
    void checkReminders();
    void setBinAlarm();
  }, START_AFTER);
}

/** An alarm that is already set goes on: setting it anew at each start of the background would put it off for ever. */
async function setDailyAlarm(): Promise<void> {
  if (!(await browser.alarms.get(DAILY)))
    await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
}

/**
 * Shows how many entries want a look, quietly: a dot on the toolbar button of tabs where no label has put its own. No
 * notification, no sound. Nothing where the person turned it off, or nothing is due.
 */
export async function checkReminders(): Promise<void> {
  const count = (await isOn('reminders')) ? await countDue() : 0;
  const say = await wordsReady();
  await Promise.all([
    browser.action.setBadgeText({ text: count === 0 ? '' : REMINDER_BADGE }),
    browser.action.setBadgeBackgroundColor({ color: QUIET_GREY }),
    browser.action.setTitle({
      title: count === 0 ? say('action_title') : say('reminder_badge', { title: dueTitle(count, say) }),
    }),
  ]);
}

async function countDue(): Promise<number> {
  try {
    return (await dueGrants(await log(), Date.now(), 0)).count;
  } catch {
    return 0; // the popup says what is wrong with the log
  }
}

/** What wants a look, in words: the first `count` of it, the longest due first; `null` = nothing does. */
export async function dueReminders(count: number, words: Promise<Say>): Promise<RemindersView | null> {
  const now = Date.now();
  const due = await dueGrants(await log(), now, count);
  return remindersView(due.grants, due.count, await words, now);
}

/** Forgets what was deleted when its hour is over, or comes back then: also where the page that deleted it is long closed. */
export async function setBinAlarm(): Promise<void> {
  const when = await log()
    .then((database) => emptyOldBin(database, Date.now()))
    .catch(() => null);
  if (when !== null) await browser.alarms.create(BIN, { when });
}
