import type { Reading } from '../detect/reading';
import { inLabelOrder } from '../detect/scopes';
import type { Subset } from '../log/types';
import type { DataTypeId } from '../vocab/types';

/**
 * What of the request was granted, where the answer lists it (`told: null` = it does not). Sign-in plumbing is never
 * counted as refused.
 */
export function subsetOf(reading: Reading, told: { granted: string[]; denied: string[] } | null): Subset {
  if (!told) return { kind: 'unknown' };
  const granted =
    told.granted.length > 0
      ? reading.scopes.filter((scope) => told.granted.includes(scope))
      : reading.scopes.filter((scope) => !told.denied.includes(scope));
  const denied = reading.scopes.filter((scope) => !granted.includes(scope));
  if (denied.length === 0) return { kind: 'all' };
  const data = new Set<DataTypeId>(
    reading.evidence.filter(({ scope }) => granted.includes(scope)).flatMap((one) => one.data),
  );
  return { kind: 'part', granted, denied, data: inLabelOrder(new Set(reading.data.filter((id) => data.has(id)))) };
}
