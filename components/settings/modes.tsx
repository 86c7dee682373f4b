import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../utils/words/say';

export interface ModesPort {
  readonly isEverywhere: () => Promise<boolean>;
  /** Called from a press. Resolves with what holds now. */
  readonly turnEverywhere: (on: boolean) => Promise<boolean>;
  readonly hasKnownHosts: () => Promise<boolean>;
  readonly allowKnownHosts: () => Promise<boolean>;
}

/** The one plain choice: known services only, or every bank and site. The browser itself asks before anything changes. */
export function Modes({ say, port }: { say: Say; port: ModesPort }) {
  const [everywhere, setEverywhere] = useState<boolean | null>(null);
  const [known, setKnown] = useState(true);
  useEffect(() => {
    void port.isEverywhere().then(setEverywhere);
    void port.hasKnownHosts().then(setKnown);
  }, []);
  const choose = (on: boolean) => void port.turnEverywhere(on).then(setEverywhere);
  return (
    <fieldset class="part slip modes" disabled={everywhere === null}>
      <legend>{say('modes_title')}</legend>
      {!known && (
        <div class="missing">
          <p>{say('modes_known_missing')}</p>
          <button type="button" class="button main" onClick={() => void port.allowKnownHosts().then(setKnown)}>
            {say('modes_known_allow')}
          </button>
        </div>
      )}
      <label class="choice">
        <input type="radio" name="mode" checked={everywhere === false} onClick={() => choose(false)} />
        <span>
          <b>{say('modes_known')}</b>
          <span>{say('modes_known_more')}</span>
        </span>
      </label>
      <label class="choice">
        <input type="radio" name="mode" checked={everywhere === true} onClick={() => choose(true)} />
        <span>
          <b>{say('modes_everywhere')}</b>
          <span>{say('modes_everywhere_more')}</span>
        </span>
      </label>
      <p class="quiet">{say('modes_click')}</p>
    </fieldset>
  );
}
