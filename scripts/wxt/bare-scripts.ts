import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Builds unlisted scripts without WXT's wrapper (plugins, a logger, messages of failures): in every watched page it costs
 * as much as our own script does. What `main` returns is still the script's result.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    load(id) {
      const at = id.indexOf(WRAPPER);
      if (at < 0) return null;
      const entry = JSON.stringify(id.slice(at + WRAPPER.length));
      return `import script from ${entry};\nexport default script.main();`;
    },
  };
}
