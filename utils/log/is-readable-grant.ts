import type { Grant } from './types';

/** Has this stored value the fields that lists and details rely on? A disk, or an older fault of ours, may give back anything. */
export function isReadableGrant(value: unknown): value is Grant {
  if (typeof value !== 'object' || value === null) return false;
  const { id, screen, status, data, lastAt, firstAt } = value as Partial<Grant>;
  return (
    [id, status, lastAt, firstAt].every((field) => typeof field === 'string') &&
    Array.isArray(data) &&
    typeof screen === 'object' &&
    Array.isArray(screen.data) &&
    [screen.provider, screen.recipient, screen.holder].every((party) => typeof party === 'object' && party !== null)
  );
}
