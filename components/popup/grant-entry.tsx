import { useState } from 'preact/hooks';
import type { GrantView } from '../../utils/words/grant-view';
import type { Say } from '../../utils/words/say';
import type { StopPlanView } from '../../utils/words/stop-plan-view';
import { AnswerMark } from '../answer-mark';
import { Chevron } from '../chevron';
import { Chips } from '../chips';
import { entryAddress } from '../entry-address';
import { StopPlan } from '../stop-plan';

export interface GrantEntryPort {
  /** How to stop it; `null` = it was deleted meanwhile. */
  readonly stopPlanOf: (grantId: string) => Promise<StopPlanView | null>;
  /** "I stopped this"; what comes back takes it back. */
  readonly stopShare: (grantId: string) => Promise<() => Promise<void>>;
}

export interface GrantEntryProps {
  readonly say: Say;
  readonly grant: GrantView;
  readonly port: GrantEntryPort;
  readonly onStopped: (undo: () => Promise<void>) => void;
}

/** One entry of the popup: who, from whom, what, since when, how sure; the steps to stop it are one click away. */
export function GrantEntry({ say, grant, port, onStopped }: GrantEntryProps) {
  const [plan, setPlan] = useState<StopPlanView | null>(null);
  const toggle = async () => setPlan(plan ? null : await port.stopPlanOf(grant.id));
  const stop = async () => {
    onStopped(await port.stopShare(grant.id));
    setPlan(null);
  };
  return (
    <li data-grant={grant.id} class="entry">
      <AnswerMark answer={grant.mark} size={18} />
      <h3>{grant.recipient}</h3>
      <time class="quiet" dateTime={grant.at} title={grant.whenExactly}>
        {grant.when}
      </time>
      <p class="from">{grant.from}</p>
      <Chips grant={grant} />
      <p class="quiet">{[grant.status, ...grant.period].join(' · ')}</p>
      <p class="buttons">
        <button type="button" class="button bare" aria-expanded={plan !== null} onClick={() => void toggle()}>
          {say('popup_stop')}
          <Chevron />
        </button>
        <a class="button bare" href={entryAddress(grant.id)} target="_blank" rel="noreferrer">
          {say('popup_details')}
        </a>
      </p>
      {plan && (
        <div class="opened">
          <StopPlan plan={plan} />
          <button type="button" class="button main" onClick={() => void stop()}>
            {say('log_stop')}
          </button>
        </div>
      )}
    </li>
  );
}
