import { endOf } from './expiry';
import type { Grant } from './types';

const DAY = 24 * 60 * 60 * 1000;
const REVIEW_AFTER = 90 * DAY;
const BEFORE_END = 30 * DAY;

/** Why a grant needs a look. */
export type Reminder = 'unreviewed' | 'ends-soon' | 'ended';

/** When each reason begins to hold, in milliseconds since 1970; `null` = it never does as things stand. */
function beginnings(grant: Grant): Record<Reminder, number | null> {
  const none = { unreviewed: null, 'ends-soon': null, ended: null };
  if (grant.status !== 'granted' && grant.status !== 'imported') return none;
  const looked = Date.parse(grant.reviewedAt ?? grant.grantedAt ?? grant.firstAt);
  if (Number.isNaN(looked)) return none;
  const { at } = endOf(grant);
  const end = at === null ? null : Date.parse(at);
  const review = looked + REVIEW_AFTER;
  return {
    unreviewed: end === null || review < end ? review : null,
    'ends-soon': end !== null && looked < end - BEFORE_END ? end - BEFORE_END : null,
    // What was for once needs no reminder that it was.
    ended: end !== null && looked < end && grant.screen.durationSeconds !== 0 ? end : null,
  };
}

/**
 * What a grant needs, if anything: a look every 90 days (as the Australian rules give it), one 30 days before it ends, and
 * one when it has ended. Computed from dates only, so that a stopped worker, a restart or a changed clock lose nothing.
 * `now` in milliseconds since 1970.
 */
export function reminderOf(grant: Grant, now: number): Reminder | null {
  const begins = beginnings(grant);
  return (['ended', 'ends-soon', 'unreviewed'] as const).find((kind) => (begins[kind] ?? Infinity) <= now) ?? null;
}

/**
 * The moment from which on `reminderOf` names a reason, as an ISO time, until something is done about it; `null` = never.
 * It does not depend on the clock, so it can lie in an index.
 */
export function nextDueOf(grant: Grant): string | null {
  const times = Object.values(beginnings(grant)).filter((time) => time !== null);
  const first = Math.min(...times);
  return times.length === 0 || Math.abs(first) > 8.64e15 ? null : new Date(first).toISOString();
}
