import { reduceMessage } from '../detect/message';
import { controlKey, type PageFacts } from '../detect/page-facts';
import { reduceAnswer } from '../detect/reduce';
import type { Answers, PageReply } from '../platform/messages';
import { onQuestion, tell, tellDeparture, tellPressed } from '../platform/native';
import type { Trail } from '../platform/notes';
import type { LabelView } from '../words/views';
import { type DrawnLabel, drawLabel } from './draw-label';
import { gatherFacts } from './gather';
import { controlAround } from './gather/controls';
import { receiveGuestLabel } from './guest-label';
import { observeChanges } from './observe-changes';

/** What runs in a page that may be a permission screen: gathers, shows, and tells where the page goes. */
export interface Screen {
  /**
   * Looks at the address, and at the page if needed. `asked`: the person pressed "Read this page"; then the language of a page
   * on which nothing was found because we do not read it, else `null`.
   */
  look(asked?: boolean): Promise<string | null>;
}

/** A page that asks for nothing in this many different states is no part of a flow: it is left alone. */
const MAX_LOOKS = 60;

/** Starts it. Nothing of the page is changed but one element added when there is something to show. */
export function startScreen(): Screen {
  /** `drawn: null`: the person does not want it, or it stands on the page around (`around`). */
  let shown: { view: LabelView; drawn: DrawnLabel | null; around: boolean } | null = null;
  let watching: AbortController | null = null;
  let dismissed = false;
  let answers: Answers | null = null;

  onQuestion(() => shown?.view ?? null);
  const guest = window === window.top ? receiveGuestLabel(() => shown !== null) : null;
  let trail: Trail | undefined;
  observeDepartures(() => trail);
  observeMessages();
  const judgePress = observePresses(
    () => answers,
    () => trail,
  );
  navigationOf(window)?.addEventListener('navigatesuccess', () => void look());

  async function look(asked = false): Promise<string | null> {
    // A dialog in a page that was there before is read at once: one question less before the label. Else the address comes first.
    const facts = !asked && document.readyState !== 'loading' ? gatherFacts(document) : undefined;
    return follow(await tell({ type: 'screen-ready', ...(facts ? { facts } : {}) }), asked, facts);
  }

  async function follow(reply: PageReply | null, asked: boolean, facts?: PageFacts): Promise<string | null> {
    let unread: string | null = null;
    if (reply && 'trail' in reply) trail = reply.trail;
    if (reply && 'show' in reply) show(reply);
    if (asked) {
      await loaded();
      const answer = await tell({ type: 'page-facts', facts: gatherFacts(document), asked: true });
      if (answer && 'show' in answer) show(answer);
      else clear();
      if (answer && 'nothing' in answer) unread = answer.unread ?? null;
    }
    if (reply && 'look' in reply) {
      if (facts && shown && !('show' in reply)) clear();
      await lookAtPage(facts);
    } else if (!asked && !(reply && 'show' in reply)) clear();
    return unread;
  }

  /** The page's own words count, now and whenever it changes: it may first show a log-in, or nothing yet. `known`: what has been answered. */
  async function lookAtPage(known?: PageFacts): Promise<void> {
    watching?.abort();
    watching = new AbortController();
    const { signal } = watching;
    await loaded();
    if (signal.aborted) return;
    let before = known ? JSON.stringify(known) : '';
    let left = MAX_LOOKS;
    const lookOnce = async () => {
      if (left <= 0) return watching?.abort();
      const facts = gatherFacts(document);
      const now = JSON.stringify(facts);
      if (now === before) return;
      before = now;
      const reply = await tell({ type: 'page-facts', facts, asked: false });
      if (signal.aborted || !reply) return;
      left = 'show' in reply ? MAX_LOOKS : left - 1;
      if ('show' in reply) show(reply);
      else if (shown) clear();
    };
    let busy: Promise<void> | null = null;
    /** One after the other: on a busy page the next look would hold up the answer to this one. */
    const check = (): Promise<void> => {
      if (busy) return busy.then(check);
      busy = lookOnce().finally(() => {
        busy = null;
      });
      return busy;
    };
    // From before the first look on: what changes while its answer is awaited must not be missed.
    observeChanges(document, check, signal);
    await check();
  }

  function show({ show: view, hidden, answers: here, trail: now }: Extract<PageReply, { show: LabelView }>): void {
    dismissed ||= hidden;
    trail = now ?? trail;
    answers = here ?? answers;
    judgePress();
    if (shown) {
      shown.view = view;
      shown.drawn?.update(view);
      if (shown.around) void tell({ type: 'no-room', view });
      return;
    }
    guest?.leave();
    shown = { view, drawn: null, around: false };
    if (!dismissed) shown.drawn = draw(view);
  }

  function draw(view: LabelView): DrawnLabel {
    const onHide = () => {
      dismissed = true;
      drawn.remove();
      if (shown) shown.drawn = null;
    };
    const onHideSite = () => {
      onHide();
      void tell({ type: 'hide-site' });
    };
    let hasRoom = true;
    const drawn = drawLabel(view, {
      onHide,
      onHideSite,
      onForm: (form) => {
        if (form !== 'dot' || !hasRoom || window === window.top) return;
        hasRoom = false;
        void moveAround(drawn);
      },
    });
    return drawn;
  }

  /** A frame without room for one line: the label stands on the page around where we may draw there, else the sign stays. */
  async function moveAround(drawn: DrawnLabel): Promise<void> {
    if (!shown) return;
    const reply = await tell({ type: 'no-room', view: shown.view });
    if (!reply || !('around' in reply) || !reply.around) return;
    const end = () => void tell({ type: 'around-ends' });
    if (shown?.drawn !== drawn) return end();
    drawn.remove();
    shown.drawn = null;
    shown.around = true;
    window.addEventListener('pagehide', end, { once: true });
  }

  function clear(): void {
    shown?.drawn?.remove();
    if (shown?.around) void tell({ type: 'around-ends' });
    shown = null;
    answers = null;
  }

  return { look };
}

const MAX_EARLY = 1_000;

/** Tells the background when the person presses a control that answers the page's question. Nothing is held up. */
function observePresses(answers: () => Answers | null, trail: () => Trail | undefined): () => void {
  /** Pressed, perhaps before it was known which controls answer: a person may be quicker than the reading of the page. */
  let early: { readonly key: string; readonly at: number } | null = null;
  const heard = (event: Event) => {
    const pressed = event.isTrusted ? controlAround(event.composedPath()) : null;
    if (!pressed || pressed.disabled) return;
    early = { key: controlKey(pressed), at: Date.now() };
    judge();
  };
  const judge = () => {
    const here = answers();
    if (!here || !early) return;
    const { key, at } = early;
    early = null;
    // What was pressed longer ago was a control of an earlier step.
    if (Date.now() - at > MAX_EARLY) return;
    const goesOn = here.next.includes(key);
    const answer = goesOn || here.yes.includes(key) ? 'yes' : here.no.includes(key) ? 'no' : null;
    if (!answer) return;
    tellPressed(answer, goesOn, trail());
    // A frame that is taken away has no tab that could tell of it.
    if (window !== window.top) window.addEventListener('pagehide', () => void tell({ type: 'gone' }), { once: true });
  };
  window.addEventListener('click', heard, { capture: true, passive: true });
  return judge;
}

/** Tells the background where this page goes, reduced to what decides the outcome: see `reduceAnswer`. */
function observeDepartures(trail: () => Trail | undefined): void {
  navigationOf(window)?.addEventListener('navigate', (event) => {
    const { destination } = event as Event & { destination?: { url?: string } };
    const url = destination?.url ?? '';
    const to = reduceAnswer(url);
    if (to && !to.startsWith(`${location.protocol}//${location.host}/`)) void tellDeparture(to, url, trail());
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
