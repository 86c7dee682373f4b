import type { Party } from '../vocab/types';
import { safeName } from './safe-text';
import type { Say } from './say';

/** A party as the sentence names it. */
export function partyName(party: Party, unknown: string, say: Say): string {
  if (party.name) return safeName(party.name);
  if (party.domain) return safeName(party.domain);
  return party.clientId ? say('party_client', { client: safeName(party.clientId, 24) }) : unknown;
}
