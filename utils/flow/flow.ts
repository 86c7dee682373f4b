import type { ReadOutcome } from '../detect/outcome';
import { readSubset } from '../detect/outcome';
import type { Reading } from '../detect/reading';
import { inLabelOrder } from '../detect/scopes';
import type { AskedScreen, EventType, How, LogEvent, Subset } from '../log/types';
import type { DataTypeId, Outcome } from '../vocab/types';

/** A request we follow until it is answered. Kept in session storage: holds no secret. */
export interface Flow {
  readonly flowId: string;
  readonly reading: Reading;
  /** Its screen was shown and logged. A request that is answered without one re-used an earlier grant. */
  readonly asked: boolean;
  /** Milliseconds since 1970, of the last sign of it. */
  readonly seenAt: number;
}

/** What can happen in a tab. */
export type Signal =
  /** An address that asks was opened. */
  | { readonly kind: 'request'; readonly reading: Reading }
  /** Its permission screen is in front of the person. */
  | { readonly kind: 'shown'; readonly reading: Reading }
  /** The tab goes to this address (already reduced: no secrets). */
  | { readonly kind: 'goes'; readonly to: string }
  /** The provider's own frame posted how it ended. */
  | { readonly kind: 'posted'; readonly providerId: string; readonly outcome: Outcome }
  /** The person pressed the control that gives the final answer on the screen in front. Weaker than the protocol. */
  | { readonly kind: 'pressed'; readonly answer: 'yes' | 'no' }
  /** The provider's own page says how it ended. */
  | { readonly kind: 'told'; readonly host: string; readonly outcome: Outcome }
  /** The tab or pop-up was closed. */
  | { readonly kind: 'closed' };

/** The world as arguments. */
export interface FlowContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  readonly readOutcome: ReadOutcome;
}

/** Requests open in one tab at once (an app inside an aggregator inside a bank), the latest last. */
const MAX_OPEN = 6;
/** An unanswered request is forgotten after this long: banks end their own sessions well before. */
const MAX_AGE = 60 * 60 * 1000;

/** Moves the open requests of one tab on by one signal; the events are to be logged in this order. */
export function advance(
  open: readonly Flow[],
  signal: Signal,
  context: FlowContext,
): { open: Flow[]; events: LogEvent[] } {
  const current = open.filter(({ seenAt }) => context.now - seenAt <= MAX_AGE);
  switch (signal.kind) {
    case 'request':
      return { open: withFlow(current, signal.reading, context), events: [] };
    case 'shown':
      return show(withFlow(current, signal.reading, context), signal.reading, context);
    case 'goes':
      return answer(current, signal.to, context);
    case 'posted':
      return settle(
        current,
        current.findLast(({ reading }) => reading.provider.id === signal.providerId),
        signal.outcome,
        'page',
        null,
        context,
      );
    case 'pressed':
      // Until the protocol's own answers are joined with what was pressed, they alone decide.
      return { open: [...current], events: [] };
    case 'told':
      return settle(
        current,
        current.findLast(({ reading }) => reading.host === signal.host),
        signal.outcome,
        'page',
        null,
        context,
      );
    case 'closed':
      return {
        open: [],
        events: current.filter(({ asked }) => asked).map((flow) => event(flow, 'closed', 'tab', context)),
      };
  }
}

/** The same request again (a reload, a later step) is the same flow. */
function withFlow(open: readonly Flow[], reading: Reading, { now, newId }: FlowContext): Flow[] {
  const key = requestKey(reading);
  const known = open.find((flow) => requestKey(flow.reading) === key);
  const flow: Flow = known
    ? { ...known, reading, seenAt: now }
    : { flowId: newId(), reading, asked: false, seenAt: now };
  return [...open.filter((one) => one !== known), flow].slice(-MAX_OPEN);
}

function show(open: readonly Flow[], reading: Reading, context: FlowContext): { open: Flow[]; events: LogEvent[] } {
  const key = requestKey(reading);
  const flow = open.find((one) => requestKey(one.reading) === key);
  if (!flow || flow.asked) return { open: [...open], events: [] };
  const asked = { ...flow, asked: true };
  return { open: open.map((one) => (one === flow ? asked : one)), events: [event(asked, 'asked', 'address', context)] };
}

function answer(open: readonly Flow[], to: string, context: FlowContext): { open: Flow[]; events: LogEvent[] } {
  for (const flow of [...open].reverse()) {
    const { returnsTo } = flow.reading;
    const outcome = context.readOutcome(to, returnsTo === null ? undefined : { redirectUri: returnsTo });
    if (outcome !== null) return settle(open, flow, outcome, 'redirect', readSubset(to), context);
  }
  return { open: [...open], events: [] };
}

/** Ends a flow. One whose screen was never shown has re-used an earlier grant, or is nothing. */
function settle(
  open: readonly Flow[],
  flow: Flow | undefined,
  outcome: Outcome,
  how: How,
  told: { granted: string[]; denied: string[] } | null,
  context: FlowContext,
): { open: Flow[]; events: LogEvent[] } {
  if (!flow) return { open: [...open], events: [] };
  const rest = open.filter((one) => one !== flow);
  if (outcome !== 'granted') return { open: rest, events: flow.asked ? [event(flow, outcome, how, context)] : [] };
  const type = flow.asked ? 'granted' : 'reused';
  return { open: rest, events: [event(flow, type, how, context, subsetOf(flow.reading, told))] };
}

function event(flow: Flow, type: EventType, how: How, context: FlowContext, subset?: Subset): LogEvent {
  return {
    id: context.newId(),
    at: new Date(context.now).toISOString(),
    type,
    flowId: flow.flowId,
    grantId: grantIdOf(flow.reading),
    how,
    ...(type === 'asked' || type === 'reused' ? { screen: askedScreen(flow.reading) } : {}),
    ...(subset ? { subset } : {}),
  };
}

/** Recipient, holder and provider make a grant: asking again makes it grow. */
export function grantIdOf({ provider, recipient, holder, intermediary }: Reading): string {
  const who = recipient.clientId ?? recipient.domain ?? recipient.name ?? 'unknown';
  const from = holder.domain ?? holder.name ?? 'unknown';
  const through = intermediary?.name ?? '';
  return [provider.id, who, from, through].map((part) => part.replaceAll('|', '_')).join('|');
}

/** Two addresses make the same request when all of this agrees; `state` and the like do not matter. */
function requestKey(reading: Reading): string {
  return [grantIdOf(reading), reading.returnsTo ?? '', [...reading.scopes].sort().join(' ')].join('\n');
}

function askedScreen(reading: Reading): AskedScreen {
  const { provider, host, recipient, holder, intermediary, data, also, scopes, unrecognised, visibility, terms } =
    reading;
  const { act, stated } = reading;
  const quotes = quotesOf(reading);
  return {
    provider: { id: provider.id, name: provider.name },
    host,
    recipient,
    holder,
    intermediary,
    data,
    also,
    scopes: scopes.slice(0, MAX_LOGGED_SCOPES).map(withoutReference),
    unrecognised: unrecognised.slice(0, MAX_LOGGED_SCOPES),
    visibility,
    expires: terms.expires,
    durationSeconds: terms.durationSeconds,
    lookbackDays: terms.lookbackDays,
    ...(act === 'share' ? {} : { act }),
    ...(Object.keys(stated).length > 0 ? { stated } : {}),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}

/** What the screen itself said, once each; enough for a receipt, never a page. */
function quotesOf({ evidence }: Reading): string[] {
  const quotes = evidence.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
  return [...new Set(quotes)].slice(0, 30);
}

const MAX_LOGGED_SCOPES = 200;

/** `AIS:<consent id>` and `consent:urn:…` name a consent at the bank: the log needs the kind, not the number. */
function withoutReference(scope: string): string {
  return scope.replace(/^((?:AIS|PIS|PIIS|CBPII):).*/i, '$1…').replace(/^(consent:urn:[^:]*):.*/, '$1:…');
}

/** What of the request was granted, where the answer lists it. Sign-in plumbing is never counted as refused. */
function subsetOf(reading: Reading, told: { granted: string[]; denied: string[] } | null): Subset {
  if (!told) return { kind: 'unknown' };
  const granted =
    told.granted.length > 0
      ? reading.scopes.filter((scope) => told.granted.includes(scope))
      : reading.scopes.filter((scope) => !told.denied.includes(scope));
  const denied = reading.scopes.filter((scope) => !granted.includes(scope));
  if (denied.length === 0) return { kind: 'all' };
  const data = new Set<DataTypeId>(
    reading.evidence.filter(({ scope }) => granted.includes(scope)).flatMap((one) => one.data),
  );
  return { kind: 'part', granted, denied, data: inLabelOrder(new Set(reading.data.filter((id) => data.has(id)))) };
}
