import type { Say } from './say';

/** What was deleted last and can still be taken back, as finished words. */
export interface DeletionView {
  /** How much was deleted. */
  readonly text: string;
  /** Until when it can be taken back. */
  readonly until: string;
  /** Word of the button that forgets it at once. */
  readonly forget: string;
}

/** `until`: ISO time. `timeZone` only for tests. */
export function deletionView(
  { grants, until }: { readonly grants: number; readonly until: string },
  say: Say,
  timeZone?: string,
): DeletionView {
  const time = new Intl.DateTimeFormat(say.language, { timeStyle: 'short', ...(timeZone ? { timeZone } : {}) });
  return {
    text: say.count('log_deleted_count', grants),
    until: say('log_undo_until', { time: time.format(new Date(until)) }),
    forget: say('log_undo_forget'),
  };
}
