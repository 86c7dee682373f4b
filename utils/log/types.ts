import type { Act, StatedWords } from '../detect/reading';
import type { AlsoId } from '../vocab/also';
import type { DataTypeId, Party, Visibility } from '../vocab/types';

/** What can happen to a request. Past entries are never rewritten. */
export type EventType =
  | 'asked'
  | 'granted'
  | 'declined'
  | 'closed'
  | 'undecided'
  | 'reused'
  | 'revoked'
  | 'expired'
  | 'reviewed'
  | 'imported'
  /** The request turned out to be of another entry: here its flow no longer counts. */
  | 'moved';

/** How we know: an honest field for every entry. */
export type How = 'address' | 'redirect' | 'page' | 'tab' | 'user' | 'import';

/** What the screen asked, as recorded: no secret, no full address, no page text beyond the short evidence. */
export interface AskedScreen {
  readonly provider: { readonly id: string; readonly name: string };
  readonly host: string;
  readonly recipient: Party;
  readonly holder: Party;
  readonly intermediary: Party | null;
  readonly data: readonly DataTypeId[];
  readonly also: readonly AlsoId[];
  readonly scopes: readonly string[];
  readonly unrecognised: readonly string[];
  readonly visibility: Visibility;
  /** ISO date-time at which the consent ends as stated; `null` = not stated. */
  readonly expires: string | null;
  /** How long as stated, in seconds; 0 = once; `null` = not stated. */
  readonly durationSeconds: number | null;
  readonly lookbackDays: number | null;
  /** What the screen wanted; absent in entries of before November 2026 = `share`. */
  readonly act?: Act;
  /** What a password that was asked for opens: the account that shows a person's pay; absent = a bank's, as far as we know. */
  readonly opens?: 'payroll';
  /** The terms in the screen's own words; absent = only the address was read. */
  readonly stated?: StatedWords;
  /** The words the data types were read from, as shown at the time: at most 30 short quotes. */
  readonly quotes?: readonly string[];
}

/** What was granted of what was asked. `unknown`: the answer does not tell the exact subset. */
export type Subset =
  | { readonly kind: 'all' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'part';
      readonly granted: readonly string[];
      readonly denied: readonly string[];
      readonly data: readonly DataTypeId[];
    };

/** One entry of the log, appended once. */
export interface LogEvent {
  readonly id: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly type: EventType;
  /** One request from first screen to answer. */
  readonly flowId: string;
  /** Who got what from whom: recipient, holder and provider make one grant. */
  readonly grantId: string;
  readonly how: How;
  /** On `asked`, `reused` and `imported`. */
  readonly screen?: AskedScreen;
  /** On `granted` and `reused`. */
  readonly subset?: Subset;
}

export type GrantStatus =
  | 'asked'
  | 'granted'
  | 'declined'
  | 'closed'
  | 'undecided'
  | 'revoked'
  | 'expired'
  | 'imported';

/** The sum of its events. */
export interface Grant {
  readonly id: string;
  readonly screen: AskedScreen;
  /** Sticky: a later refusal of more does not take back what was granted before. */
  readonly status: GrantStatus;
  /** The latest answer, which may differ from the status. */
  readonly lastOutcome: EventType;
  /** What the recipient holds as far as we know; empty until granted. */
  readonly data: readonly DataTypeId[];
  readonly subset: Subset | null;
  readonly firstAt: string;
  /** Of the latest event: the order of the popup. */
  readonly lastAt: string;
  readonly grantedAt: string | null;
  readonly endedAt: string | null;
  readonly reviewedAt: string | null;
  /** The latest request of it; absent only in what version 1 wrote and nobody read since. */
  readonly lastFlow?: string;
  /** What had been asked for or held before that request; absent = it is the first. */
  readonly askedBefore?: readonly DataTypeId[];
}
