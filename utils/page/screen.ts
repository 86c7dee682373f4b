import { type MountedLabel, mountLabel } from '../../components/mount-label';
import { reduceMessage } from '../detect/message';
import { reduceAnswer } from '../detect/reduce';
import type { PageReply } from '../platform/messages';
import { onQuestion, tell, tellDeparture } from '../platform/native';
import type { LabelView } from '../words/views';
import { gatherFacts } from './gather';
import { observeChanges } from './observe-changes';
import { putOnPage } from './put-on-page';

/** What runs in a page that may be a permission screen: gathers, shows, and tells where the page goes. */
export interface Screen {
  /** Looks at the address, and at the page if needed. `asked`: the person pressed "Read this page". */
  look(asked?: boolean): Promise<void>;
}

/** Starts it. Nothing of the page is changed but one element added when there is something to show. */
export function startScreen(): Screen {
  let shown: { view: LabelView; label: MountedLabel | null; remove: () => void } | null = null;
  let watching: AbortController | null = null;
  let dismissed = false;

  onQuestion(() => shown?.view ?? null);
  let tab: number | undefined;
  observeDepartures(() => tab);
  observeMessages();
  navigationOf(window)?.addEventListener('navigatesuccess', () => void look());

  async function look(asked = false): Promise<void> {
    await follow(await tell({ type: 'screen-ready' }), asked);
  }

  async function follow(reply: PageReply | null, asked: boolean): Promise<void> {
    if (reply && 'tab' in reply) tab = reply.tab;
    if (reply && 'show' in reply) return show(reply);
    if (asked) {
      await loaded();
      const answer = await tell({ type: 'page-facts', facts: gatherFacts(document), asked: true });
      return answer && 'show' in answer ? show(answer) : clear();
    }
    if (reply && 'look' in reply) return lookAtPage();
    clear();
  }

  /** The address asks, but may first show a log-in: look at the page now and whenever it changes. */
  async function lookAtPage(): Promise<void> {
    watching?.abort();
    watching = new AbortController();
    const { signal } = watching;
    await loaded();
    if (signal.aborted) return;
    const check = async () => {
      const reply = await tell({ type: 'page-facts', facts: gatherFacts(document), asked: false });
      if (signal.aborted || !reply) return;
      if ('show' in reply) show(reply);
      else if (shown) clear();
    };
    await check();
    observeChanges(document, check, signal);
  }

  function show({ show: view, hidden }: { readonly show: LabelView; readonly hidden: boolean }): void {
    dismissed ||= hidden;
    if (shown) {
      shown.view = view;
      shown.label?.update(view);
      return;
    }
    if (dismissed) {
      shown = { view, label: null, remove: () => undefined };
      return;
    }
    const place = putOnPage(document, (form) => shown?.label?.setForm(form));
    const hide = () => {
      dismissed = true;
      shown?.label?.unmount();
      place.remove();
      if (shown) shown.label = null;
    };
    const label = mountLabel(view, place.root, {
      onHide: hide,
      onHideSite: () => {
        hide();
        void tell({ type: 'hide-site' });
      },
      onForm: place.choose,
    });
    shown = { view, label, remove: place.remove };
    place.settle();
  }

  function clear(): void {
    shown?.label?.unmount();
    shown?.remove();
    shown = null;
  }

  return { look };
}

/** Tells the background where this page goes, reduced to what decides the outcome: see `reduceAnswer`. */
function observeDepartures(tab: () => number | undefined): void {
  navigationOf(window)?.addEventListener('navigate', (event) => {
    const { destination } = event as Event & { destination?: { url?: string } };
    const to = destination?.url ? reduceAnswer(destination.url) : null;
    if (to && !to.startsWith(`${location.protocol}//${location.host}/`)) tellDeparture(to, tab());
  });
}

/** Tells the background what a frame inside this page posted, reduced to event names. */
function observeMessages(): void {
  // A page may post thousands of messages; an outcome is among the first few that look like one.
  let left = 200;
  window.addEventListener('message', ({ origin, data }) => {
    const words = left > 0 ? reduceMessage(data) : null;
    if (!words) return;
    left -= 1;
    void tell({ type: 'posted', origin, words });
  });
}

/** The Navigation API's object where the browser has it. */
function navigationOf(page: Window): EventTarget | undefined {
  return (page as Window & { navigation?: EventTarget }).navigation;
}

function loaded(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
