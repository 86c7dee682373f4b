import { useRef } from 'preact/hooks';
import type { Say } from '../../utils/words/say';
import { CELL_STATES, cellWords, stateIn, type WhoRow, type WhoView, whoWords } from '../../utils/words/who-view';
import { entryAddress } from '../entry-address';
import { DataTypeIcon } from '../icons';
import { CellMark } from './cell-mark';
import { GRID_ROLES } from './grid-roles';
import { PictureOrWords } from './picture-or-words';
import { RowName } from './row-name';
import { useTip } from './tip';
import { useGridKeys } from './use-grid-keys';
import { useVirtual } from './use-virtual';
import { VirtualList } from './virtual-list';

const ROW = 38;
const HEAD = 158;

/** Who can see what: a picture of apps by kinds of data, and the same in words. */
export function WhoPicture({ say, view }: { say: Say; view: WhoView }) {
  if (view.rows.length === 0) return <p class="empty">{say('picture_empty')}</p>;
  return (
    <PictureOrWords
      say={say}
      picture={() => (
        <>
          <p class="quiet no-print">{say('who_hint')}</p>
          <Legend say={say} />
          <Matrix say={say} view={view} />
        </>
      )}
      words={() => (
        <VirtualList count={view.rows.length} size={76} label={say('log_view_who')}>
          {(index) => <InWords say={say} row={view.rows[index] as WhoRow} />}
        </VirtualList>
      )}
    />
  );
}

function Legend({ say }: { say: Say }) {
  return (
    <ul class="legend">
      {CELL_STATES.map((state) => (
        <li key={state}>
          <span class="cell-sample" data-state={state}>
            <CellMark state={state} />
          </span>
          {say(`cell_${state}`)}
        </li>
      ))}
    </ul>
  );
}

function InWords({ say, row }: { say: Say; row: WhoRow }) {
  return (
    <div class="in-words">
      <h3>
        <a href={addressOf(row)}>{row.recipient}</a>
      </h3>
      {whoWords(row, say).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Matrix({ say, view: { types, rows } }: { say: Say; view: WhoView }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, reveal } = useVirtual({ count: rows.length, size: ROW, scroller, head: HEAD });
  const keys = useGridKeys({
    rows: rows.length,
    columns: types.length + 1,
    page: 10,
    rightToLeft: say.direction === 'rtl',
    reveal,
  });
  const { tip, show, hide } = useTip();
  const stop = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    tabIndex: keys.place.row === row && keys.place.column === column ? 0 : -1,
  });
  return (
    <div class="matrix slip" ref={scroller} tabIndex={-1}>
      <table
        ref={keys.grid}
        {...GRID_ROLES.grid}
        aria-label={say('log_view_who')}
        aria-rowcount={rows.length + 1}
        aria-colcount={types.length + 1}
        class="grid"
        style={{ '--columns': types.length, height }}
        onKeyDown={keys.onKeyDown}
        onPointerLeave={hide}
      >
        <thead {...GRID_ROLES.group}>
          <tr {...GRID_ROLES.row} aria-rowindex={1} class="grid-head">
            <th {...GRID_ROLES.columnHead} scope="col" aria-colindex={1} class="corner">
              {say('who_app')}
            </th>
            {types.map(({ type, name, loud }, column) => (
              <th
                {...GRID_ROLES.columnHead}
                scope="col"
                aria-colindex={column + 2}
                key={type}
                class="column"
                data-loud={loud}
              >
                <span class="column-name">{name}</span>
                <DataTypeIcon id={type} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...GRID_ROLES.group}>
          {items.map(({ index, start }) => {
            const row = rows[index] as WhoRow;
            return (
              <tr
                {...GRID_ROLES.row}
                aria-rowindex={index + 2}
                key={index}
                class="grid-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <th {...GRID_ROLES.rowHead} scope="row" aria-colindex={1} class="row-name">
                  <RowName
                    name={row.recipient}
                    href={addressOf(row)}
                    {...stop(index, 0)}
                    onFocus={() => keys.onPlace({ row: index, column: 0 })}
                  />
                </th>
                {types.map((type, column) => {
                  const state = stateIn(row, type.type);
                  const words = cellWords(row, type, say);
                  return (
                    <td
                      {...GRID_ROLES.cell}
                      aria-colindex={column + 2}
                      key={type.type}
                      class="cell"
                      data-state={state}
                      data-loud={type.loud}
                      aria-label={words}
                      {...stop(index, column + 1)}
                      onFocus={({ currentTarget }) => {
                        keys.onPlace({ row: index, column: column + 1 });
                        show(currentTarget, [words]);
                      }}
                      onBlur={hide}
                      onPointerEnter={({ currentTarget }) => show(currentTarget, [words])}
                    >
                      <CellMark state={state} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {tip}
    </div>
  );
}

/** The newest entry of an app: from there the others can be found. */
const addressOf = ({ entries }: WhoRow) => entryAddress(entries[0]?.id ?? '').replace(/^[^#]*/, '');
