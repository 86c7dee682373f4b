import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/wxt/bare-scripts';
import { fewFiles } from './scripts/wxt/few-files';
import { writeLocales } from './scripts/wxt/locales';
import { mirrorPopup } from './scripts/wxt/mirror-popup';
import { nativeBackground } from './scripts/wxt/native-background';
import { watched } from './scripts/wxt/watched-hosts';
import { withoutSources } from './scripts/wxt/without-sources';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [bareScripts(), nativeBackground(), withoutSources(), fewFiles()],
    // The bundler would write long constants (the public suffixes) into each place that uses them.
    build: { modulePreload: { polyfill: false }, rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Nobody is asked for these at install: the person turns "every bank and site" on, or does not.
    optional_host_permissions: ['https://*/*'],
    // Not Alt+Shift+T: that is Chromium's own, and a suggestion that is taken comes to nothing without a word.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    options_ui: { page: 'settings.html', open_in_tab: true },
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'webRequest'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_action_title__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tellertale@tellertale.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => writeLocales(files),
    'build:done': ({ config }) => mirrorPopup(config.outDir),
    'build:manifestGenerated': async ({ config }, manifest) => {
      // A background page cannot load a script when it needs it: Firefox loads the vocabulary first.
      if (config.browser === 'firefox') manifest.background = { scripts: ['judgement.js', 'background.js'] };
      const { hosts, contentScripts } = await watched();
      manifest.host_permissions = hosts;
      manifest.content_scripts = contentScripts;
    },
  },
});
