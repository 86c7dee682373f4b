import type { ReadOutcome } from '../detect/outcome';
import type { Reading } from '../detect/reading';
import type { LogEvent } from '../log/types';
import type { Outcome } from '../vocab/types';

/** A request we follow until it is answered. Kept in session storage: holds no secret. */
export interface Flow {
  readonly flowId: string;
  /** The entry it belongs to. Stays as it was when its screen was first shown, unless the parties were not known then. */
  readonly grantId: string;
  /** Where it was seen, the latest last: a pop-up or a second tab may carry on what another began. */
  readonly tabs: readonly number[];
  /** Opened from one of those: the request may go on there, or not. */
  readonly kin: readonly number[];
  /** Its screen is in a frame: where the tab itself goes says nothing of it. */
  readonly framed?: true;
  readonly reading: Reading;
  /** Its screen was shown and logged. A request that is answered without one re-used an earlier grant. */
  readonly asked: boolean;
  /** Milliseconds since 1970, of the last sign of it. */
  readonly seenAt: number;
  /** Salted digests of the `state` its addresses carried: an answer in another tab is known by them. */
  readonly states: readonly string[];
  /** What the person pressed on its screen, where they did. */
  readonly pressed?: Answer;
  /** The press only goes on: another question after it, and it was no answer. */
  readonly goesOn?: true;
  /** What its screen asks now, to tell another question from the same one. */
  readonly question?: string;
  /** Milliseconds since 1970: if the protocol has told nothing until then, what was pressed decides. */
  readonly decideAt?: number;
  /** Its address was opened anew after the press: shown again, the press has answered nothing. */
  readonly reopened?: true;
  /** Milliseconds since 1970 of its answer. Kept a moment longer: its page may still change and must not count as new. */
  readonly endedAt?: number;
}

export type Answer = 'yes' | 'no';

/** What can happen in a tab. */
export type Signal =
  /** An address that asks. `opened`: the browser loads it now; otherwise a page found itself at it. */
  | {
      readonly kind: 'request';
      readonly reading: Reading;
      readonly states?: readonly string[];
      readonly opened?: true;
    }
  /** Its permission screen is in front of the person. `of`: a further step of this flow, whatever its address. */
  | {
      readonly kind: 'shown';
      readonly reading: Reading;
      readonly states?: readonly string[];
      readonly of?: string;
      readonly framed?: true;
      readonly question?: string;
    }
  /**
   * The tab goes to this address (already reduced: no secrets). `noted`: with its opaque parts left out, too. `redirected`: a
   * server sent the page there, or a frame in it.
   */
  | {
      readonly kind: 'goes';
      readonly to: string;
      readonly state?: string;
      readonly noted?: true;
      readonly redirected?: 'page' | 'frame';
    }
  /** The provider's own frame posted how it ended. */
  | { readonly kind: 'posted'; readonly providerId: string; readonly outcome: Outcome }
  /** The person pressed the control that gives the final answer on the screen in front. Weaker than the protocol. */
  | { readonly kind: 'pressed'; readonly answer: Answer; readonly goesOn?: true }
  /** The provider's own page says how it ended. */
  | { readonly kind: 'told'; readonly host: string; readonly outcome: Outcome }
  /** The tab has arrived at a page of this host; `null` = of a site we may not know. `framed`: the screen's frame is gone. */
  | { readonly kind: 'left'; readonly host: string | null; readonly framed?: true }
  /** This tab was opened from another. */
  | { readonly kind: 'opened'; readonly from: number }
  /** The tab or pop-up was closed. */
  | { readonly kind: 'closed' }
  /** Time has passed. */
  | { readonly kind: 'tick' };

/** The world as arguments. */
export interface FlowContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  readonly readOutcome: ReadOutcome;
  /** The registrable domain of a host: see `detect/registrable.ts`. */
  readonly registrable: (host: string) => string | null;
}

/** What is open now, the latest last, and the events to be logged, in this order. */
export interface Step {
  readonly open: readonly Flow[];
  readonly events: readonly LogEvent[];
}

/** Are these hosts of one site? `null` = a site we may not know. */
export function isSameSite(one: string, other: string | null, { registrable }: FlowContext): boolean {
  return other !== null && (one === other || registrable(one) === registrable(other));
}

/** Is this tab one of the flow's, or was it opened from one? */
export function isIn({ tabs, kin }: Flow, tab: number): boolean {
  return tabs.includes(tab) || kin.includes(tab);
}
