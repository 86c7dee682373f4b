import type { Reading } from '../detect/reading';
import type { DataTypeId } from '../vocab/types';
import { labelView } from '../words/label-view';
import type { Say } from '../words/say';
import type { LabelView } from '../words/views';
import { judgement } from './judgement';
import { wordsHere } from './words-here';

/** The finished words of a reading, in the person's language. `news`: what this recipient did not get before. */
export function viewOf(reading: Reading, news: readonly DataTypeId[] = []): LabelView {
  const { stepsToStop, statementsFor } = judgement();
  return labelView(reading, {
    say: wordsHere(),
    stop: stepsToStop(reading),
    statements: statementsFor(reading),
    news,
  });
}

let latest: {
  readonly url: string;
  readonly say: Say;
  readonly reading: Reading | null;
  readonly view: LabelView | null;
} | null = null;

/**
 * Reads an address and words it, remembering the last one: the request is read when it is sent, so that the label is
 * ready when its page asks. Only in memory, and only until the next.
 */
export function readAndWord(url: string): { readonly reading: Reading | null; readonly view: LabelView | null } {
  const say = wordsHere();
  if (latest?.url !== url || latest.say !== say) {
    const reading = latest?.url === url ? latest.reading : judgement().readAddress(url);
    latest = { url, say, reading, view: reading && viewOf(reading) };
  }
  return latest;
}
