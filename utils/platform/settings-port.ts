import type { SettingsPort } from '../../components/settings/settings-page';
import { LANGUAGES, languageName } from '../words/languages';
import { statements } from './ask-background';
import { browser } from './browser';
import { isOn, turn } from './choices';
import { chooseLanguage } from './choose-language';
import { log } from './log-store';
import { allowKnownHosts, hasKnownHosts, isEverywhere, turnEverywhere } from './modes';
import { hiddenSites, showSite } from './settings';
import { chosenLanguage } from './words-here';

/** The browser's estimate of all that the extension keeps: the log, the settings, what was deleted and can be brought back. */
async function storageUse(): Promise<{ bytes: number; entries: number } | null> {
  const { usage } = await navigator.storage.estimate();
  return usage === undefined ? null : { bytes: usage, entries: await (await log()).count('grants') };
}

/** What the settings and the welcome page can do. */
export const settingsPort: SettingsPort = {
  isEverywhere,
  turnEverywhere,
  hasKnownHosts,
  allowKnownHosts,
  isOn,
  turn,
  hiddenSites,
  showSite,
  storageUse,
  statements,
  languages: LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })),
  chosenLanguage: async () => (await chosenLanguage())?.language ?? null,
  chooseLanguage: async (tag) => {
    await chooseLanguage(tag);
    location.reload();
  },
  version: browser.runtime.getManifest().version,
};
