import type { EventType, GrantStatus, Subset } from '../log/types';
import type { Say } from './say';

/** An answer in words; a yes says how much of it we could see. */
export function answerWords(
  status: GrantStatus | EventType,
  subset: Pick<Subset, 'kind'> | null | undefined,
  say: Say,
): string {
  if (status === 'granted') return say(`status_granted_${subset?.kind ?? 'unknown'}`);
  return say(`status_${status}`);
}
