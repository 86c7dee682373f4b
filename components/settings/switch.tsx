import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../utils/words/say';

export type Choice = 'reminders' | 'log-private';

export interface SwitchPort {
  readonly isOn: (choice: Choice) => Promise<boolean>;
  readonly turn: (choice: Choice, on: boolean) => Promise<void>;
}

/** One thing that is on or off, with what it means. */
export function Switch({ say, port, choice }: { say: Say; port: SwitchPort; choice: Choice }) {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => void port.isOn(choice).then(setOn), []);
  const change = () => {
    const next = !on;
    setOn(next);
    void port.turn(choice, next);
  };
  const key = choice.replace('-', '_');
  return (
    <label class="choice">
      <input type="checkbox" checked={on === true} disabled={on === null} onClick={change} />
      <span>
        <b>{say(`settings_${key}` as MessageKey)}</b>
        <span>{say(`settings_${key}_more` as MessageKey)}</span>
      </span>
    </label>
  );
}
