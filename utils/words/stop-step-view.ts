import type { PlanStep } from '../stop/plan';
import type { Party } from '../vocab/types';
import { partyName } from './party-name';
import { safeName } from './safe-text';
import type { Say } from './say';

/** One place to stop a share, ready to draw. */
export interface StopStepView {
  readonly where: PlanStep['where'];
  /** The whole step as one sentence. */
  readonly text: string;
  /** The page, where it has an address. */
  readonly url: string | null;
  /** What to know about it: that the page was not checked, that it has none; `null` = documented by its owner. */
  readonly note: string | null;
}

/** Puts one step into a sentence that stands alone; where no page is known it says what always works. */
export function stopStepView({ where, name, path, url, source }: PlanStep, recipient: Party, say: Say): StopStepView {
  const whose = name ? safeName(name) : null;
  if (path !== null) {
    const at = whose ?? say(where === 'recipient' ? 'stop_the_app' : 'stop_your_bank');
    // Set apart: the path is in their screen's language, whose direction may be another.
    const text = say(`stop_${where}`, { name: at, path: safeName(path, 200) });
    return { where, text, url, note: source?.basis === 'documented' ? null : say('stop_unchecked') };
  }
  switch (where) {
    case 'recipient': {
      const app = partyName(recipient, say('stop_the_app'), say);
      return { where, text: say('stop_recipient_unknown', { name: app }), url: null, note: null };
    }
    case 'intermediary':
      return {
        where,
        text: say('stop_intermediary_unknown', { name: whose ?? say('stop_between_unknown') }),
        url: null,
        note: say('stop_no_page'),
      };
    case 'holder':
      return {
        where,
        text: say('stop_holder_unknown', { name: whose ?? say('stop_your_bank') }),
        url: null,
        note: say('stop_no_page'),
      };
  }
}
