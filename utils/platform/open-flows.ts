import type { Flow } from '../flow/flow';
import { browser } from './browser';

const KEY = 'flows';
const MAX_TABS = 50;

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

/**
 * Changes what is open in one tab. Kept in session storage: it survives the worker being stopped and ends with the browser.
 * `change` may be asynchronous; the new list is stored when it has succeeded. Returns what `change` returned.
 */
export function changeFlows<T extends { open: Flow[] }>(
  tabId: number,
  change: (open: readonly Flow[]) => T | Promise<T>,
): Promise<T> {
  return inTurn(async () => {
    const all = await readAll();
    const before = all[tabId] ?? [];
    const result = await change(before);
    if (result.open.length === 0 && before.length === 0) return result;
    const { [tabId]: _old, ...others } = all;
    const kept = Object.entries(others).slice(-(MAX_TABS - 1));
    await browser.storage.session.set({
      [KEY]: Object.fromEntries(result.open.length > 0 ? [...kept, [tabId, result.open]] : kept),
    });
    return result;
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
