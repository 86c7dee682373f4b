import { FORMAT } from '../log/schema';
import type { LogEvent } from '../log/types';

/**
 * Our own format, lossless: events only, since grants are derived from them. Yields the file piece by piece, so that a
 * large log is never held as one string. Events come in any order; `now` is the time of the export.
 */
export async function* exportJson(
  events: AsyncIterable<LogEvent> | Iterable<LogEvent>,
  now: string,
): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(FORMAT)},"exportedAt":${JSON.stringify(now)},"events":[`;
  let first = true;
  for await (const event of events) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(event)}`;
    first = false;
  }
  yield '\n]}\n';
}
