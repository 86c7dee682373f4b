import type { LogEvent } from '../log/types';
import { answer } from './answer';
import { request, shown } from './follow';
import { bounded } from './grow';
import { endUnanswered, settle } from './settle';
import { type Flow, type FlowContext, isIn, isSameSite, type Signal, type Step } from './types';

const SECOND = 1_000;
/** An unanswered request is given up after this long: a dialog may stay open over lunch, a bank ends its session before. */
const MAX_AGE = 24 * 60 * 60 * SECOND;
/** After a press the protocol has this long to tell otherwise: the slowest banks take minutes to link. */
const AFTER_PRESS = 5 * 60 * SECOND;
/** And this long once the tab has arrived at another site, or the frame is gone: a script may still lead on. */
const AFTER_LEAVING = 10 * SECOND;
/** So long may the page of an answered request go on changing. */
const AFTER_ANSWER = 3 * SECOND;
const MAX_KIN = 10;

/** Moves all open requests on by one signal of one tab; the events are to be logged in this order. */
export function advance(open: readonly Flow[], tab: number, signal: Signal, context: FlowContext): Step {
  const current = open.filter(({ endedAt }) => endedAt === undefined || context.now - endedAt < AFTER_ANSWER);
  const aged = sweep(current, ({ seenAt }) => context.now - seenAt > MAX_AGE, context);
  const moved = handle(aged.open, tab, signal, context);
  // The signal first: what the protocol tells at the last moment still counts.
  const due = sweep(moved.open, ({ decideAt = Number.POSITIVE_INFINITY }) => decideAt <= context.now, context);
  return { open: due.open, events: [...aged.events, ...moved.events, ...due.events] };
}

/** When `advance` should be called with a `tick`, in milliseconds since 1970; `null` = not needed. */
export function nextDeadline(open: readonly Flow[]): number | null {
  const times = open.map(({ endedAt, decideAt, seenAt }) =>
    endedAt === undefined
      ? Math.min(decideAt ?? Number.POSITIVE_INFINITY, seenAt + MAX_AGE + 1)
      : endedAt + AFTER_ANSWER,
  );
  return times.length > 0 ? Math.min(...times) : null;
}

function handle(open: readonly Flow[], tab: number, signal: Signal, context: FlowContext): Step {
  const live = open.filter(({ endedAt }) => endedAt === undefined);
  const here = live.filter((flow) => isIn(flow, tab));
  const end = (flow: Flow | undefined, outcome: 'granted' | 'declined' | 'undecided'): Step =>
    flow ? settle(open, flow, outcome, null, context) : { open, events: [] };
  switch (signal.kind) {
    case 'request':
      return request(open, tab, { ...signal, reading: bounded(signal.reading) }, context);
    case 'shown':
      return shown(open, tab, { ...signal, reading: bounded(signal.reading) }, context);
    case 'goes':
      return answer(open, tab, signal, context);
    case 'posted':
      return end(
        here.findLast(({ reading }) => reading.provider.id === signal.providerId),
        signal.outcome,
      );
    case 'told': {
      const there = ({ reading }: Flow) => reading.host === signal.host;
      return end(here.findLast(there) ?? live.findLast(there), signal.outcome);
    }
    case 'pressed': {
      const pressed = here.findLast(({ asked }) => asked);
      return change(open, (flow) => (flow === pressed ? press(flow, signal, context) : flow));
    }
    case 'left': {
      const soon = context.now + AFTER_LEAVING;
      return change(open, (flow) =>
        here.includes(flow) &&
        flow.decideAt &&
        flow.framed === signal.framed &&
        !isSameSite(flow.reading.host, signal.host, context)
          ? { ...flow, decideAt: Math.min(flow.decideAt, soon) }
          : flow,
      );
    }
    case 'opened':
      return change(open, (flow) =>
        isIn(flow, signal.from) ? { ...flow, kin: [...flow.kin, tab].slice(-MAX_KIN) } : flow,
      );
    case 'closed': {
      const ended = here.filter(({ tabs }) => tabs.every((one) => one === tab));
      return {
        open: open
          .filter((flow) => !ended.includes(flow))
          .map((flow) => ({
            ...flow,
            tabs: flow.tabs.filter((one) => one !== tab),
            kin: flow.kin.filter((one) => one !== tab),
          })),
        events: ended.flatMap((flow) => endUnanswered(flow, 'closed', context)),
      };
    }
    case 'tick':
      return { open, events: [] };
  }
}

function press(
  { goesOn: _earlier, ...flow }: Flow,
  { answer: pressed, goesOn }: Extract<Signal, { kind: 'pressed' }>,
  { now }: FlowContext,
): Flow {
  return { ...flow, pressed, ...(goesOn ? { goesOn } : {}), decideAt: now + AFTER_PRESS };
}

function change(open: readonly Flow[], how: (flow: Flow) => Flow): Step {
  return { open: open.map(how), events: [] };
}

/** Ends those whose time is over. */
function sweep(open: readonly Flow[], isOver: (flow: Flow) => boolean, context: FlowContext): Step {
  const over = open.filter((flow) => flow.endedAt === undefined && isOver(flow));
  const events: LogEvent[] = over.flatMap((flow) => endUnanswered(flow, 'undecided', context));
  return { open: open.filter((flow) => !over.includes(flow)), events };
}
