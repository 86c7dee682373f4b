import type { Plugin } from 'vite';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const NATIVE = '\0native-browser';

/**
 * Gives the background the browser's own object instead of the polyfill: in Manifest V3 both browsers give promises, and the
 * polyfill makes each start of the worker 5 ms longer. Answers to messages must therefore go through `reply`.
 */
export function nativeBackground(): Plugin {
  let background = false;
  return {
    name: 'native-background',
    enforce: 'pre',
    configResolved({ build }) {
      background = build.lib !== false && JSON.stringify(build.lib.entry).includes('virtual:wxt-background-entrypoint');
    },
    resolveId(id) {
      return background && id === POLYFILL ? NATIVE : null;
    },
    load(id) {
      return id === NATIVE ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : null;
    },
  };
}
