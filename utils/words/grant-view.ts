import type { Grant, GrantStatus } from '../log/types';
import type { DataTypeId } from '../vocab/types';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import { formatAgo } from './format-ago';
import { formatMoment } from './format-date';
import { partyName } from './label-view';
import type { Say } from './say';

export { type GrantDetailView, grantDetailView } from './grant-detail-view';

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
  readonly data: readonly { readonly type: DataTypeId; readonly name: string }[];
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
export function grantView(grant: Grant, say: Say, { now = Date.now(), timeZone }: Clock = {}): GrantView {
  const { screen } = grant;
  const holder = partyName(screen.holder, say('party_unknown_holder'), say);
  const held = grant.status === 'granted';
  const types = held ? grant.data : screen.data;
  return {
    id: grant.id,
    recipient: partyName(screen.recipient, say('party_unknown_recipient'), say),
    from: screen.intermediary
      ? say('grant_through', { holder, intermediary: partyName(screen.intermediary, '', say) })
      : say('grant_from', { holder }),
    status: answerWords(grant.status, grant.subset, say),
    mark: held ? (grant.subset?.kind === 'part' ? 'part' : 'yes') : MARKS[grant.status],
    when: formatAgo(grant.lastAt, now, say.language),
    whenExactly: formatMoment(grant.lastAt, say.language, timeZone),
    at: grant.lastAt,
    data: types.map((type) => ({ type, name: dataTypeName(type, say) })),
    askedFor: held ? null : say('grant_asked_for'),
    noData:
      types.length > 0
        ? null
        : screen.visibility === 'listed' || (held && grant.subset?.kind === 'part')
          ? say('grant_no_data')
          : say('grant_data_unknown'),
  };
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
