import type { Reading } from '../detect/reading';

/**
 * Recipient, holder, provider and intermediary make an entry: asking again makes it grow. Nobody knows whether two
 * recipients without a name are the same, so each request of such a one is an entry of its own.
 */
export function grantIdOf({ provider, recipient, holder, intermediary }: Reading, flowId: string): string {
  const who = recipient.clientId ?? recipient.domain ?? recipient.name ?? `?${flowId}`;
  const from = holder.domain ?? holder.name ?? UNKNOWN;
  const through = intermediary?.name ?? '';
  return [provider.id, who, from, through].map((part) => part.replaceAll('|', '_')).join('|');
}

const UNKNOWN = 'unknown';

/** Was a party not known when this id was made? Then the entry may still turn out to be another's. */
export function isOpenEnded(grantId: string, flowId: string): boolean {
  const [, who, from] = grantId.split('|');
  return who === `?${flowId}` || from === UNKNOWN;
}
