import * as v from 'valibot';
import { eventSchema, FORMAT } from '../log/schema';
import type { LogEvent } from '../log/types';
import { type Entry, ImportError, type Source } from './import';
import { splitJson } from './split-json';

/**
 * Looks through our own export, and then reads it event by event: the whole of it is never in memory. Every event stands
 * for itself: a broken one is refused with its reason and the rest goes on. `open` gives the text from its beginning, in
 * chunks, each time it is called.
 * @throws ImportError where the file as a whole is damaged, not ours or of a newer format: before anything was taken.
 */
export async function readExport(open: () => AsyncIterable<string>): Promise<Source> {
  const count = await check(open());
  return { count, entries: entries(open()) };
}

/** How many events there are in a sound file. */
async function check(chunks: AsyncIterable<string>): Promise<number> {
  let format: unknown;
  let count = 0;
  let hasList = false;
  for await (const piece of pieces(chunks)) {
    if ('element' in piece) {
      count += 1;
      hasList = true;
      continue;
    }
    const member = parse(`{${piece.member ?? ''}}`);
    if (member === BROKEN) throw new ImportError('not-json');
    if (Object.hasOwn(member as object, 'format')) format = (member as { format: unknown }).format;
  }
  if (typeof format !== 'string' || !format.startsWith('tellertale-log/')) throw new ImportError('not-ours');
  if (format !== FORMAT) throw new ImportError('newer-format');
  return hasList ? count : 0;
}

async function* entries(chunks: AsyncIterable<string>): AsyncGenerator<Entry> {
  let number = 0;
  for await (const piece of pieces(chunks)) {
    if (!('element' in piece)) continue;
    number += 1;
    yield entryOf(piece.element, number);
  }
}

function entryOf(text: string | null, number: number): Entry {
  if (text === null) return { refused: { what: number, why: 'too-large' } };
  const value = parse(text);
  if (value === BROKEN) return { refused: { what: number, why: 'not-json' } };
  const result = v.safeParse(eventSchema, value);
  if (result.success) return { events: [result.output as LogEvent] };
  return { refused: { what: number, why: 'field', field: v.getDotPath(result.issues[0]) ?? 'entry' } };
}

async function* pieces(chunks: AsyncIterable<string>) {
  try {
    yield* splitJson(chunks, 'events');
  } catch (reason) {
    // `TypeError`: bytes that are no UTF-8.
    throw reason instanceof SyntaxError || reason instanceof TypeError ? new ImportError('not-json') : reason;
  }
}

const BROKEN = Symbol('broken');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}
