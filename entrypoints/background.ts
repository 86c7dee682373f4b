import { defineBackground } from 'wxt/utils/define-background';
import { requestFilters } from '../utils/detect/request-filters';
import { answerOwnPage } from '../utils/platform/answer-own-page';
import type { OwnPageAnswer } from '../utils/platform/ask-background';
import { browser } from '../utils/platform/browser';
import { followPages } from '../utils/platform/follow-pages';
import { answerPage, injectScreen } from '../utils/platform/follow-tabs';
import { keepJudgement } from '../utils/platform/judgement';
import { record } from '../utils/platform/log-store';
import { isPageMessage, type PageReply } from '../utils/platform/messages';
import { keepScripts } from '../utils/platform/modes';
import {
  nextTime,
  noteArrival,
  noteClosed,
  noteDeparture,
  noteOpened,
  noteRedirect,
  noteRequest,
  noteRestart,
  noteTime,
} from '../utils/platform/note-tabs';
import { flowsOf, oncePerRun, onFlowsChange, writeLeftOver } from '../utils/platform/open-flows';
import { prepareReminders } from '../utils/platform/reminders';
import { readSender, type Told } from '../utils/platform/sender';
import { prepareSettings } from '../utils/platform/settings';
import { choosePopup, prepareWords } from '../utils/platform/words-here';

const ALARM = 'flows';

/** Wiring only: every listener is added at once, because an event that wakes the worker is delivered only then. */
export default defineBackground(() => {
  keepJudgement();
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    // Whoever has no answer asks again.
    answerTo(message, sender).then(reply, () => reply(null));
    return true;
  });

  /** The same request is told more than once: a worker that is stopped before it has noted it hears of it again. */
  const asking = {
    urls: requestFilters(browser.runtime.getManifest().content_scripts ?? []),
    types: ['main_frame', 'sub_frame'] as ('main_frame' | 'sub_frame')[],
  };
  const onAsking = ({ tabId, url, method }: { tabId: number; url: string; method: string }) => {
    if (tabId >= 0) void noteRequest(tabId, url, method === 'GET');
    return undefined;
  };
  browser.webRequest.onBeforeRequest.addListener(onAsking, asking);
  browser.webRequest.onHeadersReceived.addListener(onAsking, asking);

  const onRedirect = ({ tabId, redirectUrl, type }: { tabId: number; redirectUrl: string; type: string }) => {
    if (tabId >= 0) void noteRedirect(tabId, redirectUrl, type === 'main_frame' ? 'page' : 'frame');
  };
  const onRemoved = (tabId: number) => void noteClosed(tabId);
  const onCreated = ({ id, openerTabId }: { id?: number | undefined; openerTabId?: number | undefined }) => {
    if (id !== undefined && openerTabId !== undefined) void noteOpened(id, openerTabId);
  };
  const onUpdated = (tabId: number, { status }: { status?: string }, { url }: { url?: string | undefined }) => {
    // `complete` as well: the worker may have been stopped before it could do anything about `loading`.
    if (status === undefined) return;
    void flowsOf(tabId).then(async (open) => {
      if (open.length === 0) return;
      await noteDeparture(tabId);
      if (status === 'complete') await noteArrival(tabId, url);
      await injectScreen(tabId);
    });
  };

  let following = false;
  /** Tabs are listened to only while a request is open: otherwise ordinary browsing would wake the worker. */
  function follow(on: boolean): void {
    if (on === following) return;
    following = on;
    if (on) {
      browser.webRequest.onBeforeRedirect.addListener(onRedirect, {
        // Of the hosts that are permitted, the browser says no more.
        urls: ['https://*/*'],
        types: ['main_frame', 'sub_frame'],
      });
      browser.tabs.onCreated.addListener(onCreated);
      browser.tabs.onRemoved.addListener(onRemoved);
      browser.tabs.onUpdated.addListener(onUpdated);
    } else {
      browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
      browser.tabs.onCreated.removeListener(onCreated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A press decides after a while. The alarm is for a worker that is stopped meanwhile; half a minute is its shortest. */
  async function setClock(): Promise<void> {
    const time = await nextTime();
    clearTimeout(timer);
    if (time === null) return;
    const wait = Math.max(time - Date.now(), 0);
    timer = setTimeout(() => void noteTime(), wait);
    await browser.alarms.create(ALARM, { when: Date.now() + Math.max(wait, 30_000) });
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void noteTime();
  });

  follow(true);
  void onFlowsChange((open) => {
    follow(open.length > 0);
    void followPages(open);
    void setClock();
  });
  // A start of the browser starts the background also because answers of before may be waiting.
  browser.runtime.onStartup.addListener(() => void choosePopup());
  void oncePerRun(noteRestart).then(() => writeLeftOver(record));
  browser.permissions.onAdded.addListener(() => void keepScripts());
  browser.permissions.onRemoved.addListener(() => void keepScripts());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void keepScripts();
    void choosePopup();
    if (reason === 'install') void welcome();
  });
  prepareSettings();
  prepareWords();
  prepareReminders();
});

/** `null` = nobody we know, or nothing we answer. @throws what went wrong on the way to the answer. */
async function answerTo(message: unknown, sender: Told): Promise<OwnPageAnswer | PageReply | null> {
  if (sender.id !== browser.runtime.id) return null;
  const own = answerOwnPage(message, sender.url);
  if (own) return own;
  const from = readSender(sender);
  return from && isPageMessage(message) ? answerPage(message, from) : null;
}

/** One page after the installation; not where a developer loaded the folder, again and again. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: '/welcome.html' });
}
