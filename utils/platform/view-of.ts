import type { Reading } from '../detect/reading';
import { providers } from '../providers';
import { labelView } from '../words/label-view';
import { sayIn } from '../words/say';
import type { LabelView } from '../words/views';
import { browser } from './browser';

/** The finished words of a reading, in the person's language. */
export function viewOf(reading: Reading): LabelView {
  const provider = providers.find(({ id }) => id === reading.provider.id);
  const { say, language } = sayIn([browser.i18n.getUILanguage()]);
  return labelView(reading, { say, language, stop: provider?.stop ?? [], statements: provider?.statements ?? [] });
}
