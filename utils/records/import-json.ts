import * as v from 'valibot';
import { eventSchema, FORMAT } from '../log/schema';
import type { LogEvent } from '../log/types';
import { ImportError, type ImportSummary } from './import';

/**
 * Reads our own export. Every event stands for itself: a broken one is refused with its reason and the rest goes on.
 * @throws ImportError where the file as a whole is not ours or of a newer format.
 */
export function readExport(text: string): { events: LogEvent[]; refused: ImportSummary['refused'] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new ImportError('not-json');
  }
  const { format, events } = (file ?? {}) as { format?: unknown; events?: unknown };
  if (typeof format !== 'string' || !format.startsWith('tellertale-log/')) throw new ImportError('not-ours');
  if (format !== FORMAT) throw new ImportError('newer-format');
  if (!Array.isArray(events)) throw new ImportError('not-ours');

  const read: LogEvent[] = [];
  const refused: ImportSummary['refused'] = [];
  events.forEach((event: unknown, index) => {
    const result = v.safeParse(eventSchema, event);
    if (result.success) read.push(result.output as LogEvent);
    else
      refused.push({
        what: `event ${index + 1}`,
        why: `${v.getDotPath(result.issues[0]) ?? 'entry'}: ${result.issues[0].message}`.slice(0, 200),
      });
  });
  return { events: read, refused };
}
