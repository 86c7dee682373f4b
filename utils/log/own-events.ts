import type { LogEvent } from './types';

/** A grant's history without the requests that turned out to be of another entry, and without what cannot be read. */
export function ownEvents(history: readonly LogEvent[]): LogEvent[] {
  const moved = new Set(
    history.filter((event) => isEvent(event) && event.type === 'moved').map(({ flowId }) => flowId),
  );
  return history.filter((event) => isEvent(event) && !moved.has(event.flowId));
}

/** Has it the fields that everything else relies on? A disk may give back anything. */
function isEvent(value: LogEvent): boolean {
  const { id, at, type, grantId, flowId } = (value ?? {}) as Partial<LogEvent>;
  return [id, at, type, grantId, flowId].every((field) => typeof field === 'string');
}
