import type { DataTypeId } from '../vocab/types';
import type { Grant } from './types';

/**
 * What a request asks for that its recipient neither asked for before nor holds, in the order given.
 * @param grant the entry of this recipient; `null` = it never asked before. Without a yes in it nothing is "new": a mere ask
 *   gave it nothing to add to.
 * @param flowId the request itself: once it is logged, its entry knows it already.
 */
export function newSince(
  grant: Grant | null,
  { data }: { readonly data: readonly DataTypeId[] },
  flowId?: string,
): DataTypeId[] {
  if (!grant || grant.grantedAt === null) return [];
  const isLogged = flowId !== undefined && grant.lastFlow === flowId;
  if (isLogged && !grant.askedBefore) return [];
  const before = new Set(
    isLogged ? grant.askedBefore : [...(grant.askedBefore ?? []), ...grant.screen.data, ...grant.data],
  );
  return data.filter((type) => !before.has(type));
}
