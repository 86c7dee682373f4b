import { DATA_TYPE_IDS } from '../vocab/data-types';
import type { DataTypeId } from '../vocab/types';
import type { LogRow } from './log-row';
import { seesMoney, standingOf } from './standing';

/** What to show of the log. The empty string is no limit. */
export interface LogFilter {
  readonly text: string;
  readonly status: '' | 'held' | 'refused' | 'over' | 'open';
  readonly type: '' | DataTypeId;
  /** A name of a holder or of a service in between, as `partyKey` gives it. */
  readonly party: string;
  readonly time: '' | 'month' | 'year' | 'older';
}

export const EVERYTHING: LogFilter = { text: '', status: '', type: '', party: '', time: '' };

/** A row with the words it is found by, in lower case: made once, because a search runs over all rows at each key. */
export interface FoundBy {
  readonly row: LogRow;
  readonly words: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The rows that fit, in the given order. Each word of the text has to occur. `now` in milliseconds since 1970. */
export function findRows(rows: readonly FoundBy[], filter: LogFilter, now: number): LogRow[] {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const from = filter.time === 'month' ? now - 30 * DAY : filter.time === 'year' ? now - 365 * DAY : null;
  const after = from === null ? '' : new Date(from).toISOString();
  const before = filter.time === 'older' ? new Date(now - 365 * DAY).toISOString() : null;
  const found: LogRow[] = [];
  for (const { row, words } of rows) {
    if (filter.status && !stands(row, filter.status, now)) continue;
    if (filter.type && !row.screen.data.includes(filter.type) && !row.data.includes(filter.type)) continue;
    if (filter.party && !partiesOf(row).includes(filter.party)) continue;
    if (row.lastAt < after || (before !== null && row.lastAt >= before)) continue;
    if (wanted.every((word) => words.includes(word))) found.push(row);
  }
  return found;
}

function stands(row: LogRow, status: Exclude<LogFilter['status'], ''>, now: number): boolean {
  return status === 'held' ? seesMoney(row, now) : standingOf(row, now) === status;
}

/** The names data comes from or goes through. */
export function partiesOf({ screen: { holder, intermediary } }: Pick<LogRow, 'screen'>): string[] {
  return [holder, intermediary].flatMap((party) => party?.name ?? party?.domain ?? []);
}

/** What there is to choose from, in the order of the label and of the alphabet. At most 200 parties, the most frequent. */
export function choicesOf(rows: readonly LogRow[]): { types: DataTypeId[]; parties: string[] } {
  const types = new Set<DataTypeId>();
  const parties = new Map<string, number>();
  for (const row of rows) {
    for (const type of row.screen.data) types.add(type);
    for (const party of partiesOf(row)) parties.set(party, (parties.get(party) ?? 0) + 1);
  }
  const frequent = [...parties].sort((a, b) => b[1] - a[1]).slice(0, 200);
  return {
    types: DATA_TYPE_IDS.filter((id) => types.has(id)),
    parties: frequent.map(([name]) => name).sort((a, b) => a.localeCompare(b)),
  };
}
