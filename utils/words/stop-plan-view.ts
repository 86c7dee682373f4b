import type { AskedScreen } from '../log/types';
import type { PlanStep } from '../stop/plan';
import { deletionRequest } from './deletion-request';
import { partyName } from './party-name';
import { safeName } from './safe-text';
import type { Say } from './say';
import { type StopStepView, stopStepView } from './stop-step-view';

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
    steps: steps.map((step) => stopStepView(step, screen.recipient, say)),
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
