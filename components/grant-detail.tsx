import type { GrantDetailView } from '../utils/words/grant-view';
import { Steps } from './steps';

/** All that is known of an entry: the facts, what happened, how to stop it. */
export function GrantDetail({ detail }: { detail: GrantDetailView }) {
  return (
    <div class="detail">
      <h3>{detail.historyTitle}</h3>
      <ol class="history">
        {detail.history.map(({ at, when, what, how }) => (
          <li key={`${at} ${what}`}>
            <time dateTime={at}>{when}</time>
            <span>
              {what} <span class="how">({how})</span>
            </span>
          </li>
        ))}
      </ol>
      <h3>{detail.stop.title}</h3>
      <Steps steps={detail.stop.steps} />
      <h3>{detail.factsTitle}</h3>
      <dl>
        {detail.facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
