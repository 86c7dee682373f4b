import type { DataTypeId } from '../vocab/types';
import { inOrder } from './in-order';
import { ownEvents } from './own-events';
import type { EventType, Grant, GrantStatus, LogEvent } from './types';

/**
 * Adds one event to the grant it belongs to. Pure; a grant is the sum of its events in the order of their time.
 * `before: null` = the first event of this grant. Returns `null` where a first event tells nothing to make a grant of.
 * A `moved` event takes others away: there the whole history is needed, see `deriveGrant`.
 */
export function addEvent(before: Grant | null, event: LogEvent): Grant | null {
  const screen = event.screen ?? before?.screen;
  if (!screen) return null;
  const grant: Grant = before ?? {
    id: event.grantId,
    screen,
    status: 'asked',
    lastOutcome: event.type,
    data: [],
    subset: null,
    firstAt: event.at,
    lastAt: event.at,
    grantedAt: null,
    endedAt: null,
    reviewedAt: null,
  };
  const next: Grant = {
    ...grant,
    ...(event.screen ? asking(before, event) : {}),
    screen,
    lastOutcome: event.type,
    lastAt: event.at > grant.lastAt ? event.at : grant.lastAt,
    firstAt: event.at < grant.firstAt ? event.at : grant.firstAt,
    status: nextStatus(grant.status, event.type),
  };
  switch (event.type) {
    case 'granted':
    case 'reused':
    case 'imported': {
      const got = event.subset?.kind === 'part' ? event.subset.data : screen.data;
      return {
        ...next,
        data: union(grant.data, got),
        subset: event.subset ?? { kind: 'unknown' },
        grantedAt: grant.grantedAt ?? event.at,
        endedAt: null,
      };
    }
    case 'revoked':
    case 'expired':
      return { ...next, data: [], endedAt: event.at };
    case 'reviewed':
      return { ...next, reviewedAt: event.at };
    default:
      return next;
  }
}

/** Sums up a whole history, in whatever order it comes; `null` = no grant in it. */
export function deriveGrant(events: readonly LogEvent[]): Grant | null {
  return inOrder(ownEvents(events)).reduce<Grant | null>(addEvent, null);
}

/** Which request this is, and what was asked for before it. A further look at the same request changes nothing. */
function asking(before: Grant | null, { flowId }: LogEvent): Pick<Grant, 'lastFlow' | 'askedBefore'> {
  if (!before) return { lastFlow: flowId };
  if (before.lastFlow === flowId) return {};
  return { lastFlow: flowId, askedBefore: union(union(before.askedBefore ?? [], before.screen.data), before.data) };
}

/** A refusal or a closed window does not take back what was granted before; only stopping or an end does. */
function nextStatus(status: GrantStatus, type: EventType): GrantStatus {
  switch (type) {
    case 'granted':
    case 'reused':
      return 'granted';
    case 'imported':
      return status === 'granted' ? status : 'imported';
    case 'revoked':
    case 'expired':
      return type;
    case 'reviewed':
    case 'moved':
      return status;
    default:
      return status === 'granted' || status === 'imported' ? status : type;
  }
}

function union(held: readonly DataTypeId[], got: readonly DataTypeId[]): DataTypeId[] {
  return [...new Set([...held, ...got])];
}
