import type { GrantView } from '../utils/words/grant-view';
import { DataTypeIcon } from './icons';

/** The kinds of data of an entry: highlighted where the app can see them, in dashes where it only asked. */
export function Chips({ grant }: { grant: Pick<GrantView, 'data' | 'askedFor' | 'noData'> }) {
  if (grant.noData) return <p class="quiet">{grant.noData}</p>;
  return (
    <div class="chips">
      {grant.askedFor && <span class="quiet">{grant.askedFor}</span>}
      {grant.data.map(({ type, name, loud }) => (
        <span class={`chip${grant.askedFor ? ' only-asked' : loud ? ' loud' : ''}`} key={type}>
          <DataTypeIcon id={type} size={14} />
          {name}
        </span>
      ))}
    </div>
  );
}
