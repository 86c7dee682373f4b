import { nextDeadline } from '../flow/flow';
import { type Flow, isIn, type Step } from '../flow/types';
import type { LogEvent } from '../log/types';
import { browser } from './browser';

/** All in session storage: it survives the worker being stopped, ends with the browser, and is not on disk. */
const FLOWS = 'flows';
/** Events not on disk yet: the worker was stopped in between, or the disk is full. */
const UNWRITTEN = 'unwritten';
/** `{ salt, startedAt }`, made anew with each start of the browser. */
const RUN = 'run';
/** What was noted before this start has been looked at. */
const CAUGHT_UP = 'caught-up';
/** The same events in local storage, once a write has failed: the browser may be closed before the next succeeds. */
const KEPT = 'unwritten';
const MAX_UNWRITTEN = 2_000;

interface State {
  open: readonly Flow[];
  unwritten: readonly LogEvent[];
  readonly run: Run;
}

/** This run of the browser. */
interface Run {
  /** What every digest is salted with. */
  readonly salt: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

type Write = (events: readonly LogEvent[]) => Promise<boolean>;

let loading: Promise<State> | null = null;
let queue: Promise<unknown> = Promise.resolve();
let writing: Promise<boolean> = Promise.resolve(true);
let onChange: (open: readonly Flow[]) => void = () => undefined;

/** Read once per worker: nobody else writes it. */
function load(): Promise<State> {
  loading ??= (async () => {
    const [session, { [KEPT]: kept = [] }] = await Promise.all([
      browser.storage.session.get([FLOWS, UNWRITTEN, RUN]),
      browser.storage.local.get(KEPT),
    ]);
    const known = session[RUN] as Run | undefined;
    const run = known ?? { salt: crypto.randomUUID(), startedAt: Date.now() };
    if (!known) await browser.storage.session.set({ [RUN]: run });
    const unwritten = [...(kept as LogEvent[]), ...((session[UNWRITTEN] as LogEvent[] | undefined) ?? [])];
    return { open: (session[FLOWS] as Flow[] | undefined) ?? [], unwritten, run };
  })();
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** Runs one after the other: two signals must not read the same state. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

/**
 * Changes what is open. `open`: the new list, once it and the events that follow from it are in session storage: wherever the
 * worker is stopped from then on, the next one writes what is missing, and an event written twice is one entry. `written`: the
 * events are on disk (`true`), or could not be written. The disk does not wait for the session, nor the next change for the disk.
 */
export async function changeFlows(
  change: (open: readonly Flow[], salt: string) => Promise<Step> | Step,
  write: Write,
): Promise<{ open: readonly Flow[]; written: Promise<boolean> }> {
  return inTurn(async () => {
    const state = await load();
    const { open, events } = await change(state.open, state.run.salt);
    if (open.length === 0 && state.open.length === 0 && events.length === 0) return { open, written: writing };
    state.open = open;
    state.unwritten = [...state.unwritten, ...events].slice(-MAX_UNWRITTEN);
    const handedOver = browser.storage.session.set({
      [FLOWS]: open,
      ...(events.length > 0 ? { [UNWRITTEN]: state.unwritten } : {}),
    });
    const written = flush(state, write);
    // Full or not, the disk must still get its events.
    await handedOver.catch(() => undefined);
    onChange(open);
    return { open, written };
  });
}

/** Brings to disk what is not there yet, one write after the other. */
function flush(state: State, write: Write): Promise<boolean> {
  writing = writing.then(async () => {
    const missing = state.unwritten;
    if (missing.length === 0) return true;
    const isWritten = await write(missing).catch(() => false);
    if (isWritten) {
      state.unwritten = state.unwritten.filter((event) => !missing.includes(event));
      await browser.storage.session.set({ [UNWRITTEN]: state.unwritten });
      await browser.storage.local.remove(KEPT);
    } else {
      await browser.storage.local.set({ [KEPT]: state.unwritten }).catch(() => undefined);
    }
    return isWritten;
  });
  return writing;
}

/** Writes what a worker that was stopped, or a browser whose disk was full, left behind. */
export async function writeLeftOver(write: Write): Promise<boolean> {
  return flush(await load(), write);
}

/** What is open in one tab, or in one it was opened from, the latest last. */
export async function flowsOf(tabId: number): Promise<Flow[]> {
  return inTurn(async () => (await load()).open.filter((flow) => flow.endedAt === undefined && isIn(flow, tabId)));
}

/** This run of the browser. */
export async function thisRun(): Promise<Run> {
  return (await load()).run;
}

/**
 * Runs `work` once after each start of the browser: what pages had noted before `startedAt` has nobody who waits for it.
 * A worker stopped in the middle does it again.
 */
export async function oncePerRun(work: (startedAt: number) => Promise<void>): Promise<void> {
  const { startedAt } = await thisRun();
  if ((await browser.storage.session.get(CAUGHT_UP))[CAUGHT_UP] === true) return;
  await work(startedAt);
  await browser.storage.session.set({ [CAUGHT_UP]: true });
}

/** Calls with what is open, now and after each change. */
export async function onFlowsChange(listener: (open: readonly Flow[]) => void): Promise<void> {
  onChange = listener;
  listener((await load()).open);
}

/** When time alone decides something next; `null` = never. */
export async function deadline(): Promise<number | null> {
  return nextDeadline((await load()).open);
}
