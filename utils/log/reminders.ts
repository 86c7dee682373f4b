import { endOf, isExpired } from './expiry';
import type { Grant } from './types';

const DAY = 24 * 60 * 60 * 1000;
const REVIEW_AFTER = 90 * DAY;
const BEFORE_END = 30 * DAY;

/** Why a grant needs a look. */
export type Reminder = 'unreviewed' | 'ends-soon' | 'ended';

/**
 * What a grant needs, if anything: a look every 90 days (as the Australian rules give it), and one 30 days before it ends.
 * Computed from dates only, so that a stopped worker, a restart or a changed clock lose nothing. `now` in milliseconds since 1970.
 */
export function reminderOf(grant: Grant, now: number): Reminder | null {
  if (grant.status !== 'granted' && grant.status !== 'imported') return null;
  if (isExpired(grant, now)) return 'ended';
  const end = endOf(grant).at;
  const looked = Date.parse(grant.reviewedAt ?? grant.grantedAt ?? grant.firstAt);
  if (end !== null && Date.parse(end) - now <= BEFORE_END && looked < Date.parse(end) - BEFORE_END) return 'ends-soon';
  return now - looked >= REVIEW_AFTER ? 'unreviewed' : null;
}
