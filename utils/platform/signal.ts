import { advance } from '../flow/flow';
import { digestState, statesOf } from '../flow/states';
import type { Flow, Signal } from '../flow/types';
import { browser } from './browser';
import { isOn } from './choices';
import { judgement } from './judgement';
import { record } from './log-store';
import { goesKey, pressedKey } from './notes';
import { changeFlows } from './open-flows';

/** Where a signal comes from. `isPrivate` may have to be asked of the browser first. */
export interface From {
  readonly tabId: number;
  readonly isPrivate: boolean | (() => Promise<boolean>);
}

/** A signal, or what makes one once the salt is known: no `state` leaves the function that saw it but digested. */
type Told = Signal | ((salt: string) => Promise<Signal>);

/**
 * Moves the flows on and logs what follows from it, in one turn: the next signal sees both or neither. Nothing is awaited
 * before the turn is taken: signals are handled in the order in which the browser told them. Resolves as soon as a stopped
 * worker can lose nothing of it any more; `written` when it is on disk.
 */
export async function signal(
  { tabId, isPrivate }: From,
  what: Told,
): Promise<{ open: readonly Flow[]; written: Promise<boolean> }> {
  const now = Date.now();
  let over: readonly number[] = [];
  let undone: readonly number[] = [];
  const { open, written } = await changeFlows(async (before, salt) => {
    if (isPrivate !== false && !(await mayLog(isPrivate))) return { open: before, events: [] };
    const told = typeof what === 'function' ? await what(salt) : what;
    const step = advance(before, tabId, told, {
      now,
      newId: () => crypto.randomUUID(),
      readOutcome: (url, awaits) => judgement().readOutcome(url, awaits),
      registrable: (host) => judgement().registrable(host),
    });
    over = before.filter((flow) => isOver(flow, step.open)).flatMap(({ tabs }) => tabs);
    undone = before.filter((flow) => flow.pressed && isUndone(flow, step.open)).flatMap(({ tabs }) => tabs);
    return step;
  }, record);
  if (undone.length > 0) await browser.storage.local.remove(undone.map(pressedKey));
  return { open, written: over.length > 0 ? forgetNotes(written, over) : written };
}

/** Did this request end in the turn just taken? */
function isOver({ flowId, endedAt }: Flow, open: readonly Flow[]): boolean {
  return endedAt === undefined && !open.some((flow) => flow.flowId === flowId && flow.endedAt === undefined);
}

/** Has the press turned out to be no answer? */
function isUndone({ flowId }: Flow, open: readonly Flow[]): boolean {
  return open.some((flow) => flow.flowId === flowId && flow.pressed === undefined);
}

/** What pages noted of a request is needed until its answer is on disk. */
async function forgetNotes(written: Promise<boolean>, tabs: readonly number[]): Promise<boolean> {
  const isWritten = await written;
  if (isWritten) await browser.storage.local.remove(tabs.flatMap((tab) => [pressedKey(tab), goesKey(tab)]));
  return isWritten;
}

/** Digests of every `state` an address carries. */
export function digestsOf(url: string, salt: string): Promise<string[]> {
  return Promise.all(statesOf(url).map((state) => digestState(salt, state)));
}

/** Private windows are not logged unless the person turned that on. */
async function mayLog(isPrivate: true | (() => Promise<boolean>)): Promise<boolean> {
  return !(isPrivate === true || (await isPrivate())) || isOn('log-private');
}
