import type { Reading } from '../detect/reading';
import { providers } from '../providers';
import { labelView } from '../words/label-view';
import { createSay, pickLanguage, type Say } from '../words/say';
import type { LabelView } from '../words/views';
import { browser } from './browser';

let words: Say | null = null;

/** The words of the person's language. */
export function wordsHere(): Say {
  words ??= createSay(pickLanguage([browser.i18n.getUILanguage()]));
  return words;
}

/** The finished words of a reading, in the person's language. */
export function viewOf(reading: Reading): LabelView {
  const provider = providers.find(({ id }) => id === reading.provider.id);
  return labelView(reading, { say: wordsHere(), stop: provider?.stop ?? [], statements: provider?.statements ?? [] });
}
