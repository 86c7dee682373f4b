import { endOf, isExpired } from '../log/expiry';
import type { AskedScreen, Grant, How, LogEvent } from '../log/types';
import type { PlanStep } from '../stop/plan';
import { answerWords } from './answer-words';
import { changesOf } from './changes-of';
import { dataTypeName } from './data-type-name';
import { formatDate, formatMoment } from './format-date';
import { topicName } from './label-view';
import { partyName } from './party-name';
import { safeName, safeText } from './safe-text';
import type { MessageKey, Say } from './say';
import { timeSpan } from './time-span';

/** One field of an entry, as finished words. */
export interface Fact {
  /** Which field it is: stable, for styling and tests. G1 to G18 of `docs/log-format.md`, with a part after the dot. */
  readonly id: string;
  readonly term: string;
  readonly value: string;
  /** `false` = the value says that it is not stated, or cannot be seen. */
  readonly known: boolean;
  /** Where it can be looked up; `null` = nowhere we know. */
  readonly url: string | null;
}

/** What the words of an entry depend on beside it. */
export interface FactsContext {
  readonly events: readonly LogEvent[];
  readonly steps: readonly PlanStep[];
  readonly say: Say;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Only for tests; default is the person's own. */
  readonly timeZone?: string | undefined;
}

/** A list of 5,000 permissions must stay a list a person can read. */
const MAX_ITEMS = 20;

/**
 * Every field a record of a consent should have (G1 to G18) that we can know, and those we cannot, said as such. In the
 * order in which a person asks: who, what, what for, how long, where it stands, how we know.
 */
export function grantFacts(grant: Grant, { events, steps, say, now, timeZone }: FactsContext): Fact[] {
  const { screen, subset } = grant;
  const { recipient, stated = {} } = screen;
  const facts: Fact[] = [];
  const add = (
    id: string,
    term: MessageKey,
    value: string | null | undefined,
    unknown?: MessageKey,
    url: string | null = null,
  ) => {
    if (value) facts.push({ id, term: say(term), value, known: true, url });
    else if (unknown) facts.push({ id, term: say(term), value: say(unknown), known: false, url });
  };
  const moment = (iso: string | null) => iso && formatMoment(iso, say.language, timeZone);
  const types = (ids: AskedScreen['data']) =>
    list(
      ids.map((type) => dataTypeName(type, say, screen.opens)),
      say,
    );
  const names = (scopes: readonly string[]) =>
    list(
      scopes.map((scope) => safeText(scope, 80)),
      say,
    );
  const words = (text: string | undefined) => text && say('quoted', { text: safeName(text, 200) });
  const named = Boolean(recipient.name ?? recipient.domain ?? recipient.clientId);

  add('G1', 'detail_recipient', named ? partyName(recipient, '', say) : null, 'party_unknown_recipient');
  add('G1.domain', 'detail_domain', recipient.name && recipient.domain ? safeName(recipient.domain) : null);
  add('G1.client', 'detail_client', recipient.clientId ? safeName(recipient.clientId) : null);
  add('G2', 'detail_holder', partyName(screen.holder, '', say), 'party_unknown_holder');
  add('G2.site', 'detail_site', safeName(screen.host));
  add(
    'G3',
    'detail_through',
    screen.intermediary && partyName(screen.intermediary, '', say),
    'detail_through_none',
    urlOf(steps, 'intermediary'),
  );
  add('G4', 'detail_purpose', words(stated.purpose), 'not_stated');
  add(
    'G5',
    'detail_data',
    types(screen.data),
    screen.visibility === 'listed' ? 'detail_held_nothing' : 'detail_held_unknown',
  );
  if (grant.status === 'granted' || grant.status === 'imported')
    add(
      'G5.held',
      'detail_held',
      types(grant.data),
      screen.visibility === 'listed' ? 'detail_held_nothing' : 'detail_held_unknown',
    );
  add(
    'G5.also',
    'detail_also',
    list(
      screen.also.map((id) => topicName(id, say)),
      say,
    ),
  );
  add('G5.scopes', 'detail_scopes', names(screen.scopes));
  add('G5.unrecognised', 'detail_unrecognised', names(screen.unrecognised));
  add('G5.denied', 'detail_denied', subset?.kind === 'part' ? names(subset.denied) : null);
  add('G6', 'detail_accounts', words(stated.accounts), 'not_stated');
  add('G7.asked', 'detail_first', moment(grant.firstAt));
  add('G7', 'detail_granted', moment(grant.grantedAt), 'detail_not_granted');
  const end = endOf(grant);
  add(
    'G8',
    'detail_ends',
    end.basis === 'stated' ? endWords(grant, say) : words(stated.duration),
    end.at === null ? 'not_stated' : undefined,
  );
  if (!facts.some(({ id }) => id === 'G8') && end.at !== null)
    facts.push({ id: 'G8', term: say('detail_ends'), value: endWords(grant, say), known: false, url: null });
  add('G8.ended', 'detail_ended', moment(grant.endedAt));
  add(
    'G9',
    'detail_lookback',
    screen.lookbackDays === null ? words(stated.lookback) : timeSpan(screen.lookbackDays, say.language),
    'not_stated',
  );
  add('G10', 'detail_changed', changeWords(events, say), 'detail_changed_none');
  const look =
    steps.find(({ where, path }) => where !== 'recipient' && path !== null) ??
    steps.find(({ where }) => where === 'holder');
  facts.push({
    id: 'G11',
    term: say('detail_last_used'),
    value: say('detail_last_used_where', { name: look?.name ? safeName(look.name) : say('stop_your_bank') }),
    known: false,
    url: look?.url ?? null,
  });
  add('G12', 'detail_others', words(stated.others), 'not_stated');
  add('G12.advertising', 'detail_advertising', words(stated.advertising));
  add('G13', 'detail_status', statusWords(grant, say, now));
  add('G15', 'detail_stop_stated', words(stated.stop), 'not_stated');
  add(
    'G16',
    'detail_words',
    list(
      (screen.quotes ?? []).map((quote) => words(quote) as string),
      say,
    ),
    'detail_words_none',
  );
  add(
    'G17',
    'detail_known_by',
    list(
      knownBy(grant, events).map((key) => say(key)),
      say,
    ),
  );
  add('G18', 'detail_reviewed', moment(grant.reviewedAt), 'detail_not_reviewed');
  return facts;
}

/** Where an entry stands: its status, or that its end is past. A date we reckon by a rule is told as such. */
export function statusWords(grant: Grant, say: Say, now: number): string {
  if (!isExpired(grant, now)) return answerWords(grant.status, grant.subset, say);
  const { at, basis } = endOf(grant);
  const date = formatDate(at as string, say.language);
  return say(basis === 'stated' ? 'ended_by_rule' : 'ended_by_usual_rule', { date });
}

/** A date we reckon by a country's rule is never told as if the screen had said it. */
function endWords(grant: Grant, say: Say): string {
  const { at, basis } = endOf(grant);
  if (at === null) return say('not_stated');
  return say(basis === 'stated' ? 'ends_stated' : 'ends_usual', { date: formatDate(at, say.language) });
}

function changeWords(events: readonly LogEvent[], say: Say): string {
  return list(
    changesOf(events).map(({ at, kind, types }) =>
      say(kind === 'more' ? 'change_more' : 'change_less', {
        date: formatDate(at, say.language),
        types: new Intl.ListFormat(say.language, { type: 'unit' }).format(types.map((type) => dataTypeName(type, say))),
      }),
    ),
    say,
  );
}

const KNOWN_BY: Readonly<Record<How, MessageKey>> = {
  address: 'known_observed',
  redirect: 'known_answer',
  page: 'known_screen',
  tab: 'known_tab',
  user: 'known_user',
  import: 'known_import',
};

/** Every way in which something of this entry is known, each once, in the order of the history. */
function knownBy({ screen }: Grant, events: readonly LogEvent[]): MessageKey[] {
  const read = screen.stated !== undefined || (screen.quotes ?? []).length > 0;
  return [...new Set([...events.map(({ how }) => KNOWN_BY[how]), ...(read ? [KNOWN_BY.page] : [])])];
}

const urlOf = (steps: readonly PlanStep[], where: PlanStep['where']) =>
  steps.find((step) => step.where === where && step.url !== null)?.url ?? null;

function list(items: readonly string[], say: Say): string {
  const shown = items.slice(0, MAX_ITEMS);
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [say('more_items', { count: left.toLocaleString(say.language) })] : [])].join(
    say('list_separator'),
  );
}
