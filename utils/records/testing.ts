import { deriveGrant } from '../log/derive';
import { screen } from '../log/testing';
import type { AskedScreen, Grant, LogEvent } from '../log/types';
import type { Entry, Refusal, Source } from './import';

export const NOW = '2026-11-24T12:00:00.000Z';

/** The text of a file that comes in pieces. */
export const whole = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');

/** A text in chunks of a given size, as a file is read. */
export async function* chunksOf(text: string, size = 64_000): AsyncGenerator<string> {
  for (let at = 0; at < text.length || at === 0; at += size) yield text.slice(at, at + size);
}

/** Everything a file brings. */
export async function takeAll({ entries }: Source): Promise<{ events: LogEvent[]; refused: Refusal[] }> {
  const all: Entry[] = await Array.fromAsync(entries);
  return {
    events: all.flatMap((entry) => ('events' in entry ? entry.events : [])),
    refused: all.flatMap((entry) => ('refused' in entry ? [entry.refused] : [])),
  };
}

/** A granted share of this recipient. */
export function grantOf(name: string, more: Partial<AskedScreen> = {}): Grant {
  const asked = { ...screen, recipient: { name }, ...more };
  return deriveGrant([
    { id: '1', at: NOW, type: 'asked', flowId: 'f', grantId: `g ${name}`, how: 'address', screen: asked },
    { id: '2', at: NOW, type: 'granted', flowId: 'f', grantId: `g ${name}`, how: 'redirect', subset: { kind: 'all' } },
  ]) as Grant;
}
