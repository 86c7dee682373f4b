import { endOf } from '../log/expiry';
import type { Grant, LogEvent } from '../log/types';
import type { StopStep } from '../vocab/provider';
import { answerWords } from './answer-words';
import { dataTypeName } from './data-type-name';
import { formatDate, formatMoment } from './format-date';
import { partyName, topicName } from './label-view';
import { safeName, safeText } from './safe-text';
import type { MessageKey, Say } from './say';
import { stopView } from './stop-view';
import type { LabelView } from './views';

/** One entry of the log when it is opened: every field that is known, the history, how to stop it. */
export interface GrantDetailView {
  readonly factsTitle: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly historyTitle: string;
  readonly history: readonly {
    readonly when: string;
    readonly at: string;
    readonly what: string;
    readonly how: string;
  }[];
  readonly stop: LabelView['stop'];
}

/** A list of 5,000 permissions must stay a list a person can read. */
const MAX_ITEMS = 20;

/** Everything known of a grant, with its history. `timeZone` only for tests; default is the person's own. */
export function grantDetailView(
  grant: Grant,
  events: readonly LogEvent[],
  stop: readonly StopStep[],
  say: Say,
  timeZone?: string,
): GrantDetailView {
  return {
    factsTitle: say('detail_facts'),
    facts: facts(grant, say, timeZone).flatMap(([term, value]) => (value ? [{ term: say(term), value }] : [])),
    historyTitle: say('detail_when'),
    history: events.map(({ at, type, how, subset }) => ({
      at,
      when: formatMoment(at, say.language, timeZone),
      what: type === 'asked' ? say('event_asked') : answerWords(type, subset, say),
      how: say(`how_${how}`),
    })),
    stop: stopView(stop, grant.screen.provider.name, say),
  };
}

/** In the order in which a person asks: who, what, which words, how long. An empty value is left out. */
function facts(grant: Grant, say: Say, timeZone?: string): [MessageKey, string | null][] {
  const { screen, subset } = grant;
  const { recipient } = screen;
  const moment = (iso: string | null) => iso && formatMoment(iso, say.language, timeZone);
  const names = (scopes: readonly string[]) =>
    list(
      scopes.map((scope) => safeText(scope, 80)),
      say,
    );
  return [
    ['detail_site', safeName(screen.host)],
    ['detail_domain', recipient.name && recipient.domain ? safeName(recipient.domain) : null],
    ['detail_client', recipient.clientId ? safeName(recipient.clientId) : null],
    ['detail_holder', partyName(screen.holder, '', say)],
    ['detail_through', screen.intermediary && partyName(screen.intermediary, '', say)],
    [
      'detail_data',
      list(
        screen.data.map((type) => dataTypeName(type, say)),
        say,
      ),
    ],
    [
      'detail_also',
      list(
        screen.also.map((id) => topicName(id, say)),
        say,
      ),
    ],
    ['detail_scopes', names(screen.scopes)],
    ['detail_unrecognised', names(screen.unrecognised)],
    ['detail_denied', subset?.kind === 'part' ? names(subset.denied) : null],
    ['detail_first', moment(grant.firstAt)],
    ['detail_granted', moment(grant.grantedAt)],
    ['detail_ends', grant.grantedAt === null ? null : endWords(grant, say)],
    [
      'detail_lookback',
      screen.lookbackDays === null ? say('not_stated') : say.count('stated_days', screen.lookbackDays),
    ],
    ['detail_ended', moment(grant.endedAt)],
    ['detail_reviewed', moment(grant.reviewedAt)],
    ['detail_last_used', grant.status === 'granted' ? say('detail_last_used_unseen') : null],
  ];
}

/** A date we reckon by a country's rule is never told as if the screen had said it. */
function endWords(grant: Grant, say: Say): string {
  const { at, basis } = endOf(grant);
  if (at === null) return say('not_stated');
  return say(basis === 'stated' ? 'ends_stated' : 'ends_usual', { date: formatDate(at, say.language) });
}

function list(items: readonly string[], say: Say): string {
  const shown = items.slice(0, MAX_ITEMS);
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [say('more_items', { count: left.toLocaleString(say.language) })] : [])].join(
    say('list_separator'),
  );
}
