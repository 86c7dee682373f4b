import { readSubset } from '../detect/outcome';
import type { EventType, How, LogEvent, Subset } from '../log/types';
import type { Outcome } from '../vocab/types';
import { askedScreen } from './asked-screen';
import { subsetOf } from './subset';
import type { Flow, FlowContext, Step } from './types';

/**
 * Ends a flow with what the protocol or the provider's page told. `to`: the address that told it; `null` = a message or page.
 * An answer that proves nothing leaves it to what the person pressed. A flow whose screen was never shown has re-used an
 * earlier grant, or is nothing. What the same recipient had asked for before in the same tabs is over with it.
 */
export function settle(
  open: readonly Flow[],
  flow: Flow,
  outcome: Outcome,
  to: string | null,
  context: FlowContext,
): Step {
  const rest = open
    .filter(
      ({ flowId, grantId, tabs }) => flowId === flow.flowId || grantId !== flow.grantId || !within(tabs, flow.tabs),
    )
    .map((one) => (one.flowId === flow.flowId ? { ...one, endedAt: context.now } : one));
  if (outcome === 'undecided' && flow.pressed) return { open: rest, events: [pressedEvent(flow, context)] };
  const how: How = to === null ? 'page' : 'redirect';
  if (outcome !== 'granted') return { open: rest, events: flow.asked ? [flowEvent(flow, outcome, how, context)] : [] };
  const subset = subsetOf(flow.reading, to === null ? null : readSubset(to));
  return { open: rest, events: [flowEvent(flow, flow.asked ? 'granted' : 'reused', how, context, subset)] };
}

/**
 * What is logged of a flow that ends without a word of the protocol: what the person pressed, else `otherwise`. Nothing
 * of one whose screen was never shown.
 */
export function endUnanswered(flow: Flow, otherwise: 'closed' | 'undecided', context: FlowContext): LogEvent[] {
  if (!flow.asked) return [];
  return [flow.pressed ? pressedEvent(flow, context) : flowEvent(flow, otherwise, 'tab', context)];
}

function pressedEvent(flow: Flow, context: FlowContext): LogEvent {
  return flow.pressed === 'yes'
    ? flowEvent(flow, 'granted', 'page', context, { kind: 'unknown' })
    : flowEvent(flow, 'declined', 'page', context);
}

/** One event of a flow, now. */
export function flowEvent(flow: Flow, type: EventType, how: How, context: FlowContext, subset?: Subset): LogEvent {
  return {
    id: context.newId(),
    at: new Date(context.now).toISOString(),
    type,
    flowId: flow.flowId,
    grantId: flow.grantId,
    how,
    ...(type === 'asked' || type === 'reused' ? { screen: askedScreen(flow.reading) } : {}),
    ...(subset ? { subset } : {}),
  };
}

function within(tabs: readonly number[], others: readonly number[]): boolean {
  return tabs.every((tab) => others.includes(tab));
}
