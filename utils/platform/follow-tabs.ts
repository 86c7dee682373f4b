import { controlKey, type PageFacts } from '../detect/page-facts';
import type { Reading } from '../detect/reading';
import { type Flow, isIn } from '../flow/types';
import { withoutOpaque } from '../flow/without-opaque';
import { newSince } from '../log/new-since';
import type { Press } from '../screens/classify-control';
import type { PageStep } from '../screens/screen-reading';
import type { DataTypeId } from '../vocab/types';
import { showBadge } from './badge';
import { browser } from './browser';
import { judgement } from './judgement';
import { log } from './log-store';
import type { Answers, PageMessage, PageReply } from './messages';
import { goesKey, type Trail } from './notes';
import { flowsOf, thisRun } from './open-flows';
import type { Sender } from './sender';
import { hideSite, isHiddenSite } from './settings';
import { showAround } from './show-around';
import { digestsOf, signal } from './signal';
import { readAndWord, viewOf } from './view-of';
import { wordsReady } from './words-here';

/**
 * Answers a page: what to show there. The label does not wait for the disk, only until a stopped worker could lose nothing
 * of it; events are written in their order, so `asked` is on disk before anything that could follow from a click.
 */
export async function answerPage(message: PageMessage, sender: Sender): Promise<PageReply> {
  switch (message.type) {
    case 'seen':
      await injectScreen(sender.tabId, sender.frameId);
      return NOTHING;
    case 'passing':
      if ((await flowsOf(sender.tabId)).length > 0) await injectScreen(sender.tabId, sender.frameId);
      return NOTHING;
    case 'screen-ready': {
      const { facts } = message;
      const { reading } = readAndWord(sender.url);
      if (reading && isCertain(reading) && !facts) return { ...(await show(reading, sender)), look: true };
      if (reading && !isCertain(reading)) await signal(sender, requestOf(reading, sender.url));
      const answer = facts ? await answerFacts(facts, false, sender) : null;
      if (answer && 'show' in answer) return { ...answer, look: true };
      // It was brought here because the address, a dialog or the flow looked like a question: the words decide.
      return { look: true, trail: await trailOf(sender, (await flowsOf(sender.tabId)).at(-1) ?? null) };
    }
    case 'page-facts':
      return answerFacts(message.facts, message.asked, sender);
    case 'goes':
      await onDisk(signal(sender, goesTo(message)));
      await browser.storage.local.remove(goesKey(sender.tabId));
      return NOTHING;
    case 'pressed':
      await onDisk(signal(sender, pressOf(message)));
      return NOTHING;
    case 'gone':
      await onDisk(signal(sender, { kind: 'left', host: null, framed: true }));
      return NOTHING;
    case 'posted': {
      const said = judgement().readMessage(message.origin, message.words);
      if (said) await onDisk(signal(sender, { kind: 'posted', ...said }));
      return NOTHING;
    }
    case 'hide-site':
      await hideSite(message.host ?? new URL(sender.url).hostname);
      return NOTHING;
    case 'no-room':
      return { around: await showAround(sender, message.view) };
    case 'around-ends':
      await showAround(sender, null);
      return NOTHING;
  }
}

/** What a page's own words come to, together with what its address or an earlier step asks. */
async function answerFacts(facts: PageFacts, asked: boolean, sender: Sender): Promise<PageReply> {
  const { readAddress, readPage } = judgement();
  const own = readAddress(sender.url);
  const earlier = own ? null : openFlow(await flowsOf(sender.tabId), sender.url);
  const requested = own ?? earlier?.reading ?? null;
  const { reading, screen } = readPage(facts, sender.url, requested);
  if (reading) {
    const answers = answersOf(facts, screen.presses);
    const question = questionOf(reading, answers);
    return { ...(await show(reading, sender, { of: earlier, question })), answers };
  }
  if (screen.step === 'ended') {
    const { hostname: host } = new URL(sender.url);
    if (screen.outcome) await onDisk(signal(sender, { kind: 'told', host, outcome: screen.outcome }));
    return { look: true };
  }
  const { unreadLanguage } = screen;
  if (requested && (isCertain(requested) || standsFor(requested, facts, screen.step, asked)))
    return show(unreadLanguage === null ? requested : { ...requested, unreadLanguage }, sender, { of: earlier });
  if (requested || !asked) return { look: true };
  return unreadLanguage === null ? NOTHING : { nothing: true, unread: unreadLanguage };
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

/** The controls that answer: where none says yes, the one that goes on may. */
function answersOf(facts: PageFacts, presses: readonly (Press | null)[]): Answers {
  const keys = (press: Press) => facts.controls.filter((_, index) => presses[index] === press).map(controlKey);
  const yes = keys('yes');
  return { yes, no: keys('no'), next: yes.length > 0 ? [] : keys('next') };
}

const NOTHING: PageReply = { nothing: true };

const requestOf = (reading: Reading, url: string) => async (salt: string) =>
  ({ kind: 'request', reading, states: await digestsOf(url, salt) }) as const;

const pressOf = ({ answer, goesOn }: Extract<PageMessage, { type: 'pressed' }>) =>
  ({ kind: 'pressed', answer, ...(goesOn ? { goesOn } : {}) }) as const;

const goesTo = ({ to, state }: Extract<PageMessage, { type: 'goes' }>) =>
  ({ kind: 'goes', to, ...(state ? { state } : {}) }) as const;

/** An event handler ends when the answer is on disk. */
async function onDisk(turn: ReturnType<typeof signal>): Promise<void> {
  await (await turn).written;
}

/** The request this page belongs to: the latest one opened on the same host. A later step has nothing in its address. */
function openFlow(open: readonly Flow[], url: string): Flow | null {
  const { hostname } = new URL(url);
  return open.findLast(({ reading }) => reading.host === hostname) ?? null;
}

/** What the page may note of its request; `undefined` where nothing is logged. `flow: null` = there is none yet. */
async function trailOf({ tabId, isPrivate }: Sender, flow: Flow | null): Promise<Trail | undefined> {
  if (isPrivate) return undefined;
  const returnsTo = flow?.reading.returnsTo;
  return {
    tab: tabId,
    salt: (await thisRun()).salt,
    ...(flow?.asked ? { grant: flow.grantId } : {}),
    ...(returnsTo ? { awaits: withoutOpaque(returnsTo) } : {}),
  };
}

/** What a screen asks, short: another one after a press means that the press has only gone on. */
function questionOf({ data, evidence }: Reading, answers: Answers): string {
  return JSON.stringify([data, answers, evidence.map(({ quote }) => quote ?? '')]).slice(0, 2_000);
}

/**
 * Shows a reading.
 * @param of the flow it was found by, where the page's own address does not tell.
 * @param question on a page that was read: what it asks, short. Then what is new since the last time is said as well; a label
 *   from the address alone must not wait for the log.
 */
async function show(
  reading: Reading,
  sender: Sender,
  { of, question }: { readonly of?: Flow | null; readonly question?: string } = {},
): Promise<Shown> {
  const turn = signal(sender, async (salt) => ({
    kind: 'shown',
    reading,
    states: await digestsOf(sender.url, salt),
    ...(of ? { of: of.flowId } : {}),
    ...(sender.frameId === 0 ? {} : { framed: true }),
    ...(question === undefined ? {} : { question }),
  }));
  const [{ open }, hidden] = await Promise.all([
    // From the address alone the label comes first: the page's own words follow at once and are logged before their answer.
    question === undefined ? { open: [] } : turn,
    isHiddenSite(new URL(sender.url).hostname),
    wordsReady(),
  ]);
  // The one just shown is the latest.
  const flow = open.findLast((one) => one.endedAt === undefined && isIn(one, sender.tabId)) ?? null;
  const news = flow && question !== undefined ? await newsOf(reading, flow) : [];
  const known = readAndWord(sender.url);
  const view = known.reading === reading && known.view && news.length === 0 ? known.view : viewOf(reading, news);
  void showBadge(sender.tabId, reading, view);
  return { show: view, hidden, trail: await trailOf(sender, flow) };
}

/** What this recipient did not get before; a log that cannot be read tells nothing new. */
async function newsOf(reading: Reading, { grantId, flowId }: Flow): Promise<DataTypeId[]> {
  try {
    return newSince((await (await log()).get('grants', grantId)) ?? null, reading, flowId);
  } catch {
    return [];
  }
}

type Shown = Extract<PageReply, { show: unknown }>;

/** Puts the screen script into a tab; a page we may not touch is left alone. */
export async function injectScreen(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['screen.js'], injectImmediately: true })
    .catch(() => undefined);
}
