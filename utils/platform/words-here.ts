import { createSay, pickLanguage, type Say } from '../words/say';
import { browser } from './browser';

let words: Say | null = null;

/** The words of the person's language. */
export function wordsHere(): Say {
  words ??= createSay(pickLanguage([browser.i18n.getUILanguage()]));
  return words;
}
