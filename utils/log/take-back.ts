import { allOrNothing } from './all-or-nothing';
import type { LogDatabase } from './db';
import { deriveGrant } from './derive';
import { toStore } from './stored';
import { wholeHistory } from './whole-history';

/**
 * Takes back one event that the person made by mistake, in one transaction: its grant is then what it was before. Only for
 * what the person said; what was seen stays. Nothing happens where the event is not there any more.
 */
export async function takeBack(database: LogDatabase, eventId: string): Promise<void> {
  const transaction = database.transaction(['events', 'grants'], 'readwrite', { durability: 'strict' });
  const [events, grants] = [transaction.objectStore('events'), transaction.objectStore('grants')];
  await allOrNothing(transaction, async () => {
    const event = await events.get(eventId);
    if (!event) return;
    await events.delete(eventId);
    const grant = deriveGrant(await events.index('grant').getAll(wholeHistory(event.grantId)));
    if (grant) await grants.put(toStore(grant));
    else await grants.delete(event.grantId);
  });
}
