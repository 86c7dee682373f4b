import type { Say } from '../words/say';
import { sayWith } from '../words/say-with';
import { browser } from './browser';

/** Where the choice is kept in local storage. */
export const LANGUAGE_KEY = 'language';

/** The language the person chose, with its messages beside it: the worker can load no file when it needs them. */
export interface ChosenLanguage {
  readonly language: string;
  /** Of the extension the messages were taken from. */
  readonly version: string;
  readonly messages: Readonly<Record<string, string>>;
}

let words: Say | null = null;
let ready: Promise<Say> | null = null;

/** The words of the browser's language, or of the one the person chose as soon as `wordsReady` has been awaited once. */
export function wordsHere(): Say {
  words ??= nativeWords();
  return words;
}

/** Reads once whether the person chose a language, unless it is `being` read. To be awaited before the first word is shown. */
export function wordsReady(being?: Promise<ChosenLanguage | null>): Promise<Say> {
  ready ??= (being ?? chosenLanguage()).then(
    (chosen) => {
      if (chosen) words = chosenWords(chosen);
      return wordsHere();
    },
    () => wordsHere(),
  );
  // The browser loads its messages at the first one: in the time the choice takes to be read.
  wordsHere();
  return ready;
}

/** Forgets the words when another page of ours changed the language. Called when the worker starts. */
export function prepareWords(): void {
  void wordsReady();
  browser.storage.local.onChanged.addListener((changes) => {
    if (LANGUAGE_KEY in changes) void wordsAgain().then(choosePopup);
  });
}

/**
 * The popup's first frame stands before any script runs: which way it reads is chosen by its address. The browser remembers it, so
 * it is told when it starts, when the extension is installed, and when the person chooses a language.
 */
export async function choosePopup(): Promise<void> {
  const { direction } = await wordsReady();
  await browser.action.setPopup({ popup: direction === 'rtl' ? 'popup-rtl.html' : 'popup.html' });
}

/** Reads the choice anew. */
export function wordsAgain(): Promise<Say> {
  words = null;
  ready = null;
  return wordsReady();
}

/** What was chosen; `null` = the browser's language. */
export async function chosenLanguage(): Promise<ChosenLanguage | null> {
  return ((await browser.storage.local.get(LANGUAGE_KEY))[LANGUAGE_KEY] as ChosenLanguage | undefined) ?? null;
}

/** The messages come from the browser, which loads those of the person's language and nothing else. */
function nativeWords(): Say {
  // Which of our languages the browser took, it does not say; each catalogue holds its own tag.
  const tag = nativeMessage('language_tag') ?? 'en';
  const region = i18n.getUILanguage();
  return sayWith(region.split('-')[0] === tag ? region : tag, nativeMessage);
}

/** WXT leaves the function out of its types until its own catalogue types are made. */
const { i18n } = browser as unknown as { readonly i18n: { getMessage(key: string): string; getUILanguage(): string } };

function nativeMessage(key: string): string | undefined {
  return i18n.getMessage(key) || undefined;
}

function chosenWords({ language, messages }: ChosenLanguage): Say {
  return sayWith(language, (key) => messages[key] ?? nativeMessage(key));
}
