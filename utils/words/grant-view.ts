import { type LogRow, rowOf } from '../log/log-row';
import { standingOf } from '../log/standing';
import type { Grant, GrantStatus } from '../log/types';
import { LOUD } from '../vocab/data-types';
import type { DataTypeId } from '../vocab/types';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import { formatAgo } from './format-ago';
import { formatDate, formatMoment } from './format-date';
import { partyName } from './party-name';
import type { Say } from './say';

/** What a small sign beside the entry says once more, by shape: given, given in part, not given, open, over. */
export type GrantMark = 'yes' | 'part' | 'no' | 'open' | 'over';

/** One entry of the popup's list, as finished words. */
export interface GrantView {
  readonly id: string;
  readonly recipient: string;
  readonly from: string;
  readonly status: string;
  readonly mark: GrantMark;
  /** How long ago; `whenExactly` is the moment. */
  readonly when: string;
  readonly whenExactly: string;
  /** ISO, for `<time>`. */
  readonly at: string;
  /** `loud`: more than reading. */
  readonly data: readonly { readonly type: DataTypeId; readonly name: string; readonly loud: boolean }[];
  /** Since when and until when it has or had access; empty where it never had. */
  readonly period: readonly string[];
  /** Said before the types where they were only asked for, not given; `null` = they are held. */
  readonly askedFor: string | null;
  /** Instead of data types, where there are none. */
  readonly noData: string | null;
}

/** When and where the words are read. Defaults: now, in the person's own time zone. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly timeZone?: string;
}

/** A grant in words. */
export function grantView(grant: Grant, say: Say, clock: Clock = {}): GrantView {
  return rowView(rowOf(grant), say, clock);
}

/** The same from a row of a list. */
export function rowView(row: LogRow, say: Say, { now = Date.now(), timeZone }: Clock = {}): GrantView {
  const { screen } = row;
  const holder = partyName(screen.holder, say('party_unknown_holder'), say);
  const held = row.status === 'granted';
  const types = held ? row.data : screen.data;
  return {
    id: row.id,
    recipient: partyName(screen.recipient, say('party_unknown_recipient'), say),
    from: screen.intermediary
      ? say('grant_through', { holder, intermediary: partyName(screen.intermediary, '', say) })
      : say('grant_from', { holder }),
    status: answerWords(row.status, row.subset, say),
    mark: held ? (row.subset?.kind === 'part' ? 'part' : 'yes') : MARKS[row.status],
    when: formatAgo(row.lastAt, now, say.language),
    whenExactly: formatMoment(row.lastAt, say.language, timeZone),
    at: row.lastAt,
    data: types.map((type) => ({ type, name: dataTypeName(type, say, screen.opens), loud: LOUD.has(type) })),
    period: period(row, say, now),
    askedFor: held ? null : say('grant_asked_for'),
    noData:
      types.length > 0
        ? null
        : screen.visibility === 'listed' || (held && row.subset?.kind === 'part')
          ? say('grant_no_data')
          : say('grant_data_unknown'),
  };
}

/** An end we reckon by a rule is never told as if the screen had said it. */
function period(row: LogRow, say: Say, now: number): string[] {
  if (row.grantedAt === null) return [];
  const day = (iso: string) => formatDate(iso, say.language);
  const since = say('grant_since', { date: day(row.grantedAt) });
  if (row.endedAt !== null) return [since, say('grant_over', { date: day(row.endedAt) })];
  const { at, basis } = row.end;
  if (at === null) return [since, say('grant_until_unknown')];
  if (standingOf(row, now) === 'over') return [since, say('grant_over', { date: day(at) })];
  return [since, say(basis === 'stated' ? 'grant_until' : 'grant_until_usual', { date: day(at) })];
}

const MARKS: Readonly<Record<Exclude<GrantStatus, 'granted'>, GrantMark>> = {
  asked: 'open',
  undecided: 'open',
  imported: 'open',
  declined: 'no',
  closed: 'no',
  revoked: 'over',
  expired: 'over',
};
