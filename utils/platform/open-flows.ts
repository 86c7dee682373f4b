import type { Flow } from '../flow/flow';
import type { LogEvent } from '../log/types';
import { browser } from './browser';

const KEY = 'flows';
const MAX_TABS = 50;
/** Events not on disk yet: the worker was stopped in between, or the disk is full. */
const UNWRITTEN = 'unwritten';
const MAX_UNWRITTEN = 200;

type ByTab = Record<string, Flow[]>;

let queue: Promise<unknown> = Promise.resolve();

/** Runs one after the other: two signals of one tab must not read the same state. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

async function readAll(): Promise<ByTab> {
  return ((await browser.storage.session.get(KEY))[KEY] as ByTab | undefined) ?? {};
}

async function readUnwritten(): Promise<LogEvent[]> {
  return ((await browser.storage.session.get(UNWRITTEN))[UNWRITTEN] as LogEvent[] | undefined) ?? [];
}

/**
 * Changes what is open in one tab. Kept in session storage: it survives the worker being stopped and ends with the browser.
 * The new list and the events that follow from it are handed to it in one step before `write` brings the events to disk:
 * wherever the worker is stopped, the next turn writes what is missing, and an event written twice is one entry. The disk
 * does not wait for it: the whole browser may be killed as well.
 */
export function changeFlows(
  tabId: number,
  change: (open: readonly Flow[]) => Promise<{ open: Flow[]; events: LogEvent[] }>,
  write: (events: readonly LogEvent[]) => Promise<boolean>,
): Promise<void> {
  return inTurn(async () => {
    const [all, unwritten] = await Promise.all([readAll(), readUnwritten()]);
    const before = all[tabId] ?? [];
    const { open, events } = await change(before);
    const missing = [...unwritten, ...events].slice(-MAX_UNWRITTEN);
    if (open.length === 0 && before.length === 0 && missing.length === 0) return;
    const { [tabId]: _old, ...others } = all;
    const kept = Object.entries(others).slice(-(MAX_TABS - 1));
    const handedOver = browser.storage.session.set({
      [KEY]: Object.fromEntries(open.length > 0 ? [...kept, [tabId, open]] : kept),
      ...(missing.length > 0 ? { [UNWRITTEN]: missing } : {}),
    });
    const [written] = await Promise.all([write(missing), handedOver]);
    if (missing.length > 0 && written) await browser.storage.session.remove(UNWRITTEN);
  });
}

/** Writes what a worker that was stopped left behind. */
export function writeLeftOver(write: (events: readonly LogEvent[]) => Promise<boolean>): Promise<void> {
  return inTurn(async () => {
    const missing = await readUnwritten();
    if (missing.length > 0 && (await write(missing))) await browser.storage.session.remove(UNWRITTEN);
  });
}

/** What is open in one tab, the latest last. */
export async function flowsOf(tabId: number): Promise<Flow[]> {
  return inTurn(async () => (await readAll())[tabId] ?? []);
}

/** Is any request open anywhere? Decides whether we listen to tabs at all. */
export async function anyFlowOpen(): Promise<boolean> {
  return inTurn(async () => Object.keys(await readAll()).length > 0);
}
