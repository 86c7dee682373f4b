import type { Reading } from '../detect/reading';
import type { LogEvent } from '../log/types';
import { askedScreen } from './asked-screen';
import { grantIdOf, isOpenEnded } from './grant-id';
import { bounded, grow } from './grow';
import { carriesOn, isSameRequest } from './same-request';
import { endUnanswered, flowEvent } from './settle';
import { type Flow, type FlowContext, isIn, type Signal, type Step } from './types';

/** Requests open in one tab at once (an app inside an aggregator inside a bank), and in all. */
const MAX_IN_TAB = 6;
const MAX_OPEN = 60;
/** Addresses of one request carry this many different `state`s at most. */
const MAX_STATES = 8;

/** An address that asks was opened: a new flow, or the next step or a reload of one that is open. */
export function request(
  open: readonly Flow[],
  tab: number,
  { reading, states = [], opened }: Extract<Signal, { kind: 'request' }>,
  context: FlowContext,
): Step {
  const isAnswered = (flow: Flow) => flow.endedAt !== undefined && belongs(flow, tab, reading);
  if (!opened && open.some(isAnswered)) return { open, events: [] };
  const { flow, rest } = join(
    open.filter((one) => !isAnswered(one)),
    tab,
    reading,
    undefined,
    states,
    context,
  );
  return bound([...rest, flow.pressed && opened ? { ...flow, reopened: true } : flow], tab, context);
}

/** A permission screen is in front of the person: logged once, and again only when it turns out to say more. */
export function shown(
  open: readonly Flow[],
  tab: number,
  { reading, states = [], of, framed, question }: Extract<Signal, { kind: 'shown' }>,
  context: FlowContext,
): Step {
  // The page of a request that was just answered, changing once more before it goes.
  if (!open.some((flow) => flow.endedAt === undefined && belongs(flow, tab, reading, of)))
    if (open.some((flow) => flow.endedAt !== undefined && belongs(flow, tab, reading, of))) return { open, events: [] };
  const { flow, before, rest } = join(open, tab, reading, of, states, context);
  const { reopened, pressed, goesOn, decideAt, ...unpressed } = flow;
  const asksAnew = reopened || (goesOn && question !== undefined && question !== before?.question);
  const next = { ...(asksAnew ? unpressed : flow), ...(question === undefined ? {} : { question }) };
  const events = logged(before, next, context);
  const { open: kept, events: dropped } = bound(
    [...rest, { ...next, asked: true, ...(framed ? { framed } : {}) }],
    tab,
    context,
  );
  return { open: kept, events: [...events, ...dropped] };
}

/** The flow this reading belongs to, grown by it, and all the others; `before`: as it was, `null` = it is new. */
function join(
  open: readonly Flow[],
  tab: number,
  reading: Reading,
  of: string | undefined,
  states: readonly string[],
  { now, newId }: FlowContext,
): { flow: Flow; before: Flow | null; rest: readonly Flow[] } {
  const live = open.filter(({ endedAt }) => endedAt === undefined);
  const before =
    live.find(({ flowId }) => flowId === of) ??
    live.findLast((flow) => isIn(flow, tab) && isSameRequest(flow.reading, reading)) ??
    live.findLast((flow) => belongs(flow, tab, reading)) ??
    null;
  const flowId = before?.flowId ?? newId();
  const grown = bounded(before ? grow(before.reading, reading) : reading);
  const pinned = before?.asked === true && !isOpenEnded(before.grantId, flowId);
  const flow: Flow = {
    ...(before ?? { asked: false }),
    flowId,
    grantId: pinned ? before.grantId : grantIdOf(grown, flowId),
    tabs: [...(before?.tabs ?? []).filter((one) => one !== tab), tab],
    kin: (before?.kin ?? []).filter((one) => one !== tab),
    reading: grown,
    seenAt: now,
    states: [...new Set([...(before?.states ?? []), ...states])].slice(-MAX_STATES),
  };
  return { flow, before, rest: open.filter((one) => one !== before) };
}

function belongs(flow: Flow, tab: number, reading: Reading, of?: string): boolean {
  if (flow.flowId === of) return true;
  return isIn(flow, tab) && (isSameRequest(flow.reading, reading) || carriesOn(flow.reading, reading));
}

/** What a look at a screen adds to the log. Where it turns out whose entry it is, the flow moves there. */
function logged(before: Flow | null, flow: Flow, context: FlowContext): LogEvent[] {
  if (!before?.asked) return [flowEvent(flow, 'asked', 'address', context)];
  if (before.grantId !== flow.grantId)
    return [flowEvent(before, 'moved', 'page', context), flowEvent(flow, 'asked', 'page', context)];
  return says(before) === says(flow) ? [] : [flowEvent(flow, 'asked', 'page', context)];
}

/** What counts as saying more. That there are words to quote counts, not which: a page may change them all the time. */
function says({ reading }: Flow): string {
  const { quotes = [], ...screen } = askedScreen(reading);
  return JSON.stringify([screen, quotes.length > 0]);
}

/** Keeps what is open within bounds; what falls out has no answer we could still see. */
function bound(open: readonly Flow[], tab: number, context: FlowContext): Step {
  const here = open.filter(({ tabs }) => tabs.includes(tab));
  const tooMany = new Set([...here.slice(0, -MAX_IN_TAB), ...open.slice(0, -MAX_OPEN)]);
  return {
    open: open.filter((flow) => !tooMany.has(flow)),
    events: [...tooMany].flatMap((flow) =>
      flow.endedAt === undefined ? endUnanswered(flow, 'undecided', context) : [],
    ),
  };
}
