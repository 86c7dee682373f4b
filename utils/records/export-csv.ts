import Papa from 'papaparse';
import { endOf } from '../log/expiry';
import type { Grant } from '../log/types';

const COLUMNS = [
  'recipient',
  'recipient_domain',
  'client_id',
  'from',
  'through',
  'data_type',
  'held',
  'status',
  'asked_first',
  'granted',
  'ended',
  'ends',
  'ends_known_by',
  'last_change',
  'visibility',
  'scopes',
  'purpose_stated',
  'duration_stated',
  'accounts_stated',
  'others_stated',
  'lookback_days',
  'reviewed',
  'site',
  'entry',
] as const;

/**
 * What a spreadsheet may take for the start of a formula: `= + - @`, tab, carriage return and line feed, and their
 * full-width forms (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * One row per grant and data type, for spreadsheets, piece by piece. Cells that a spreadsheet would run as a formula are
 * made text by an apostrophe. A grant without data types has one row with an empty one. The first piece has the byte order
 * mark, without which some spreadsheets take the file for Latin-1.
 */
export async function* exportCsv(grants: AsyncIterable<Grant> | Iterable<Grant>): AsyncGenerator<string> {
  yield `\ufeff${lines([COLUMNS])}`;
  for await (const grant of grants) yield lines(rowsOf(grant));
}

function lines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function rowsOf(grant: Grant): string[][] {
  const { screen } = grant;
  const { recipient, holder, intermediary, stated = {} } = screen;
  const end = endOf(grant);
  const types = screen.data.length > 0 ? screen.data : [''];
  return types.map((type) => [
    recipient.name ?? '',
    recipient.domain ?? '',
    recipient.clientId ?? '',
    holder.name ?? holder.domain ?? '',
    intermediary?.name ?? '',
    type,
    (grant.data as readonly string[]).includes(type) ? 'yes' : 'no',
    grant.status,
    grant.firstAt,
    grant.grantedAt ?? '',
    grant.endedAt ?? '',
    end.at ?? '',
    end.basis ?? '',
    grant.lastAt,
    screen.visibility,
    screen.scopes.join(' '),
    stated.purpose ?? '',
    stated.duration ?? '',
    stated.accounts ?? '',
    stated.others ?? '',
    screen.lookbackDays === null ? '' : String(screen.lookbackDays),
    grant.reviewedAt ?? '',
    screen.host,
    grant.id,
  ]);
}
