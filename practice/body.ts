import type { IncomingMessage } from 'node:http';

/** A posted form; `null` = a page is asked for. */
export async function body(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (request.method !== 'POST') return null;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
