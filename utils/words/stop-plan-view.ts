import type { AskedScreen } from '../log/types';
import type { PlanStep } from '../stop/plan';
import { deletionRequest } from './deletion-request';
import { partyName } from './label-view';
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

/** How to stop a share, what that does and does not do, and a letter that asks for the data to be deleted. */
export interface StopPlanView {
  readonly title: string;
  /** In the order in which it helps: recipient, service in between, holder. At least one for each party. */
  readonly steps: readonly StopStepView[];
  readonly does: { readonly title: string; readonly items: readonly string[] };
  readonly doesNot: { readonly title: string; readonly items: readonly string[] };
  readonly request: {
    readonly title: string;
    /** Where to send it. */
    readonly hint: string;
    /** Plain text with line breaks, names filled in. */
    readonly text: string;
    /** Words of the button that copies it, and what is said once it is copied. */
    readonly copy: string;
    readonly copied: string;
  };
}

/** Puts the steps for stopping one share into words. `steps` as `planToStop` gives them. */
export function stopPlanView(screen: AskedScreen, steps: readonly PlanStep[], say: Say): StopPlanView {
  const through = screen.intermediary ?? (steps.some(({ where }) => where === 'intermediary') ? {} : null);
  const between = steps.find(({ where }) => where === 'intermediary')?.name ?? null;
  const movesMoney = screen.data.includes('payment-initiation');
  const gavePassword = screen.act === 'credentials' || screen.data.includes('credentials');
  return {
    title: say('stop_title'),
    steps: steps.map((step) => stepView(step, screen, say)),
    does: {
      title: say('stop_does_title'),
      items: [say('stop_does_future'), ...(movesMoney ? [say('stop_does_money')] : [])],
    },
    doesNot: {
      title: say('stop_not_title'),
      items: [
        say('stop_not_copied'),
        ...(through
          ? [say('stop_not_between', { name: between ? safeName(between) : say('stop_between_unknown') })]
          : []),
        ...(gavePassword ? [say('stop_not_password')] : []),
        say('stop_not_account'),
      ],
    },
    request: {
      title: say('request_title'),
      hint: say('request_hint', { name: partyName(screen.recipient, say('request_recipient_unknown'), say) }),
      text: deletionRequest(screen, between, say),
      copy: say('request_copy'),
      copied: say('request_copied'),
    },
  };
}

function stepView({ where, name, path, url, source }: PlanStep, screen: AskedScreen, say: Say): StopStepView {
  const whose = name ? safeName(name) : null;
  if (path !== null) {
    const at = whose ?? say(where === 'recipient' ? 'stop_the_app' : 'stop_your_bank');
    const text =
      where === 'recipient' ? say('stop_recipient', { name: at, path }) : say(`stop_${where}`, { name: at, path });
    return { where, text, url, note: source?.basis === 'documented' ? null : say('stop_unchecked') };
  }
  switch (where) {
    case 'recipient': {
      const app = partyName(screen.recipient, say('stop_the_app'), say);
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
