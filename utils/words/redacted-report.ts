import { redactAddress } from '../detect/redact-address';

/**
 * A report of a screen that was missed or misread, as plain text in English (the project reads it). Holds the address
 * without its values, and what read it; nothing of the page and nothing of the log.
 */
export function redactedReport(
  address: string,
  { version, browser }: { readonly version: string; readonly browser: string },
): string {
  return [
    'A permission screen that Tellertale missed or misread',
    '',
    `Address, values removed: ${redactAddress(address) ?? 'not an address'}`,
    `Tellertale ${version}`,
    `Browser: ${browser.slice(0, 200)}`,
    '',
    'What the screen asked for, in your own words:',
    '',
  ].join('\n');
}
