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
] as const;

/**
 * One row per grant and data type, for spreadsheets. Cells that a spreadsheet would run as a formula are made text
 * (https://owasp.org/www-community/attacks/CSV_Injection). A grant without data types has one row with an empty one.
 */
export function exportCsv(grants: Iterable<Grant>): string {
  const rows: string[][] = [];
  for (const grant of grants) {
    const { screen } = grant;
    const end = endOf(grant);
    const types = screen.data.length > 0 ? screen.data : [''];
    for (const type of types) {
      rows.push([
        screen.recipient.name ?? '',
        screen.recipient.domain ?? '',
        screen.recipient.clientId ?? '',
        screen.holder.name ?? screen.holder.domain ?? '',
        screen.intermediary?.name ?? '',
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
      ]);
    }
  }
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/ })}\r\n`;
}
