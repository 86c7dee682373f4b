import { type EndBasis, endOf } from './expiry';
import type { AskedScreen, Grant, Subset } from './types';

/** What lists and pictures need of a grant: small, because a page may hold a hundred thousand of them. */
export interface LogRow extends Pick<Grant, 'id' | 'status' | 'data' | 'firstAt' | 'lastAt' | 'grantedAt' | 'endedAt'> {
  readonly screen: Pick<AskedScreen, 'recipient' | 'holder' | 'intermediary' | 'data' | 'visibility' | 'opens'>;
  readonly subset: Pick<Subset, 'kind'> | null;
  /** When it ends, and how we know. */
  readonly end: { readonly at: string | null; readonly basis: EndBasis | null };
}

/** The row of a grant. */
export function rowOf(grant: Grant): LogRow {
  const { recipient, holder, intermediary, data, visibility, opens } = grant.screen;
  return {
    id: grant.id,
    status: grant.status,
    data: grant.data,
    firstAt: grant.firstAt,
    lastAt: grant.lastAt,
    grantedAt: grant.grantedAt,
    endedAt: grant.endedAt,
    screen: { recipient, holder, intermediary, data, visibility, ...(opens ? { opens } : {}) },
    subset: grant.subset && { kind: grant.subset.kind },
    end: endOf(grant),
  };
}
