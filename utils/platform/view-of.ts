import type { Reading } from '../detect/reading';
import { readAddress } from '../explain';
import { providers } from '../providers';
import { labelView } from '../words/label-view';
import type { LabelView } from '../words/views';
import { wordsHere } from './words-here';

/** The finished words of a reading, in the person's language. */
export function viewOf(reading: Reading): LabelView {
  const provider = providers.find(({ id }) => id === reading.provider.id);
  return labelView(reading, { say: wordsHere(), stop: provider?.stop ?? [], statements: provider?.statements ?? [] });
}

let latest: { readonly url: string; readonly reading: Reading | null; readonly view: LabelView | null } | null = null;

/**
 * Reads an address and words it, remembering the last one: the request is read when it is sent, so that the label is
 * ready when its page asks. Only in memory, and only until the next.
 */
export function readAndWord(url: string): { readonly reading: Reading | null; readonly view: LabelView | null } {
  if (latest?.url !== url) {
    const reading = readAddress(url);
    latest = { url, reading, view: reading && viewOf(reading) };
  }
  return latest;
}
