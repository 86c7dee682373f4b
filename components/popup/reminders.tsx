import type { RemindersView } from '../../utils/words/reminders-view';
import { entryAddress } from '../entry-address';

/** What wants a look. Quiet: a fact and a link each. */
export function Reminders({ reminders }: { reminders: RemindersView }) {
  return (
    <section class="reminders" aria-labelledby="reminders">
      <h2 id="reminders">{reminders.title}</h2>
      <ul class="plain-list">
        {reminders.items.map(({ grantId, recipient, from, why }) => (
          <li key={grantId}>
            <a href={entryAddress(grantId)} target="_blank" rel="noreferrer">
              {recipient}
            </a>{' '}
            <span class="quiet">{from}</span>
            <p class="quiet">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
