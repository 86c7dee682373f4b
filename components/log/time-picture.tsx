import { useRef } from 'preact/hooks';
import type { Say } from '../../utils/words/say';
import { laneOf, laneWords, spanOf, type TimeSpan, ticksOf } from '../../utils/words/time-view';
import type { WhoRow, WhoView } from '../../utils/words/who-view';
import { entryAddress } from '../entry-address';
import { GRID_ROLES } from './grid-roles';
import { PictureOrWords } from './picture-or-words';
import { RowName } from './row-name';
import { useTip } from './tip';
import { useGridKeys } from './use-grid-keys';
import { useVirtual } from './use-virtual';
import { VirtualList } from './virtual-list';

const ROW = 44;
const HEAD = 34;

/** When each app asked, and when it could see: a picture of lanes over time, and the same in words. */
export function TimePicture({ say, view, now }: { say: Say; view: WhoView; now: number }) {
  if (view.rows.length === 0) return <p class="empty">{say('picture_empty')}</p>;
  return (
    <PictureOrWords
      say={say}
      picture={() => (
        <>
          <p class="quiet no-print">{say('time_hint')}</p>
          <Lanes say={say} view={view} now={now} />
        </>
      )}
      words={() => (
        <VirtualList count={view.rows.length} size={56} label={say('log_view_time')}>
          {(index) => <InWords say={say} row={view.rows[index] as WhoRow} now={now} />}
        </VirtualList>
      )}
    />
  );
}

function InWords({ say, row, now }: { say: Say; row: WhoRow; now: number }) {
  return (
    <div class="in-words">
      <h3>
        <a href={addressOf(row)}>{row.recipient}</a>
      </h3>
      {laneWords(row, say, now).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Lanes({ say, view: { rows }, now }: { say: Say; view: WhoView; now: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, reveal } = useVirtual({ count: rows.length, size: ROW, scroller, head: HEAD });
  const span = spanOf(
    rows.flatMap(({ entries }) => entries),
    now,
  );
  const rightToLeft = say.direction === 'rtl';
  const x = placeIn(span, rightToLeft);
  const keys = useGridKeys({ rows: rows.length, columns: 2, page: 8, rightToLeft, reveal });
  const { tip, show, hide } = useTip();
  const stop = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    tabIndex: keys.place.row === row && keys.place.column === column ? 0 : -1,
  });
  return (
    <div class="lanes slip" ref={scroller} tabIndex={-1}>
      <table
        ref={keys.grid}
        {...GRID_ROLES.grid}
        aria-label={say('log_view_time')}
        aria-rowcount={rows.length}
        aria-colcount={2}
        class="grid"
        style={{ height }}
        onKeyDown={keys.onKeyDown}
        onPointerLeave={hide}
      >
        <thead aria-hidden="true">
          <tr class="axis">
            <th class="corner" />
            <th>
              <svg class="axis-line" height={HEAD} aria-hidden="true">
                {ticksOf(span, say.language, 5).map(({ at, name }) => (
                  <text key={at} x={x(at)} y="21" text-anchor="middle">
                    {name}
                  </text>
                ))}
              </svg>
            </th>
          </tr>
        </thead>
        <tbody {...GRID_ROLES.group}>
          {items.map(({ index, start }) => {
            const row = rows[index] as WhoRow;
            const words = laneWords(row, say, now);
            return (
              <tr
                {...GRID_ROLES.row}
                aria-rowindex={index + 1}
                key={index}
                class="lane"
                style={{ transform: `translateY(${start}px)` }}
              >
                <th {...GRID_ROLES.rowHead} scope="row" class="row-name">
                  <RowName
                    name={row.recipient}
                    href={addressOf(row)}
                    {...stop(index, 0)}
                    onFocus={() => keys.onPlace({ row: index, column: 0 })}
                  />
                </th>
                <td
                  {...GRID_ROLES.cell}
                  class="lane-cell"
                  aria-label={words.join('; ')}
                  {...stop(index, 1)}
                  onFocus={({ currentTarget }) => {
                    keys.onPlace({ row: index, column: 1 });
                    show(currentTarget, [row.recipient, ...words]);
                  }}
                  onBlur={hide}
                  onPointerEnter={({ currentTarget }) => show(currentTarget, [row.recipient, ...words])}
                >
                  <LaneDrawing row={row} x={x} span={span} now={now} language={say.language} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {tip}
    </div>
  );
}

/** One lane: hairlines of the axis, today, bars with their ends, rings where it asked. */
function LaneDrawing({
  row,
  x,
  span,
  now,
  language,
}: {
  row: WhoRow;
  x: (time: number) => string;
  span: TimeSpan;
  now: number;
  language: string;
}) {
  const lane = laneOf(row, now);
  const middle = ROW / 2;
  return (
    <svg class="lane-line" height={ROW - 1} aria-hidden="true" focusable="false">
      {ticksOf(span, language, 5).map(({ at }) => (
        <line key={at} class="tick" x1={x(at)} x2={x(at)} y1="0" y2={ROW} />
      ))}
      <line class="today" x1={x(now)} x2={x(now)} y1="0" y2={ROW} />
      {lane.stretches.map(({ from, until, ended, planned }) => (
        <g key={from}>
          {planned !== null && <line class="planned" x1={x(until)} x2={x(planned)} y1={middle} y2={middle} />}
          <line class="bar-edge" x1={x(from)} x2={x(until)} y1={middle} y2={middle} />
          <line class={ended ? 'bar ended' : 'bar'} x1={x(from)} x2={x(until)} y1={middle} y2={middle} />
          {ended && (
            <svg x={x(until)} y={middle} overflow="visible" aria-hidden="true">
              <path class="end" d="M-4.5-4.5l9 9m0-9l-9 9" />
            </svg>
          )}
        </g>
      ))}
      {lane.asked.map((at) => (
        <circle key={at} class="asked" cx={x(at)} cy={middle} r="5" />
      ))}
    </svg>
  );
}

const placeIn =
  ({ from, to }: TimeSpan, rightToLeft: boolean) =>
  (time: number) => {
    const part = Math.min(1, Math.max(0, (time - from) / (to - from)));
    return `${((rightToLeft ? 1 - part : part) * 100).toFixed(2)}%`;
  };

/** The newest entry of an app: from there the others can be found. */
const addressOf = ({ entries }: WhoRow) => entryAddress(entries[0]?.id ?? '').replace(/^[^#]*/, '');
