import type { DataTypeId } from '../vocab/types';
import { ownEvents } from './own-events';
import type { EventType, LogEvent } from './types';

/** One asking of a recipient, from its first screen to its answer. */
export interface Asking {
  readonly flowId: string;
  /** ISO, of its first screen. */
  readonly at: string;
  /** Everything it came to ask for. */
  readonly data: readonly DataTypeId[];
  /** What no asking before it had asked for; `null` = it is the first. */
  readonly added: readonly DataTypeId[] | null;
  /** Its answer; `null` = none that we saw. */
  readonly outcome: EventType | null;
}

/** What was new in each asking of one grant. `events`: its history, oldest first. */
export function changesOf(events: readonly LogEvent[]): Asking[] {
  const askings = new Map<string, { at: string; data: Set<DataTypeId>; outcome: EventType | null }>();
  for (const { flowId, at, type, screen } of ownEvents(events)) {
    const asking = askings.get(flowId) ?? (screen ? { at, data: new Set<DataTypeId>(), outcome: null } : null);
    if (!asking) continue;
    for (const id of screen?.data ?? []) asking.data.add(id);
    askings.set(flowId, { ...asking, outcome: type === 'asked' ? asking.outcome : type });
  }
  const before = new Set<DataTypeId>();
  return [...askings].map(([flowId, { at, data, outcome }], index) => {
    const added = [...data].filter((id) => !before.has(id));
    for (const id of data) before.add(id);
    return { flowId, at, data: [...data], added: index === 0 ? null : added, outcome };
  });
}
