import type { Reading } from '../detect/reading';
import type { PlanStep } from '../stop/plan';
import type { AlsoId } from '../vocab/also';
import { DATA_TYPE_IDS, FIXED_ROWS, LOUD } from '../vocab/data-types';
import type { Statement } from '../vocab/provider';
import type { DataTypeId, Party } from '../vocab/types';
import { dataTypeName, typeKey } from './data-type-name';
import { formatDate } from './format-date';
import { nameOfLanguage } from './name-of-language';
import { partyName } from './party-name';
import { safeName, safeText } from './safe-text';
import type { CountKey, MessageKey, Say } from './say';
import { stopStepView } from './stop-step-view';
import { timeSpan } from './time-span';
import type { Answer, LabelView, ListView, RowView, Segment } from './views';

/** What the words depend on beside the reading. */
export interface WordsContext {
  readonly say: Say;
  /** As `planToStop` gives it: where this share is stopped. */
  readonly stop: readonly PlanStep[];
  readonly statements: readonly Statement[];
  /** What this recipient did not get the last time; absent = nothing new, or never asked before. */
  readonly news?: readonly DataTypeId[];
}

/** A list of 5,000 permissions must stay a list a person can read. */
const MAX_ITEMS = 12;

/** Puts a reading into finished words. Pure; nothing from outside gets in but as safe, isolated text. */
export function labelView(reading: Reading, { say, stop, statements, news = [] }: WordsContext): LabelView {
  const terms = stated(reading, say);
  return {
    language: say.language,
    direction: say.direction,
    title: say('label_title'),
    headline: headline(reading, say),
    notice: notice(reading, say),
    notes: notes(reading, news, say),
    summary: summary(reading, say),
    asked: reading.data.length > 0 ? names(reading.data, reading, say) : null,
    loud: DATA_TYPE_IDS.filter((id) => LOUD.has(id) && reading.data.includes(id)).map((id) =>
      say(`loud_${typeKey(id, reading.opens)}` as MessageKey),
    ),
    tone:
      reading.data.length > 0
        ? 'financial'
        : reading.visibility === 'listed' && reading.unrecognised.length === 0
          ? 'none'
          : 'unknown',
    headings: { type: say('table_type'), answer: say('table_answer') },
    rows: rowTypes(reading).map((type) => row(type, reading, say)),
    also: list(
      'also_title',
      reading.also.map((id) => topicName(id, say)),
      say,
    ),
    unrecognised: list(
      'unrecognised_title',
      reading.unrecognised.map((scope) => say('quoted', { text: safeName(scope) })),
      say,
    ),
    statedTitle: say(wasSeen(reading) ? 'stated_title_screen' : 'stated_title'),
    stated: terms,
    unstated: unstated(terms, wasSeen(reading), say),
    stop: stopOf(stop, reading, say),
    statements:
      statements.length > 0
        ? {
            title: say('statements_title'),
            items: statements.map(({ by, date, quote, source }) => ({
              by: say('statement_by', { by, date: formatDate(date, say.language) }),
              quote: say('quoted', { text: quote }),
              url: source.url,
            })),
          }
        : null,
    controls: {
      collapse: say('control_collapse'),
      expand: say('control_expand'),
      hide: say('control_hide'),
      hideSite: say('control_hide_site'),
      evidence: say('evidence_title'),
    },
  };
}

const key = (id: string) => id.replaceAll('-', '_');

/** A topic that is not financial, as the list "also asks for" names it. */
export function topicName(id: AlsoId, say: Say): string {
  return say(`also_${key(id)}` as MessageKey);
}

/** A page can call its recipient anything: where the data goes stands beside the name, unless the name says so already. */
function recipientName(party: Party, unknown: string, say: Say): string {
  const name = partyName(party, unknown, say);
  if (!party.name || !party.domain) return name;
  const letters = party.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (party.domain.replace(/[^\p{L}\p{N}]/gu, '').includes(letters)) return name;
  return say('party_at', { name, domain: safeName(party.domain) });
}

/** Who gets a password that is typed here: the one between, else whoever draws the page. */
function typedTo({ provider, recipient, holder, intermediary }: Reading): Party {
  return intermediary ?? (provider.kind === 'standard' ? recipient : holder);
}

function headline(reading: Reading, say: Say): Segment[] {
  const { recipient, holder, intermediary, act } = reading;
  const parties: Record<string, [Party | null, MessageKey]> = {
    recipient: [recipient, act === 'share' ? 'party_unknown_recipient' : 'party_unknown_page'],
    holder: [holder, 'party_unknown_holder'],
    intermediary: [act === 'credentials' ? typedTo(reading) : intermediary, 'party_unknown_page'],
  };
  return say(headlineKey(reading))
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part): Segment => {
      const [party, unknown] = parties[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? [];
      if (!party || !unknown) return { text: part };
      const text = (part === '{recipient}' ? recipientName : partyName)(party, say(unknown), say);
      // What we cannot name must not look like a name.
      return party.name || party.domain ? { text, strong: true } : { text };
    });
}

function headlineKey(reading: Reading): MessageKey {
  const { intermediary, data, act } = reading;
  if (act === 'credentials') return `label_headline_${typeKey(act, reading.opens)}` as MessageKey;
  if (act === 'details') return 'label_headline_details';
  // "Would get this" needs a "this": without any data to point at, the sentence says only that access is asked for.
  const sentence = data.length > 0 ? 'label_headline' : 'label_headline_access';
  return intermediary ? `${sentence}_through` : sentence;
}

/** Whose page this is, where the person is about to type something that should not go just anywhere. */
function notice(reading: Reading, say: Say): string | null {
  const { act, host, recipient } = reading;
  // What is typed goes to whoever runs the page: where nobody is named, to its address.
  const site = safeName(host);
  if (act === 'credentials')
    return say(`notice_${typeKey(act, reading.opens)}` as MessageKey, {
      site,
      intermediary: partyName(typedTo(reading), site, say),
    });
  return act === 'details' ? say('notice_details', { site, recipient: partyName(recipient, site, say) }) : null;
}

/** What a person should know beside the rows, one short line each. */
function notes(reading: Reading, news: readonly DataTypeId[], say: Say): string[] {
  const { unreadLanguage, offered, beyondPurpose, recipient } = reading;
  return [
    ...(unreadLanguage ? [say('note_language', { language: nameOfLanguage(unreadLanguage, say) })] : []),
    ...(news.length > 0
      ? [
          say('note_new', {
            recipient: partyName(recipient, say('party_unknown_recipient'), say),
            list: names(news, reading, say),
          }),
        ]
      : []),
    ...(offered.length > 0 ? [say('note_offered', { list: names(offered, reading, say) })] : []),
    ...(beyondPurpose
      ? [say(`note_beyond_${beyondPurpose.purpose}`, { list: names(beyondPurpose.data, reading, say) })]
      : []),
  ];
}

function names(types: readonly DataTypeId[], reading: Reading, say: Say): string {
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' });
  return list.format(types.map((type) => dataTypeName(type, say, reading.opens)));
}

function summary({ data, visibility, unrecognised, act, offered, unreadLanguage }: Reading, say: Say): string {
  if (act === 'details') return say('summary_details');
  if (data.length > 0) return say.count(visibility === 'partly' ? 'summary_partly' : 'summary_count', data.length);
  if (offered.length > 0) return say('summary_offered');
  if (visibility !== 'listed') return say(unreadLanguage ? 'summary_unread' : 'summary_hidden');
  return unrecognised.length > 0 ? say('summary_unrecognised') : say('summary_none');
}

/** The six fixed rows, then only the further types that are asked for. */
function rowTypes({ data }: Reading): DataTypeId[] {
  return [
    ...FIXED_ROWS,
    ...DATA_TYPE_IDS.filter((id) => data.includes(id) && !(FIXED_ROWS as readonly DataTypeId[]).includes(id)),
  ];
}

function row(type: DataTypeId, reading: Reading, say: Say): RowView {
  const answer: Answer = reading.data.includes(type) ? 'yes' : reading.visibility === 'listed' ? 'no' : 'hidden';
  return {
    type,
    name: dataTypeName(type, say, reading.opens),
    answer,
    answerWord: say(`answer_${answer}`),
    loud: answer === 'yes' && LOUD.has(type),
    plain: say(`type_${typeKey(type, reading.opens)}_plain` as MessageKey),
    example: answer === 'yes' ? say(`type_${key(type)}_example` as MessageKey) : null,
    evidence: evidence(type, answer, reading, say),
  };
}

function evidence(type: DataTypeId, answer: Answer, reading: Reading, say: Say): RowView['evidence'] {
  if (answer === 'hidden') {
    const seen = wasSeen(reading) ? 'evidence_hidden_screen' : 'evidence_hidden';
    return [{ scope: '', words: say(reading.act === 'credentials' ? 'evidence_password' : seen) }];
  }
  if (answer === 'no' && wasSeen(reading)) return [{ scope: '', words: say('evidence_not_on_screen') }];
  if (answer === 'no')
    return [{ scope: '', words: say(reading.unrecognised.length > 0 ? 'evidence_none_known' : 'evidence_none') }];
  const onScreen = reading.act === 'share' ? 'evidence_on_screen' : 'evidence_fields';
  const proof = reading.evidence.filter(({ data }) => data.includes(type));
  if (proof.length === 0) return [{ scope: '', words: say('evidence_derived') }];
  const shown = proof
    .slice(0, MAX_ITEMS)
    .map(({ scope, plain, quote }) =>
      quote === undefined
        ? { scope: safeText(scope, 80), words: plain ?? '' }
        : { scope: '', words: say(onScreen, { text: say('quoted', { text: safeText(quote, 160) }) }) },
    );
  return proof.length > MAX_ITEMS ? [...shown, { scope: '', words: more(proof.length - MAX_ITEMS, say) }] : shown;
}

/** Was the page itself read, and not only its address? */
const wasSeen = ({ evidence }: Reading) => evidence.some(({ quote }) => quote !== undefined);

/** The screen's own word on stopping comes before the steps we know. */
function stopOf(steps: readonly PlanStep[], { stated, recipient }: Reading, say: Say): LabelView['stop'] {
  const known = steps.map((step) => stopStepView(step, recipient, say));
  const own = stated.stop
    ? [{ text: say('stop_stated', { text: say('quoted', { text: safeText(stated.stop, 200) }) }), url: null }]
    : [];
  return { title: say('stop_title'), steps: [...own, ...known.map(({ text, url }) => ({ text, url }))] };
}

/** The terms of a sentence that says what is missing, in the order of `stated`. */
const TERMS = ['how_long', 'how_far_back', 'accounts', 'purpose', 'others'] as const;

function stated({ terms, stated: words }: Reading, say: Say): LabelView['stated'] {
  const days = (count: number) => timeSpan(count, say.language);
  const long =
    terms.expires && !Number.isNaN(Date.parse(terms.expires))
      ? say('stated_until', { date: formatDate(terms.expires, say.language) })
      : terms.durationSeconds === null
        ? null
        : terms.durationSeconds === 0
          ? say('stated_once')
          : days(terms.durationSeconds / 86_400);
  const back = terms.lookbackDays === null ? null : days(terms.lookbackDays);
  const quoted = (text: string | undefined) => (text ? say('quoted', { text: safeText(text, 200) }) : null);
  const values: Record<(typeof TERMS)[number], string | null> = {
    how_long: quoted(words.duration) ?? long,
    how_far_back: quoted(words.lookback) ?? back,
    accounts: words.accounts ? safeText(words.accounts, 200) : null,
    purpose: quoted(words.purpose),
    others: quoted(words.others),
  };
  const advertising = quoted(words.advertising);
  return [
    ...TERMS.map((term) => {
      const value = values[term];
      return { term: say(`stated_${term}`), value: value ?? say('not_stated'), known: value !== null };
    }),
    ...(advertising ? [{ term: say('stated_advertising'), value: advertising, known: true }] : []),
  ];
}

function unstated(terms: LabelView['stated'], seen: boolean, say: Say): string | null {
  const missing = TERMS.filter((_, index) => !terms[index]?.known).map((term) => say(`unstated_${term}`));
  if (missing.length === 0) return null;
  return say(seen ? 'stated_missing_screen' : 'stated_missing', {
    list: new Intl.ListFormat(say.language, { type: 'unit' }).format(missing),
  });
}

function list(title: CountKey, items: readonly string[], say: Say): ListView | null {
  if (items.length === 0) return null;
  return {
    title: say.count(title, items.length),
    items: items.length <= MAX_ITEMS ? items : [...items.slice(0, MAX_ITEMS), more(items.length - MAX_ITEMS, say)],
  };
}

const more = (count: number, say: Say) => say('more_items', { count: count.toLocaleString(say.language) });
