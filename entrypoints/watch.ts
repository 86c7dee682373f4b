import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeRequest } from '../utils/page/looks-like-request';
import { tell } from '../utils/platform/native';

/**
 * The content script of every watched host (named in the manifest by `wxt.config.ts`), before anything of the page runs.
 * Looks at the address and nothing else; where that cannot be a request it sends nothing, listens to one navigation
 * event and ends. Not a WXT content script: its wrapper would cost every page 12 kB.
 */
export default defineUnlistedScript(() => {
  const look = () => {
    // The screen script is there already, by its own match or put here before: it looks for itself.
    if ('tellertaleScreen' in globalThis) return;
    if (looksLikeRequest(location.href)) void tell({ type: 'seen' });
  };
  look();
  // A single-page app opens its dialog without loading a page. Where the browser lacks the event, the page load decides.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', look);
});
