import { useState } from 'preact/hooks';
import type { LogRow } from '../../utils/log/log-row';
import { rowView } from '../../utils/words/grant-view';
import type { Say } from '../../utils/words/say';
import { AnswerMark } from '../answer-mark';
import { Chips } from '../chips';
import { entryAddress } from '../entry-address';
import { VirtualList } from './virtual-list';

/** The list of entries that fit, with what can be done to some of them at once. */
export function AllEntries({
  say,
  rows,
  now,
  onDelete,
}: {
  say: Say;
  rows: readonly LogRow[];
  now: number;
  onDelete: (grantIds: readonly string[]) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = rows.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  if (rows.length === 0) return null;
  return (
    <>
      <div class="choosing no-print">
        <label>
          <input
            type="checkbox"
            checked={here.length === rows.length}
            indeterminate={here.length > 0 && here.length < rows.length}
            onChange={({ currentTarget }) => setChosen(new Set(currentTarget.checked ? rows.map(({ id }) => id) : []))}
          />
          {say('list_select_all')}
        </label>
        <span role="status" class="quiet">
          {here.length > 0 ? say.count('list_chosen', here.length) : ''}
        </span>
        <button
          type="button"
          class="button"
          disabled={here.length === 0}
          onClick={() => {
            onDelete(here.map(({ id }) => id));
            setChosen(new Set());
          }}
        >
          {say('list_delete')}
        </button>
      </div>
      <VirtualList count={rows.length} size={108} label={say('log_view_all')}>
        {(index) => {
          const row = rows[index];
          return row && <Entry say={say} row={row} now={now} chosen={chosen.has(row.id)} onChoose={choose} />;
        }}
      </VirtualList>
    </>
  );
}

function Entry({
  say,
  row,
  now,
  chosen,
  onChoose,
}: {
  say: Say;
  row: LogRow;
  now: number;
  chosen: boolean;
  onChoose: (id: string, on: boolean) => void;
}) {
  const view = rowView(row, say, { now });
  return (
    <article class="row slip" data-grant={row.id}>
      <input
        type="checkbox"
        class="no-print"
        checked={chosen}
        aria-label={say('list_select', { recipient: view.recipient })}
        onChange={({ currentTarget }) => onChoose(row.id, currentTarget.checked)}
      />
      <AnswerMark answer={view.mark} size={20} />
      <div class="row-who">
        <h3>
          <a href={entryAddress(row.id).replace(/^[^#]*/, '')}>{view.recipient}</a>
        </h3>
        <p class="quiet">{view.from}</p>
      </div>
      <div class="row-what">
        <Chips grant={view} />
        <p class="quiet">{[view.status, ...view.period].join(' · ')}</p>
      </div>
      <time class="quiet" dateTime={view.at} title={view.whenExactly}>
        {view.when}
      </time>
    </article>
  );
}
