import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../utils/words/say';

export interface HiddenSitesProps {
  readonly say: Say;
  readonly hiddenSites: () => Promise<string[]>;
  readonly showSite: (host: string) => Promise<void>;
}

/** The sites on which the person hid the label, each with the way back. Nothing where there are none. */
export function HiddenSites({ say, hiddenSites, showSite }: HiddenSitesProps) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const load = () => hiddenSites().then(setHosts);
  useEffect(() => void load(), []);
  if (hosts.length === 0) return null;
  return (
    <section class="part slip">
      <h2>{say('hidden_title')}</h2>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button type="button" class="button" onClick={() => void showSite(host).then(load)}>
              {say('hidden_show')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
