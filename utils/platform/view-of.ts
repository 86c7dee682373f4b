import type { Reading } from '../detect/reading';
import { providers } from '../providers';
import { labelView } from '../words/label-view';
import type { LabelView } from '../words/views';
import { wordsHere } from './words-here';

/** The finished words of a reading, in the person's language. */
export function viewOf(reading: Reading): LabelView {
  const provider = providers.find(({ id }) => id === reading.provider.id);
  return labelView(reading, { say: wordsHere(), stop: provider?.stop ?? [], statements: provider?.statements ?? [] });
}
