import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/platform/browser';
import {
  answerPage,
  injectScreen,
  noteClosed,
  noteDeparture,
  noteRedirect,
  noteRequest,
} from '../utils/platform/follow-tabs';
import { record } from '../utils/platform/log-store';
import { isPageMessage } from '../utils/platform/messages';
import { anyFlowOpen, flowsOf, writeLeftOver } from '../utils/platform/open-flows';
import { readSender } from '../utils/platform/sender';
import { prepareSettings } from '../utils/platform/settings';
import { watchedMatches, watchedRequests } from '../utils/providers/watched';

/** Wiring only: every listener is added at once, because an event that wakes the worker is delivered only then. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const from = sender.id === browser.runtime.id ? readSender(sender) : null;
    return from && isPageMessage(message) ? answerPage(message, from) : undefined;
  });

  browser.webRequest.onBeforeRequest.addListener(
    ({ tabId, url }) => {
      if (tabId >= 0) void noteRequest(tabId, url).then(followTabs);
      return undefined;
    },
    { urls: watchedRequests(), types: ['main_frame', 'sub_frame'] },
  );

  const onRedirect = ({ tabId, redirectUrl }: { tabId: number; redirectUrl: string }) => {
    if (tabId >= 0) void noteRedirect(tabId, redirectUrl);
  };
  const onRemoved = (tabId: number) => void noteClosed(tabId).then(followTabs);
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    // `complete` as well: the worker may have been stopped before it could do anything about `loading`.
    if (status === undefined) return;
    void flowsOf(tabId).then(async (open) => {
      if (open.length === 0) return;
      await noteDeparture(tabId);
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
        urls: watchedMatches(),
        types: ['main_frame', 'sub_frame'],
      });
      browser.tabs.onRemoved.addListener(onRemoved);
      browser.tabs.onUpdated.addListener(onUpdated);
    } else {
      browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    }
  }
  async function followTabs(): Promise<void> {
    follow(await anyFlowOpen());
  }
  follow(true);
  void followTabs();
  void writeLeftOver(record);
  prepareSettings();
});
