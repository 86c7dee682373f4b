import type { LogDatabase } from './db';
import { isReadableGrant } from './is-readable-grant';
import { fromStore } from './stored';
import type { Grant } from './types';

const BATCH = 500;

/** Every grant that can be read, in the order of its id, read in batches: for an export of any size. */
export async function* allGrants(database: LogDatabase): AsyncGenerator<Grant> {
  for (let after: IDBKeyRange | null = null; ; ) {
    const batch = await database.getAll('grants', after, BATCH);
    for (const grant of batch) if (isReadableGrant(grant)) yield fromStore(grant);
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
