import type { Grant, LogEvent } from '../log/types';
import type { PlanStep } from '../stop/plan';
import { type Fact, grantFacts } from './grant-facts';
import { grantHistory, type HistoryLine } from './grant-history';
import type { Say } from './say';
import { type StopPlanView, stopPlanView } from './stop-plan-view';

/** One entry of the log when it is opened: every field that is known, the history, how to stop it. */
export interface GrantDetailView {
  readonly factsTitle: string;
  readonly facts: readonly Fact[];
  readonly historyTitle: string;
  readonly history: readonly HistoryLine[];
  readonly stop: StopPlanView;
}

/**
 * Everything known of a grant, with its history, oldest first. `steps` as `planToStop` gives them. `clock` for tests;
 * default is now, in the person's own time zone.
 */
export function grantDetailView(
  grant: Grant,
  events: readonly LogEvent[],
  steps: readonly PlanStep[],
  say: Say,
  { now = Date.now(), timeZone }: { readonly now?: number; readonly timeZone?: string } = {},
): GrantDetailView {
  return {
    factsTitle: say('detail_facts'),
    facts: grantFacts(grant, { events, steps, say, now, timeZone }),
    historyTitle: say('detail_when'),
    history: grantHistory(events, say, timeZone),
    stop: stopPlanView(grant.screen, steps, say),
  };
}
