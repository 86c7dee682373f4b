import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '../../utils/vocab/provider';
import { formatDate } from '../../utils/words/format-date';
import type { MessageKey, Say } from '../../utils/words/say';

/** The promises of the project, each with how it is checked. */
const PROMISES = ['nothing_leaves', 'page_works', 'no_all_sites', 'says_unknown', 'no_secret', 'yours'] as const;

export interface AboutPort {
  /** What the companies of the story said in public, each once. */
  readonly statements: () => Promise<readonly Statement[]>;
}

/** What it promises and how that is checked, what the companies of the story said, version and licence. */
export function About({ say, port, version }: { say: Say; port: AboutPort; version: string }) {
  const [statements, setStatements] = useState<readonly Statement[]>([]);
  useEffect(() => void port.statements().then(setStatements, () => undefined), []);
  return (
    <section class="part slip about" id="about">
      <h2>{say('about_title')}</h2>
      <p>{say('about_story')}</p>
      <h3>{say('about_promises')}</h3>
      <dl>
        {PROMISES.map((promise) => (
          <div key={promise}>
            <dt>{say(`promise_${promise}` as MessageKey)}</dt>
            <dd class="quiet">{say(`promise_${promise}_check` as MessageKey)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('about_statements')}</h3>
      <p class="quiet">{say('about_statements_more')}</p>
      <ul class="plain-list quotes">
        {statements.map(({ by, date, quote, source }) => (
          <li key={quote}>
            <a href={source.url} target="_blank" rel="noreferrer">
              {say('statement_by', { by, date: formatDate(date, say.language) })}
            </a>
            <p lang="en" dir="ltr">
              {say('quoted', { text: quote })}
            </p>
          </li>
        ))}
      </ul>
      <p class="quiet">{say('about_version', { version })}</p>
    </section>
  );
}
