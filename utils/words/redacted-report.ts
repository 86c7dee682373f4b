import type { Reading } from '../detect/reading';
import { redactAddress } from '../detect/redact-address';

export interface ReportedScreen {
  readonly address: string;
  /** What we made of the address; `null` = no permission screen. */
  readonly read: Pick<Reading, 'provider' | 'data' | 'visibility' | 'unrecognised'> | null;
}

/**
 * A report of a screen that was missed or misread, as plain text in English (the project reads it). Holds the address
 * without its values, and what read it and as what; nothing of the page and nothing of the log.
 */
export function redactedReport(
  { address, read }: ReportedScreen,
  { version, browser }: { readonly version: string; readonly browser: string },
): string {
  return [
    'A permission screen that Tellertale missed or misread',
    '',
    `Address, values removed: ${redactAddress(address) ?? 'not an address'}`,
    `Read as: ${read ? readAs(read) : 'no permission screen in the address'}`,
    `Tellertale ${version}`,
    `Browser: ${browser.slice(0, 200)}`,
    '',
    'What the screen asked for, in your own words:',
    '',
  ].join('\n');
}

/** Names that were not recognised may hold somebody's number: only how many there are. */
function readAs({ provider, data, visibility, unrecognised }: NonNullable<ReportedScreen['read']>): string {
  const unknown = unrecognised.length > 0 ? `; names not recognised: ${unrecognised.length}` : '';
  return `${provider.id}, ${visibility}: ${data.join(', ') || 'nothing financial'}${unknown}`;
}
