import { endOf } from '../log/expiry';
import type { Grant, LogEvent } from '../log/types';
import type { StopStep } from '../vocab/provider';
import type { DataTypeId } from '../vocab/types';
import { formatDate, formatMoment } from './format-date';
import { partyName } from './label-view';
import { safeName, safeText } from './safe-text';
import type { MessageKey, Say } from './say';

/** One entry of the popup's list, as finished words. */
export interface GrantView {
  readonly id: string;
  readonly recipient: string;
  readonly from: string;
  readonly status: string;
  readonly when: string;
  /** ISO, for `<time>`. */
  readonly at: string;
  readonly data: readonly { readonly type: DataTypeId; readonly name: string }[];
  /** Said before the types where they were only asked for, not given; `null` = they are held. */
  readonly askedFor: string | null;
  /** Instead of data types, where there are none. */
  readonly noData: string | null;
}

/** One entry when it is opened. */
export interface GrantDetailView {
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly historyTitle: string;
  readonly history: readonly {
    readonly when: string;
    readonly at: string;
    readonly what: string;
    readonly how: string;
  }[];
  readonly stop: {
    readonly title: string;
    readonly steps: readonly { readonly text: string; readonly url: string | null }[];
  };
}

/** A grant in words. `timeZone` only for tests; default is the person's own. */
export function grantView(grant: Grant, say: Say, timeZone?: string): GrantView {
  const { screen } = grant;
  const holder = partyName(screen.holder, say('party_unknown_holder'), say);
  const types = grant.status === 'granted' ? grant.data : screen.data;
  return {
    id: grant.id,
    recipient: partyName(screen.recipient, say('party_unknown_recipient'), say),
    from: screen.intermediary
      ? say('grant_through', { holder, intermediary: partyName(screen.intermediary, '', say) })
      : say('grant_from', { holder }),
    status: statusWords(grant, say),
    when: formatMoment(grant.lastAt, say.language, timeZone),
    at: grant.lastAt,
    data: types.map((type) => ({ type, name: typeName(type, say) })),
    askedFor: grant.status === 'granted' ? null : say('grant_asked_for'),
    noData:
      types.length > 0
        ? null
        : screen.visibility === 'listed' || (grant.subset?.kind === 'part' && grant.status === 'granted')
          ? say('grant_no_data')
          : say('grant_data_unknown'),
  };
}

function statusWords({ status, subset }: Grant, say: Say): string {
  return status === 'granted' ? say(`status_granted_${subset?.kind ?? 'unknown'}`) : say(`status_${status}`);
}

function typeName(type: DataTypeId, say: Say): string {
  return say(`type_${type.replaceAll('-', '_')}` as MessageKey);
}

/** Everything known of a grant, with its history. */
export function grantDetailView(
  grant: Grant,
  events: readonly LogEvent[],
  stop: readonly StopStep[],
  say: Say,
  timeZone?: string,
): GrantDetailView {
  const { screen, subset } = grant;
  const facts: [MessageKey, string | null][] = [
    ['detail_site', safeName(screen.host)],
    ['detail_client', screen.recipient.clientId ? safeName(screen.recipient.clientId) : null],
    [
      'detail_scopes',
      screen.scopes.length > 0 ? screen.scopes.map((scope) => safeText(scope, 80)).join(say('list_separator')) : null,
    ],
    [
      'detail_denied',
      subset?.kind === 'part' && subset.denied.length > 0
        ? subset.denied.map((scope) => safeText(scope, 80)).join(say('list_separator'))
        : null,
    ],
    ['detail_ends', endWords(grant, say)],
  ];
  return {
    facts: facts.flatMap(([term, value]) => (value === null ? [] : [{ term: say(term), value }])),
    historyTitle: say('detail_when'),
    history: events.map(({ at, type, how, subset: part }) => ({
      at,
      when: formatMoment(at, say.language, timeZone),
      what: eventWords(type, part, say),
      how: say(`how_${how}`),
    })),
    stop: {
      title: say('stop_title'),
      steps:
        stop.length > 0
          ? stop.map(({ where, path, url }) => ({
              text: say(`stop_${where}`, { name: screen.provider.name, path }),
              url: url ?? null,
            }))
          : [{ text: say('stop_unknown'), url: null }],
    },
  };
}

function eventWords(type: LogEvent['type'], part: LogEvent['subset'], say: Say): string {
  if (type === 'asked') return say('event_asked');
  return type === 'granted' ? say(`status_granted_${part?.kind ?? 'unknown'}`) : say(`status_${type}`);
}

function endWords(grant: Grant, say: Say): string {
  const { at } = endOf(grant);
  return at === null ? say('not_stated') : formatDate(at, say.language);
}
