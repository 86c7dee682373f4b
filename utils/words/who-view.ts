import { appOf } from '../log/app-of';
import type { LogRow } from '../log/log-row';
import { hasAccess, type Standing, standingOf } from '../log/standing';
import { DATA_TYPE_IDS, LOUD } from '../vocab/data-types';
import type { DataTypeId } from '../vocab/types';
import { dataTypeName } from './data-type-name';
import { partyName } from './party-name';
import type { Say } from './say';

/**
 * What one app can do with one kind of data, the strongest first. `hidden`: it was given or asked for something that does
 * not show, which may be this.
 */
export const CELL_STATES = ['held', 'maybe', 'over', 'hidden', 'asked', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** One app with everything the log has of it: a row of the pictures. */
export interface WhoRow {
  readonly recipient: string;
  /** Its entries, newest first. */
  readonly entries: readonly LogRow[];
  readonly cells: ReadonlyMap<DataTypeId, CellState>;
  /** The state of each kind that is not among `cells`. */
  readonly rest: 'hidden' | 'none';
}

/** Who can see what: apps by kinds of data. */
export interface WhoView {
  readonly types: readonly { readonly type: DataTypeId; readonly name: string; readonly loud: boolean }[];
  readonly rows: readonly WhoRow[];
}

/** Puts the rows of the log together by app, those with access first, then in the given order. `now` in milliseconds. */
export function whoView(rows: readonly LogRow[], say: Say, now: number): WhoView {
  const groups = new Map<string, LogRow[]>();
  for (const row of rows) {
    const key = appOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const unknown = say('party_unknown_recipient');
  const all = [...groups.values()].map((entries) => whoRow(entries, unknown, say, now));
  const withAccess = all.filter(({ access }) => access);
  const used = new Set(all.flatMap(({ row }) => [...row.cells.keys()]));
  return {
    types: DATA_TYPE_IDS.filter((id) => used.has(id)).map((type) => ({
      type,
      name: dataTypeName(type, say),
      loud: LOUD.has(type),
    })),
    rows: [...withAccess, ...all.filter(({ access }) => !access)].map(({ row }) => row),
  };
}

/** The words of one cell: a sentence for its tooltip and for screen readers. */
export function cellWords(row: WhoRow, { type, name }: { type: DataTypeId; name: string }, say: Say): string {
  return say('cell_words', {
    recipient: row.recipient,
    type: name,
    state: say(`cell_${stateIn(row, type)}`),
  });
}

/** The state of one cell. */
export const stateIn = ({ cells, rest }: WhoRow, type: DataTypeId): CellState => cells.get(type) ?? rest;

/** A row of the picture in words, a line for each state that occurs. */
export function whoWords(row: WhoRow, say: Say): string[] {
  const lines = CELL_STATES.flatMap((state) => {
    const types = DATA_TYPE_IDS.filter((id) => row.cells.get(id) === state);
    if (types.length === 0) return [];
    const list = new Intl.ListFormat(say.language, { type: 'unit' }).format(types.map((id) => dataTypeName(id, say)));
    return [say('who_words', { state: say(`cell_${state}`), types: list })];
  });
  if (row.rest === 'hidden') lines.push(say('grant_data_unknown'));
  return lines.length > 0 ? lines : [say('grant_no_data')];
}

function whoRow(entries: readonly LogRow[], unknown: string, say: Say, now: number) {
  const cells = new Map<DataTypeId, CellState>();
  let access = false;
  let rest: WhoRow['rest'] = 'none';
  for (const entry of entries) {
    const standing = standingOf(entry, now);
    access ||= hasAccess(standing);
    // What was refused, or is over, matters no more.
    if (entry.screen.visibility !== 'listed' && (hasAccess(standing) || standing === 'open')) rest = 'hidden';
    for (const type of new Set([...entry.screen.data, ...entry.data])) {
      const state = stateOf(entry, type, standing);
      const before = cells.get(type);
      if (before === undefined || CELL_STATES.indexOf(state) < CELL_STATES.indexOf(before)) cells.set(type, state);
    }
  }
  const [first] = entries;
  const recipient = partyName((first as LogRow).screen.recipient, unknown, say);
  return { access, row: { recipient, entries, cells, rest } satisfies WhoRow };
}

function stateOf(entry: LogRow, type: DataTypeId, standing: Standing): CellState {
  if (standing === 'held' || standing === 'maybe') return entry.data.includes(type) ? standing : 'asked';
  return standing === 'over' ? 'over' : 'asked';
}
