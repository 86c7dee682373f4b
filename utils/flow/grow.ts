import type { Act, Evidence, Reading } from '../detect/reading';
import { inLabelOrder } from '../detect/scopes';
import type { Party, Visibility } from '../vocab/types';

/**
 * Everything two looks at one request have told: what was once seen stays. Where both say something of the same, the
 * earlier word is kept, so that a page that changes its words does not make the log longer.
 */
export function grow(before: Reading, later: Reading): Reading {
  const data = inLabelOrder(new Set([...before.data, ...later.data]));
  return {
    ...before,
    recipient: known(before.recipient, later.recipient),
    holder: known(before.holder, later.holder),
    intermediary: before.intermediary || later.intermediary ? known(before.intermediary, later.intermediary) : null,
    data,
    also: union(before.also, later.also),
    scopes: union(before.scopes, later.scopes),
    unrecognised: union(before.unrecognised, later.unrecognised),
    evidence: [...new Map([...before.evidence, ...later.evidence].map((one) => [evidenceKey(one), one])).values()],
    visibility: furthest(VISIBILITY, before.visibility, later.visibility),
    terms: {
      durationSeconds: before.terms.durationSeconds ?? later.terms.durationSeconds,
      lookbackDays: before.terms.lookbackDays ?? later.terms.lookbackDays,
      expires: before.terms.expires ?? later.terms.expires,
    },
    act: furthest(ACTS, before.act, later.act),
    offered: later.offered.filter((type) => !data.includes(type)),
    stated: { ...later.stated, ...before.stated },
    unreadLanguage: later.unreadLanguage,
    returnsTo: before.returnsTo ?? later.returnsTo,
  };
}

/** The same, no larger than session storage can hold many of. Real requests are far smaller. */
export function bounded(reading: Reading): Reading {
  return {
    ...reading,
    scopes: reading.scopes.slice(0, MAX_NAMES),
    unrecognised: reading.unrecognised.slice(0, MAX_NAMES),
    evidence: reading.evidence.slice(0, MAX_NAMES),
  };
}

const MAX_NAMES = 500;

/** The more is seen, and the more is wanted, the further back in the list. */
const VISIBILITY: readonly Visibility[] = ['hidden', 'partly', 'listed'];
const ACTS: readonly Act[] = ['share', 'details', 'credentials'];

function furthest<T>(order: readonly T[], one: T, other: T): T {
  return order.indexOf(other) > order.indexOf(one) ? other : one;
}

function known(before: Party | null, later: Party | null): Party {
  return { ...later, ...before };
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...one, ...other])];
}

function evidenceKey({ scope, quote, data }: Evidence): string {
  return JSON.stringify([scope, quote ?? '', data]);
}
