import { param, parseAddress } from '../detect/address';
import type { Outcome } from '../vocab/types';
import { settle } from './settle';
import { type Flow, type FlowContext, isIn, isSameSite, type Signal, type Step } from './types';
import { withoutOpaque } from './without-opaque';

type Goes = Extract<Signal, { kind: 'goes' }>;

/** A tab goes to an address: the answer to one of the open requests, or not. */
export function answer(open: readonly Flow[], tab: number, signal: Goes, context: FlowContext): Step {
  const found = answered(open, tab, signal, context) ?? answeredUnnamed(open, tab, signal, context);
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

/**
 * A pushed request (RFC 9126) does not say where its answer goes. After the press, a redirect to another site with the
 * parameters of an authorization response is it: `error` or `code` (RFC 6749 4.1.2), with the request's `state` or, where its address
 * had none, any, or `iss` (RFC 9207). A code is believed only after a yes: a bank may carry on with codes of its own.
 */
function answeredUnnamed(
  open: readonly Flow[],
  tab: number,
  { to, state, redirected }: Goes,
  context: FlowContext,
): { flow: Flow; outcome: Outcome } | null {
  const address = redirected && parseAddress(to);
  if (!address) return null;
  const fails = param(address, ['error']) !== null;
  if (!fails && param(address, ['code']) === null) return null;
  const isOf = ({ states }: Flow) =>
    states.length > 0 ? state !== undefined && states.includes(state) : (state ?? param(address, ['iss'])) !== null;
  const flow = open.findLast(
    (one) =>
      one.endedAt === undefined &&
      one.reading.returnsTo === null &&
      (fails ? one.pressed !== undefined : one.pressed === 'yes') &&
      isIn(one, tab) &&
      (one.framed === true) === (redirected === 'frame') &&
      !isSameSite(one.reading.host, address.host, context) &&
      isOf(one),
  );
  return flow ? { flow, outcome: fails ? 'declined' : 'granted' } : null;
}
