import type { Grant, LogEvent } from '../log/types';
import type { PlanStep } from '../stop/plan';
import { formatMoment } from './format-date';
import { type Fact, grantFacts } from './grant-facts';
import { grantHistory, type HistoryLine } from './grant-history';
import { partyName } from './party-name';
import { safeName } from './safe-text';
import type { MessageKey, Say } from './say';
import { type StopPlanView, stopPlanView } from './stop-plan-view';

/** One printable page about one share, as finished words: the component adds none of its own. */
export interface ReceiptView {
  /** BCP 47, for the `lang` attribute. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** When it was made, and what it is not. */
  readonly made: string;
  /** The two names a reader looks for first: who gets it, and from where. */
  readonly recipient: string;
  readonly from: string;
  /** Who, what, what for, how long: groups of facts, in this order. */
  readonly sections: readonly {
    readonly id: 'who' | 'what' | 'why' | 'how-long';
    readonly title: string;
    readonly facts: readonly Fact[];
  }[];
  readonly stopTitle: string;
  readonly stop: StopPlanView;
  /** The screen's own words; `shown` says when, `none` stands where there are none. */
  readonly words: {
    readonly title: string;
    readonly shown: string | null;
    readonly quotes: readonly string[];
    readonly none: string | null;
  };
  /** What happened, and how each thing is known; where it stands and what cannot be seen. */
  readonly when: { readonly title: string; readonly history: readonly HistoryLine[]; readonly facts: readonly Fact[] };
  /** The entry's number, for the foot of the page. */
  readonly number: string;
}

/** Which facts stand under which heading, by the number before the dot. */
const SECTIONS = [
  ['who', 'receipt_who', ['G1', 'G2', 'G3', 'G12']],
  ['what', 'receipt_what', ['G5', 'G6', 'G10']],
  ['why', 'receipt_why', ['G4']],
  ['how-long', 'receipt_how_long', ['G7', 'G8', 'G9', 'G15']],
] as const satisfies readonly (readonly [ReceiptView['sections'][number]['id'], MessageKey, readonly string[]])[];
const WHEN = ['G11', 'G13', 'G17', 'G18'];

/** A receipt of one grant. `events` oldest first, `steps` as `planToStop` gives them; `now` is when it is made. */
export function receiptView(
  grant: Grant,
  events: readonly LogEvent[],
  steps: readonly PlanStep[],
  say: Say,
  { now = Date.now(), timeZone }: { readonly now?: number; readonly timeZone?: string } = {},
): ReceiptView {
  const { screen } = grant;
  const facts = grantFacts(grant, { events, steps, say, now, timeZone });
  const under = (groups: readonly string[]) => facts.filter(({ id }) => groups.includes(id.split('.')[0] as string));
  const quotes = screen.quotes ?? [];
  const shownAt = events.findLast((event) => event.screen)?.at ?? grant.firstAt;
  return {
    language: say.language,
    direction: say.direction,
    title: say('receipt_title'),
    made: say('receipt_made', { date: formatMoment(new Date(now).toISOString(), say.language, timeZone) }),
    recipient: partyName(screen.recipient, say('party_unknown_recipient'), say),
    from: partyName(screen.holder, say('party_unknown_holder'), say),
    sections: SECTIONS.map(([id, title, groups]) => ({ id, title: say(title), facts: under(groups) })),
    stopTitle: say('receipt_stop'),
    stop: stopPlanView(screen, steps, say),
    words: {
      title: say('receipt_words'),
      shown:
        quotes.length > 0 ? say('receipt_shown_on', { date: formatMoment(shownAt, say.language, timeZone) }) : null,
      quotes: quotes.map((text) => say('quoted', { text: safeName(text, 200) })),
      none: quotes.length > 0 ? null : say('detail_words_none'),
    },
    when: { title: say('receipt_when'), history: grantHistory(events, say, timeZone), facts: under(WHEN) },
    number: say('receipt_number', { id: safeName(grant.id, 80) }),
  };
}
