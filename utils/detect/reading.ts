import type { AlsoId } from '../vocab/also';
import type { ProviderKind } from '../vocab/provider';
import type { DataTypeId, Party, Source, Visibility } from '../vocab/types';
import type { Terms } from './oauth-request';

/** One name asked for, or one piece of the screen's text, and what it was read as: the evidence of a row. */
export interface Evidence {
  /** The name as requested; '' for the screen's own words. */
  readonly scope: string;
  /** The screen's own words, quoted, at most 160 characters; absent = from the address. */
  readonly quote?: string;
  readonly data: readonly DataTypeId[];
  readonly also: AlsoId | null;
  /** `null` = a name nobody told us about. */
  readonly plain: string | null;
  readonly source: Source | null;
}

/** What the screen says of the terms, in its own words, each at most 200 characters; an absent one is not stated. */
export interface StatedWords {
  /** What for (L4). */
  readonly purpose?: string;
  /** How long (L8). */
  readonly duration?: string;
  /** How far back (L11). */
  readonly lookback?: string;
  /** Which accounts (L10), numbers masked to their last four digits. */
  readonly accounts?: string;
  /** Who else gets it (L12). */
  readonly others?: string;
  /** How to stop it (L9). */
  readonly stop?: string;
  /** Advertising or sale, where it is mentioned at all. */
  readonly advertising?: string;
}

/**
 * What a screen wants of the person: `share` = let somebody get data or act; `credentials` = type a bank's user name and
 * password here; `details` = type bank, card or tax details here (payouts, payment methods).
 */
export type Act = 'share' | 'credentials' | 'details';

/**
 * What an address and, once it was seen, its page tell about a permission screen. No secret is in it: no `state`, token, code, login hint or
 * full address, so it may be stored, sent and printed.
 */
export interface Reading {
  readonly provider: { readonly id: string; readonly name: string; readonly kind: ProviderKind };
  /** The host that draws the screen. */
  readonly host: string;
  readonly recipient: Party;
  readonly holder: Party;
  readonly intermediary: Party | null;
  /** In the label's order. Empty with `visibility: 'listed'` = nothing financial. */
  readonly data: readonly DataTypeId[];
  readonly also: readonly AlsoId[];
  readonly scopes: readonly string[];
  readonly unrecognised: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly visibility: Visibility;
  readonly terms: Terms;
  readonly act: Act;
  /** What a password that is asked for opens: the account that shows a person's pay; absent = a bank's, as far as we know. */
  readonly opens?: 'payroll';
  /** Offered on the screen and not ticked: not shared as it stands. */
  readonly offered: readonly DataTypeId[];
  /** Empty until the page was seen. */
  readonly stated: StatedWords;
  /** What is asked beyond what the stated purpose usually needs; `null` = nothing, or no plain purpose is stated. */
  readonly beyondPurpose: { readonly purpose: 'verify' | 'pay'; readonly data: readonly DataTypeId[] } | null;
  /** The page is in this language, which we do not read; `null` = we read it, or have not seen it. */
  readonly unreadLanguage: string | null;
  /** Where the answer will return to: scheme, host and path only. `null` = the address does not say. */
  readonly returnsTo: string | null;
  /** `after-look`: the same address also shows a log-in page, so the page has to be seen first. */
  readonly shows: 'at-once' | 'after-look';
}
