import type { Outcome } from '../vocab/types';
import { settle } from './settle';
import { type Flow, type FlowContext, isIn, type Signal, type Step } from './types';
import { withoutOpaque } from './without-opaque';

type Goes = Extract<Signal, { kind: 'goes' }>;

/** A tab goes to an address: the answer to one of the open requests, or not. */
export function answer(open: readonly Flow[], tab: number, signal: Goes, context: FlowContext): Step {
  const found = answered(open, tab, signal, context);
  return found ? settle(open, found.flow, found.outcome, signal.to, context) : { open, events: [] };
}

/**
 * Which request an address answers. In the tab of a request its return address is enough (`state` may be wrapped on the
 * way), `state` only chooses between several. In any other tab it must be the same; where neither side has one (RFC 6749
 * 4.1.1: recommended, no more), there must be one request only that awaits this address.
 */
function answered(
  open: readonly Flow[],
  tab: number,
  { to, state, noted }: Goes,
  { readOutcome }: FlowContext,
): { flow: Flow; outcome: Outcome } | null {
  const candidates = open.flatMap((flow) => {
    const { returnsTo } = flow.reading;
    if (flow.endedAt !== undefined) return [];
    const redirectUri = returnsTo !== null && noted ? withoutOpaque(returnsTo) : returnsTo;
    const outcome = readOutcome(to, redirectUri === null ? undefined : { redirectUri });
    return outcome === null ? [] : [{ flow, outcome }];
  });
  const isSame = ({ flow }: { flow: Flow }) => state !== undefined && flow.states.includes(state);
  const mayBeSame = ({ flow }: { flow: Flow }) => state === undefined || flow.states.length === 0;
  const here = candidates.filter(({ flow }) => isIn(flow, tab));
  const chosen = here.findLast(isSame) ?? here.findLast(mayBeSame) ?? here.at(-1);
  if (chosen) return chosen;

  // Elsewhere only a return to the address a request names: what an address says by itself, it says of its own tab.
  const awaited = readOutcome(to) === null ? candidates : [];
  const withoutState = awaited.filter(({ flow }) => state === undefined && flow.states.length === 0);
  return awaited.findLast(isSame) ?? (withoutState.length === 1 ? (withoutState[0] ?? null) : null);
}
