import type { Reading } from './detect/reading';
import { providers } from './providers';
import { readAddress, readOutcome } from './readers';
import { planToStop } from './stop/plan';
import { ALSO } from './vocab/also';
import { labelText } from './words/label-text';
import { labelView } from './words/label-view';
import { createSay } from './words/say';

export { readAddress, readOutcome };

/** One line of `explain --jsonl`, as `design.md` sets it out. */
export function explainLine(line: string): string {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'not a JSON object' });
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return JSON.stringify({ error: 'not a JSON object' });
  const { url, awaiting } = input as { url?: unknown; awaiting?: unknown };
  if (typeof url !== 'string') return JSON.stringify({ error: '"url" must be a string' });
  const redirectUri = (awaiting as { redirectUri?: unknown } | null | undefined)?.redirectUri;
  if (awaiting !== undefined && awaiting !== null && typeof redirectUri !== 'string') {
    return JSON.stringify({ url, error: '"awaiting.redirectUri" must be a string' });
  }
  const reading = readAddress(url);
  const outcome = reading ? null : readOutcome(url, typeof redirectUri === 'string' ? { redirectUri } : undefined);
  return JSON.stringify({ url, screen: reading && screenOf(reading), outcome });
}

function screenOf(reading: Reading) {
  return {
    provider: reading.provider.id,
    recipient: reading.recipient,
    data: [...reading.data].sort(),
    also: reading.also.map((id) => ALSO[id]),
    scopes: reading.scopes,
    unrecognised: reading.unrecognised,
    visibility: reading.visibility,
  };
}

/** The label of an address in plain words, or what the address is instead. Never throws. */
export function explainWords(url: string, language = 'en'): string {
  const reading = readAddress(url);
  if (reading) {
    const provider = providers.find(({ id }) => id === reading.provider.id);
    return labelText(
      labelView(reading, {
        say: createSay(language),
        stop: planToStop(reading, providers),
        statements: provider?.statements ?? [],
      }),
    );
  }
  const outcome = readOutcome(url);
  return outcome ? `No permission screen. The answer to one: ${outcome}.` : 'No permission screen.';
}
