import { allOrNothing, request } from './all-or-nothing';
import type { LogDatabase } from './db';
import { addEvent, deriveGrant } from './derive';
import { isReadableGrant } from './is-readable-grant';
import { toStore } from './stored';
import type { LogEvent } from './types';
import { wholeHistory } from './whole-history';

/**
 * Appends events and brings their grants up to date, all or nothing. Resolves when the transaction is committed.
 * `strict`: an answer has to survive a crash of the whole machine right after the click, and costs 0.7 ms more.
 * An event whose id is already there is left as it is.
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing of this call is then written.
 */
export async function recordEvents(database: LogDatabase, events: readonly LogEvent[]): Promise<void> {
  if (events.length === 0) return;
  const transaction = database.transaction(['events', 'grants'], 'readwrite', { durability: 'strict' });
  const [eventStore, grantStore] = [transaction.objectStore('events'), transaction.objectStore('grants')];
  await allOrNothing(transaction, async () => {
    for (const event of events) {
      // Asked together, and what is written is not waited for one by one: each wait is a way to the browser and back.
      const [known, before] = await Promise.all([eventStore.getKey(event.id), grantStore.get(event.grantId)]);
      if (known !== undefined) continue;
      void request(eventStore.add(event));
      // What was moved away, what is not later than what is known (a clock set back), and a record that cannot be read need
      // the whole history; all else only the last sum.
      const grant =
        event.type !== 'moved' && (before === undefined || (isReadableGrant(before) && event.at > before.lastAt))
          ? addEvent(before ?? null, event)
          : deriveGrant(await eventStore.index('grant').getAll(wholeHistory(event.grantId)));
      if (grant) void request(grantStore.put(toStore(grant)));
      else if (before !== undefined) void request(grantStore.delete(event.grantId));
    }
  });
}
