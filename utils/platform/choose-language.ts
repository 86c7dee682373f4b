import type { Say } from '../words/say';
import { browser } from './browser';
import { type ChosenLanguage, chosenLanguage, LANGUAGE_KEY, wordsAgain, wordsReady } from './words-here';

/**
 * Says everything in this language from now on; `null` = in the browser's. For our own pages: a catalogue is loaded as a
 * module, because nothing else may load a file here (`connect-src 'none'`), and a service worker cannot load modules.
 * @throws where the browser cannot load it; the language stays as it was.
 */
export async function chooseLanguage(language: string | null): Promise<Say> {
  forPage = null;
  if (language === null) await browser.storage.local.remove(LANGUAGE_KEY);
  else {
    const address = `/_locales/${language.replace('-', '_')}/messages.json`;
    const catalogue = (await import(/* @vite-ignore */ address, { with: { type: 'json' } })) as {
      default: Readonly<Record<string, { readonly message: string }>>;
    };
    const messages = Object.fromEntries(Object.entries(catalogue.default).map(([key, { message }]) => [key, message]));
    await browser.storage.local.set({
      [LANGUAGE_KEY]: { language, version: version(), messages } satisfies ChosenLanguage,
    });
  }
  return wordsAgain();
}

let forPage: Promise<Say> | null = null;

/** The words for one of our own pages, to be awaited before it draws; read once, until another language is chosen. */
export function wordsForPage(): Promise<Say> {
  forPage ??= readForPage();
  return forPage;
}

/** Those of a chosen language are renewed after an update. */
async function readForPage(): Promise<Say> {
  const reading = chosenLanguage();
  const ready = wordsReady(reading);
  const chosen = await reading.catch(() => null);
  const old = chosen !== null && chosen.version !== version();
  const say = await (old ? chooseLanguage(chosen.language).catch(() => ready) : ready);
  document.documentElement.lang = say.language;
  document.documentElement.dir = say.direction;
  return say;
}

const version = () => browser.runtime.getManifest().version;
