import type { Reading } from '../detect/reading';
import { DATA_TYPE_IDS, FIXED_ROWS, LOUD } from '../vocab/data-types';
import type { Statement, StopStep } from '../vocab/provider';
import type { DataTypeId, Party } from '../vocab/types';
import { formatDate } from './format-date';
import { safeName, safeText } from './safe-text';
import type { MessageKey, Say } from './say';
import type { Answer, LabelView, RowView, Segment } from './views';

/** What the words depend on beside the reading. */
export interface WordsContext {
  readonly say: Say;
  readonly stop: readonly StopStep[];
  readonly statements: readonly Statement[];
}

/** A list of 5,000 permissions must stay a list a person can read. */
const MAX_ITEMS = 12;

/** Puts a reading into finished words. Pure; nothing from outside gets in but as safe, isolated text. */
export function labelView(reading: Reading, { say, stop, statements }: WordsContext): LabelView {
  return {
    language: say.language,
    direction: say.direction,
    title: say('label_title'),
    headline: headline(reading, say),
    notice: null,
    summary: summary(reading, say),
    tone:
      reading.data.length > 0
        ? 'financial'
        : reading.visibility === 'listed' && reading.unrecognised.length === 0
          ? 'none'
          : 'unknown',
    headings: { type: say('table_type'), answer: say('table_answer') },
    rows: rowTypes(reading).map((type) => row(type, reading, say)),
    also:
      reading.also.length > 0
        ? {
            title: say('also_title'),
            items: capped(
              reading.also.map((id) => say(`also_${key(id)}` as MessageKey)),
              say,
            ),
          }
        : null,
    unrecognised:
      reading.unrecognised.length > 0
        ? {
            title: say('unrecognised_title'),
            items: capped(
              reading.unrecognised.map((scope) => safeName(scope)),
              say,
            ),
          }
        : null,
    statedTitle: say('stated_title'),
    stated: stated(reading, say),
    stop: { title: say('stop_title'), steps: stopSteps(reading, stop, say) },
    statements:
      statements.length > 0
        ? {
            title: say('statements_title'),
            items: statements.map(({ by, date, quote, source }) => ({
              by,
              url: source.url,
              text: say('statement_said', { by, quote, date: formatDate(date, say.language) }),
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

/** A party as the sentence names it. */
export function partyName(party: Party, unknown: string, say: Say): string {
  if (party.name) return safeName(party.name);
  if (party.domain) return safeName(party.domain);
  return party.clientId ? say('party_client', { client: safeName(party.clientId, 24) }) : unknown;
}

function headline({ recipient, holder, intermediary, data, visibility }: Reading, say: Say): Segment[] {
  const nothing = data.length === 0 && visibility === 'listed';
  const sentence = nothing ? 'label_headline_nothing' : intermediary ? 'label_headline_through' : 'label_headline';
  const names: Record<string, string> = {
    recipient: partyName(recipient, say('party_unknown_recipient'), say),
    holder: partyName(holder, say('party_unknown_holder'), say),
    intermediary: intermediary ? partyName(intermediary, '', say) : '',
  };
  return say(sentence)
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined ? { text: part } : { text: names[name] ?? '', strong: true };
    });
}

function summary({ data, visibility, unrecognised }: Reading, say: Say): string {
  if (data.length > 0) return say.count(visibility === 'partly' ? 'summary_partly' : 'summary_count', data.length);
  if (visibility !== 'listed') return say('summary_hidden');
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
  const proof = reading.evidence.filter(({ data }) => data.includes(type));
  return {
    type,
    name: say(`type_${key(type)}` as MessageKey),
    answer,
    answerWord: say(`answer_${answer}`),
    loud: answer === 'yes' && LOUD.has(type),
    plain: say(`type_${key(type)}_plain` as MessageKey),
    example: answer === 'yes' ? say(`type_${key(type)}_example` as MessageKey) : null,
    evidence:
      answer === 'yes'
        ? proof.slice(0, MAX_ITEMS).map(({ scope, plain }) => ({ scope: safeText(scope, 80), words: plain ?? '' }))
        : [{ scope: '', words: say(answer === 'no' ? 'evidence_none' : 'evidence_hidden') }],
  };
}

function stated({ terms }: Reading, say: Say): LabelView['stated'] {
  const days = (count: number) => say.count('stated_days', Math.round(count));
  const long =
    terms.expires && !Number.isNaN(Date.parse(terms.expires))
      ? say('stated_until', { date: formatDate(terms.expires, say.language) })
      : terms.durationSeconds === null
        ? null
        : terms.durationSeconds === 0
          ? say('stated_once')
          : days(terms.durationSeconds / 86_400);
  const back = terms.lookbackDays === null ? null : days(terms.lookbackDays);
  const lines: [MessageKey, string | null][] = [
    ['stated_how_long', long],
    ['stated_how_far_back', back],
    ['stated_accounts', null],
    ['stated_purpose', null],
    ['stated_others', null],
  ];
  return lines.map(([term, value]) => ({ term: say(term), value: value ?? say('not_stated'), known: value !== null }));
}

function stopSteps(reading: Reading, stop: readonly StopStep[], say: Say): LabelView['stop']['steps'] {
  if (stop.length === 0) return [{ text: say('stop_unknown'), url: null }];
  const order = ['recipient', 'intermediary', 'holder'];
  return [...stop]
    .sort((a, b) => order.indexOf(a.where) - order.indexOf(b.where))
    .map(({ where, path, url }) => ({
      text: say(`stop_${where}`, { name: reading.provider.name, path }),
      url: url ?? null,
    }));
}

function capped(items: readonly string[], say: Say): string[] {
  return items.length <= MAX_ITEMS
    ? [...items]
    : [
        ...items.slice(0, MAX_ITEMS),
        say('more_items', { count: (items.length - MAX_ITEMS).toLocaleString(say.language) }),
      ];
}
