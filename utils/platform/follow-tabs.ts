import { controlKey, type PageFacts } from '../detect/page-facts';
import type { Reading } from '../detect/reading';
import { reduceAnswer } from '../detect/reduce';
import { readAddress, readMessage, readOutcome } from '../explain';
import { advance, type Flow, type Signal } from '../flow/flow';
import { readPage } from '../read-page';
import type { Press } from '../screens/classify-control';
import type { PageStep } from '../screens/screen-reading';
import { showBadge } from './badge';
import { browser } from './browser';
import { record } from './log-store';
import { type Answers, departureKey, type PageMessage, type PageReply } from './messages';
import { changeFlows, flowsOf } from './open-flows';
import type { Sender } from './sender';
import { hideSite, isHiddenSite } from './settings';
import { readAndWord, viewOf } from './view-of';

/**
 * Answers a page: what to show there. The answer does not wait for the log: events of a tab are written one after the
 * other, so `asked` is on disk before anything that could follow from a click, and the label is not late for it.
 */
export async function answerPage(message: PageMessage, sender: Sender): Promise<PageReply> {
  switch (message.type) {
    case 'seen':
      await injectScreen(sender.tabId, sender.frameId);
      return NOTHING;
    case 'screen-ready': {
      const { reading } = readAndWord(sender.url);
      if (reading && isCertain(reading)) return { ...(await show(reading, sender)), look: true };
      if (reading) await signal(sender, { kind: 'request', reading });
      // It was brought here because the address, a dialog or the flow looked like a question: the words decide.
      return { look: true, tab: tabOf(sender) };
    }
    case 'page-facts':
      return answerFacts(message.facts, message.asked, sender);
    case 'goes':
      await signal(sender, { kind: 'goes', to: message.to });
      await browser.storage.local.remove(departureKey(sender.tabId));
      return NOTHING;
    case 'pressed':
      await signal(sender, { kind: 'pressed', answer: message.answer });
      return NOTHING;
    case 'posted': {
      const said = readMessage(message.origin, message.words);
      if (said) await signal(sender, { kind: 'posted', ...said });
      return NOTHING;
    }
    case 'hide-site':
      await hideSite(new URL(sender.url).hostname);
      return NOTHING;
  }
}

/** What a page's own words come to, together with what its address or an earlier step asks. */
async function answerFacts(facts: PageFacts, asked: boolean, sender: Sender): Promise<PageReply> {
  const requested = readAddress(sender.url) ?? openReading(await flowsOf(sender.tabId), sender.url);
  const { reading, screen } = readPage(facts, sender.url, requested);
  if (reading) return { ...(await show(reading, sender)), answers: answersOf(facts, screen.presses) };
  if (screen.step === 'ended') {
    const { hostname: host } = new URL(sender.url);
    if (screen.outcome) await signal(sender, { kind: 'told', host, outcome: screen.outcome });
    return { look: true };
  }
  if (requested && (isCertain(requested) || standsFor(requested, facts, screen.step, asked)))
    return show(requested, sender);
  return requested || !asked ? { look: true } : NOTHING;
}

/** On a social platform the address of the dialog is the dialog, log-in and pickers included. */
function isCertain({ shows, provider }: Reading): boolean {
  return shows === 'at-once' && provider.kind !== 'aggregator';
}

/**
 * Does the address speak for a page whose words tell nothing? A linking service's address does, once the page shows
 * anything and unless its words say that it is another step; any request does when the person asks.
 */
function standsFor({ shows }: Reading, facts: PageFacts, step: PageStep, asked: boolean): boolean {
  if (asked) return step !== 'log-in';
  return shows === 'at-once' && step === 'unknown' && facts.controls.length > 0;
}

/** The controls that answer: where none says yes, the one that goes on does. */
function answersOf(facts: PageFacts, presses: readonly (Press | null)[]): Answers {
  const keys = (press: Press) => facts.controls.filter((_, index) => presses[index] === press).map(controlKey);
  const yes = keys('yes');
  return { yes: yes.length > 0 ? yes : keys('next'), no: keys('no') };
}

const tabOf = ({ tabId, isPrivate }: Sender) => (isPrivate ? undefined : tabId);

const NOTHING: PageReply = { nothing: true };

/** The request this page belongs to: the latest one opened on the same host. A later step has nothing in its address. */
function openReading(open: readonly Flow[], url: string): Reading | null {
  const { hostname } = new URL(url);
  return open.findLast(({ reading }) => reading.host === hostname)?.reading ?? null;
}

async function show(reading: Reading, sender: Sender): Promise<PageReply> {
  const known = readAndWord(sender.url);
  const view = known.reading === reading && known.view ? known.view : viewOf(reading);
  // After the answer is on its way: the label must not wait for the disk.
  setTimeout(() => {
    void signal(sender, { kind: 'shown', reading });
    void showBadge(sender.tabId, reading, view.summary);
  });
  return { show: view, hidden: await isHiddenSite(new URL(sender.url).hostname), tab: tabOf(sender) };
}

/** A navigation was asked for in a tab: remember the request before its page exists. */
export async function noteRequest(tabId: number, url: string): Promise<void> {
  const { reading } = readAndWord(url);
  if (reading) await signal({ tabId, isPrivate: () => isPrivateTab(tabId) }, { kind: 'request', reading });
}

/**
 * A server sent the tab elsewhere: perhaps the answer. Only what decides it is looked at. Whether the tab is private is
 * not asked: a private one has no open request, and a pop-up may be gone by now.
 */
export async function noteRedirect(tabId: number, to: string): Promise<void> {
  const reduced = reduceAnswer(to);
  if (reduced) await signal({ tabId, isPrivate: false }, { kind: 'goes', to: reduced });
}

/** A tab or pop-up was closed. */
export async function noteClosed(tabId: number): Promise<void> {
  await noteDeparture(tabId);
  await signal({ tabId, isPrivate: false }, { kind: 'closed' });
}

/** What a page noted on leaving, where its message did not arrive. */
export async function noteDeparture(tabId: number): Promise<void> {
  const key = departureKey(tabId);
  const to = (await browser.storage.local.get(key))[key];
  if (typeof to !== 'string') return;
  await browser.storage.local.remove(key);
  await signal({ tabId, isPrivate: false }, { kind: 'goes', to });
}

/** Puts the screen script into a tab; a page we may not touch is left alone. */
export async function injectScreen(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['screen.js'], injectImmediately: true })
    .catch(() => undefined);
}

/**
 * Moves the tab's flows on and logs what follows from it, in one turn: the next signal sees both or neither. Nothing is
 * awaited before the turn is taken: signals are handled in the order in which the browser told them.
 */
async function signal(
  { tabId, isPrivate }: { readonly tabId: number; readonly isPrivate: boolean | (() => Promise<boolean>) },
  what: Signal,
): Promise<void> {
  if (isPrivate === true) return;
  const context = { now: Date.now(), newId: () => crypto.randomUUID(), readOutcome };
  await changeFlows(
    tabId,
    async (open) =>
      isPrivate !== false && (await isPrivate()) ? { open: [...open], events: [] } : advance(open, what, context),
    record,
  );
}

async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return false;
  }
}
