import type { EventType, LogEvent } from './types';

/** Of two things at the same moment, asking comes before answering, and answering before what the person does later. */
const RANK: Readonly<Record<EventType, number>> = {
  asked: 0,
  imported: 0,
  reused: 1,
  granted: 1,
  declined: 1,
  closed: 1,
  undecided: 1,
  moved: 2,
  expired: 2,
  revoked: 2,
  reviewed: 3,
};

/**
 * The events of one grant in the order in which they happened: by their time, except that no answer stands before its own
 * question. A clock that was set back in between must not lose the answer. The same events give the same order, whatever
 * order they come in: a grant is the same after an import.
 */
export function inOrder(events: readonly LogEvent[]): LogEvent[] {
  const askedAt = new Map<string, string>();
  for (const { type, flowId, at } of events) {
    const known = askedAt.get(flowId);
    if (type === 'asked' && (known === undefined || at < known)) askedAt.set(flowId, at);
  }
  const time = ({ flowId, at }: LogEvent) => {
    const asked = askedAt.get(flowId);
    return asked !== undefined && asked > at ? asked : at;
  };
  return [...events].sort(
    (a, b) => compare(time(a), time(b)) || RANK[a.type] - RANK[b.type] || compare(a.at, b.at) || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
