import { MOST_DUE } from '../log/due';
import { endOf } from '../log/expiry';
import { type Reminder, reminderOf } from '../log/reminders';
import type { Grant } from '../log/types';
import { formatDate } from './format-date';
import { partyName } from './party-name';
import type { Say } from './say';

/** One entry that wants a look. */
export interface ReminderView {
  readonly grantId: string;
  readonly kind: Reminder;
  readonly recipient: string;
  /** From whom the data comes. */
  readonly from: string;
  /** Why it is listed. */
  readonly why: string;
}

/** What wants a look, as finished words; `null` = nothing does. */
export interface RemindersView {
  readonly title: string;
  /** How many there are in all; `items` may be fewer. */
  readonly count: number;
  readonly items: readonly ReminderView[];
}

const DAY = 24 * 60 * 60 * 1000;

/** Puts what is due into words: `grants` the first few of `count`. One that is not due after all is left out. */
export function remindersView(grants: readonly Grant[], count: number, say: Say, now: number): RemindersView | null {
  if (count === 0) return null;
  return {
    title: dueTitle(count, say),
    count,
    items: grants.flatMap((grant) => {
      const kind = reminderOf(grant, now);
      return kind === null ? [] : [reminderView(grant, kind, say, now)];
    }),
  };
}

/** How many entries want a look: "3 shares …", "500+ shares …" where no more were counted. */
export function dueTitle(count: number, say: Say): string {
  return count < MOST_DUE
    ? say.count('reminders_title', count)
    : say.count('reminders_title', count, { count: `${MOST_DUE.toLocaleString(say.language)}+` });
}

function reminderView(grant: Grant, kind: Reminder, say: Say, now: number): ReminderView {
  const { screen } = grant;
  const date = formatDate(endOf(grant).at ?? '', say.language);
  const looked = Date.parse(grant.reviewedAt ?? grant.grantedAt ?? grant.firstAt);
  return {
    grantId: grant.id,
    kind,
    recipient: partyName(screen.recipient, say('party_unknown_recipient'), say),
    from: say('grant_from', { holder: partyName(screen.holder, say('party_unknown_holder'), say) }),
    why:
      kind === 'unreviewed'
        ? say('reminder_unreviewed', { count: Math.floor((now - looked) / DAY).toLocaleString(say.language) })
        : say(`reminder_${kind === 'ended' ? 'ended' : 'ends_soon'}`, { date }),
  };
}
