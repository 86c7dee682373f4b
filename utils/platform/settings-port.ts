import type { SettingsPort } from '../../components/settings/settings-page';
import { LANGUAGES, languageName } from '../words/languages';
import { browser } from './browser';
import { isOn, turn } from './choices';
import { chooseLanguage } from './choose-language';
import { allowKnownHosts, hasKnownHosts, isEverywhere, turnEverywhere } from './modes';
import { hiddenSites, showSite } from './settings';
import { chosenLanguage } from './words-here';

/** What the settings and the welcome page can do. */
export const settingsPort: Omit<SettingsPort, 'statements'> = {
  isEverywhere,
  turnEverywhere,
  hasKnownHosts,
  allowKnownHosts,
  isOn,
  turn,
  hiddenSites,
  showSite,
  languages: LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })),
  chosenLanguage: async () => (await chosenLanguage())?.language ?? null,
  chooseLanguage: async (tag) => {
    await chooseLanguage(tag);
    location.reload();
  },
  version: browser.runtime.getManifest().version,
};
