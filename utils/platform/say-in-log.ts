import { takeBack } from '../log/take-back';
import type { Grant, LogEvent } from '../log/types';
import { log, record } from './log-store';
import { checkReminders, setBinAlarm } from './reminders';

/** "I stopped this": the person says so. The function that comes back takes it back. */
export async function stopShare(grantId: string): Promise<() => Promise<void>> {
  const event = said(grantId, 'revoked');
  await write(event);
  return async () => {
    await takeBack(await log(), event.id);
    await changed();
  };
}

/** The person has looked at it. */
export async function markReviewed(grantId: string): Promise<null> {
  await write(said(grantId, 'reviewed'));
  return null;
}

/** @throws where it could not be written: the page must not say that it was. */
async function write(event: LogEvent): Promise<void> {
  if (!(await record([event]))) throw new Error('the log could not be written');
  await changed();
}

/** What wants a look, and what lies in the bin, may be different now. Never the reason for a change to fail. */
export async function changed(): Promise<void> {
  await Promise.all([checkReminders(), setBinAlarm()]).catch(() => undefined);
}

function said(grantId: Grant['id'], type: LogEvent['type']): LogEvent {
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    type,
    flowId: crypto.randomUUID(),
    grantId,
    how: 'user',
  };
}
