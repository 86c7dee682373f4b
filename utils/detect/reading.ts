import type { AlsoId } from '../vocab/also';
import type { ProviderKind } from '../vocab/provider';
import type { DataTypeId, Party, Source, Visibility } from '../vocab/types';
import type { Terms } from './oauth-request';

/** One name asked for, and what it was read as: the evidence of a row. Holds no value from the page or person. */
export interface Evidence {
  readonly scope: string;
  readonly data: readonly DataTypeId[];
  readonly also: AlsoId | null;
  /** `null` = a name nobody told us about. */
  readonly plain: string | null;
  readonly source: Source | null;
}

/**
 * What an address tells about a permission screen. No secret is in it: no `state`, token, code, login hint or
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
  /** Where the answer will return to: scheme, host and path only. `null` = the address does not say. */
  readonly returnsTo: string | null;
  /** `after-look`: the same address also shows a log-in page, so the page has to be seen first. */
  readonly shows: 'at-once' | 'after-look';
}
