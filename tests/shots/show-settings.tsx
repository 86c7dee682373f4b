import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import { WelcomePage } from '../../components/welcome-page';
import { providers } from '../../utils/providers';
import { readAddress } from '../../utils/readers';
import { LANGUAGES, languageName } from '../../utils/words/languages';
import type { Say } from '../../utils/words/say';

const modes = {
  isEverywhere: async () => false,
  turnEverywhere: async (on: boolean) => on,
  hasKnownHosts: async () => true,
  allowKnownHosts: async () => true,
};
const ADDRESS =
  'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcallback&scope=ads_read';

/** The settings. `query`: `hidden` (sites without a label), `report` (with the report of a screen), `missing` (known hosts taken away). */
export function showSettings(query: URLSearchParams, say: Say, into: HTMLElement): void {
  render(
    <SettingsPage
      say={say}
      report={query.has('report') ? { address: ADDRESS, read: readAddress(ADDRESS) } : null}
      port={{
        ...modes,
        hasKnownHosts: async () => !query.has('missing'),
        isOn: async (choice) => choice === 'reminders',
        turn: async () => undefined,
        languages: LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })),
        chosenLanguage: async () => null,
        chooseLanguage: async () => undefined,
        hiddenSites: async () => (query.has('hidden') ? ['www.facebook.com', 'auth.chase.com'] : []),
        showSite: async () => undefined,
        storageUse: async () => ({ bytes: 340_000, entries: 61 }),
        version: '0.1.0',
        statements: async () => providers.flatMap(({ statements }) => statements ?? []),
      }}
    />,
    into,
  );
}

/** The first page after the installation. */
export function showWelcome(query: URLSearchParams, say: Say, into: HTMLElement): void {
  render(<WelcomePage say={say} port={{ ...modes, hasKnownHosts: async () => !query.has('missing') }} />, into);
}
