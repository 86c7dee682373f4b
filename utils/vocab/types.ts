/**
 * The words of the field, as types. Everything else (providers, the engine, the log, the screens)
 * speaks in these; this file imports nothing.
 */

/** Permanent ids: they end up in people's logs. Renaming one needs a migration. */
export type DataTypeId =
  | 'balances'
  | 'transactions'
  | 'merchants'
  | 'account-numbers'
  | 'account-details'
  | 'identity'
  | 'contact'
  | 'payees'
  | 'scheduled-payments'
  | 'cards'
  | 'liabilities'
  | 'investments'
  | 'crypto'
  | 'income'
  | 'tax'
  | 'statements'
  | 'credit-score'
  | 'rewards'
  | 'orders'
  | 'business-finances'
  | 'payment-initiation'
  | 'credentials';

/** One best link for a claim, and the day it was read (ISO date). Only `documented` stands without a note on how it is known. */
export type Source =
  | { readonly url: string; readonly retrieved: string; readonly basis: 'documented'; readonly note?: string }
  | {
      readonly url: string;
      readonly retrieved: string;
      readonly basis: 'observed' | 'inferred';
      readonly note: string;
    };

/** Non-financial things a screen asks for, as a closed list so that each has words in every language. See `also.ts`. */
export type { AlsoId } from './also';

import type { AlsoId } from './also';

/** What one scope, permission, product or cluster name gives. */
export interface ScopeRow {
  /** Financial data types. Empty = nothing financial; then `also` says what it is. */
  readonly data: readonly DataTypeId[];
  /** The non-financial topic, for rows without data and for sign-in rows that count as financial only at a bank. */
  readonly also?: AlsoId;
  /** One short English line in the provider's sense, shown as evidence. */
  readonly plain: string;
  /** The name stands for a consent kept elsewhere (an intent id, a server-side list): more may be shared than the name says. */
  readonly hides?: true;
  /** Where this row differs from its vocabulary's source. */
  readonly source?: Source;
}

/** A family of names that carry a value or a prefix, e.g. `AIS:<consent id>`. */
export interface ScopePattern extends ScopeRow {
  /** Must be anchored with `^` and free of nested quantifiers. */
  readonly match: RegExp;
  /** An example that matches; the test tries it. */
  readonly example: string;
}

/** The names one standard or one provider uses. Written once, referred to by the providers that speak it. */
export interface Vocabulary {
  readonly id: string;
  readonly name: string;
  /** Where its names are listed: the source of every row without its own. */
  readonly source: Source;
  readonly scopes: Readonly<Record<string, ScopeRow>>;
  readonly patterns?: readonly ScopePattern[];
  /** The names are compared without regard to case (Dwolla, STET). */
  readonly ignoreCase?: true;
  /**
   * May its names be read on a host nobody listed? `never` for everyday words such as `read` or `balance`, which mean
   * anything; `openid-request` for words that count only in an OpenID request with a request object or reference.
   * Default: always.
   */
  readonly unlistedHosts?: 'never' | 'openid-request';
}

export type Visibility = 'listed' | 'hidden' | 'partly';
export type Outcome = 'granted' | 'declined' | 'undecided';

/** A party as far as the address tells; an absent field is unknown, never guessed. */
export interface Party {
  readonly name?: string;
  readonly clientId?: string;
  readonly domain?: string;
}
