import type { Reading } from '../detect/reading';
import type { Party } from '../vocab/types';

/**
 * Are these two readings of one request: a reload, a later look at its page? `state` and the like do not matter, and
 * what one of them does not know does not part them.
 */
export function isSameRequest(one: Reading, other: Reading): boolean {
  if (one.provider.id !== other.provider.id || one.returnsTo !== other.returnsTo) return false;
  if (tellsNothing(one) && one.host !== other.host) return false;
  return sameNames(one.scopes, other.scopes) && samePartiesAsFarAsKnown(one, other);
}

/** Is `later` a further step of `earlier`, with nothing in its address that could say so? */
export function carriesOn(earlier: Reading, later: Reading): boolean {
  return (
    tellsNothing(later) &&
    earlier.provider.id === later.provider.id &&
    earlier.host === later.host &&
    samePartiesAsFarAsKnown(earlier, later)
  );
}

/** Its address names neither what is asked for nor where the answer goes. */
function tellsNothing({ scopes, returnsTo }: Reading): boolean {
  return scopes.length === 0 && returnsTo === null;
}

function samePartiesAsFarAsKnown(one: Reading, other: Reading): boolean {
  return (
    mayBeSame(one.recipient, other.recipient) &&
    mayBeSame(one.holder, other.holder) &&
    mayBeSame(one.intermediary ?? {}, other.intermediary ?? {})
  );
}

/** Ids and domains must agree; names count only where nothing better is known of both. */
function mayBeSame(one: Party, other: Party): boolean {
  if (differ(one.clientId, other.clientId) || differ(one.domain, other.domain)) return false;
  if ((one.clientId && other.clientId) || (one.domain && other.domain)) return true;
  const [short, long] = [fold(one.name), fold(other.name)].sort((a, b) => a.length - b.length) as [string, string];
  return long.includes(short);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** `Acme, Inc.` and `ACME` are told apart by nothing that matters. */
function fold(name: string | undefined): string {
  return (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(one);
  return names.size === new Set(other).size && other.every((name) => names.has(name));
}
