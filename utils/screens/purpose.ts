import type { DataTypeId } from '../vocab/types';
import type { Words } from './words';

/** A purpose that by its nature needs little. */
export type PlainPurpose = 'verify' | 'pay';

/**
 * What such a purpose usually needs. Verifying an account: its numbers and whose it is, often a balance check (Plaid Auth and
 * Identity, MX account verification, Finicity payment success indicators). Paying: the account paid from.
 */
const USUAL: Readonly<Record<PlainPurpose, ReadonlySet<DataTypeId>>> = {
  verify: new Set(['account-numbers', 'account-details', 'balances', 'identity', 'contact', 'credentials']),
  pay: new Set(['payment-initiation', 'account-numbers', 'account-details', 'balances', 'credentials']),
};

/** The purpose in a stated sentence, where it is one of the plain ones; `null` = another, or several. */
export function plainPurpose(purpose: string | undefined, words: readonly Words[]): PlainPurpose | null {
  if (purpose === undefined) return null;
  const has = (name: PlainPurpose) => words.some((one) => one.purpose(name).has(purpose));
  if (has('verify') && has('pay')) return null;
  return has('verify') ? 'verify' : has('pay') ? 'pay' : null;
}

/** What is asked for beyond what the purpose usually needs: a fact to say, no judgement. */
export function beyond(purpose: PlainPurpose, data: readonly DataTypeId[]): DataTypeId[] {
  return data.filter((type) => !USUAL[purpose].has(type));
}
