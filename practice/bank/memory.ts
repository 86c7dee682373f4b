import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Where the practice bank keeps its sessions and grants: in memory, forgotten when it ends. One map for each kind. */
export function memory(): Adapter {
  const kept = new Map<string, AdapterPayload>();
  const first = (fits: (payload: AdapterPayload) => boolean) => [...kept.values()].find(fits);
  return {
    upsert: async (id, payload) => void kept.set(id, payload),
    find: async (id) => kept.get(id),
    findByUid: async (uid) => first((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => first((payload) => payload.userCode === userCode),
    destroy: async (id) => void kept.delete(id),
    consume: async (id) => {
      const payload = kept.get(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    revokeByGrantId: async (grantId) => {
      for (const [id, payload] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
}
