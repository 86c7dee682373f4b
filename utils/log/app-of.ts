import type { LogRow } from './log-row';

/** What entries of the same app have in common. Apps without any name are not known to be the same one. */
export function appOf({ id, screen: { recipient } }: Pick<LogRow, 'id' | 'screen'>): string {
  return recipient.name ?? recipient.domain ?? recipient.clientId ?? id;
}
