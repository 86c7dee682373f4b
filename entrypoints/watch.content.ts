import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikeRequest } from '../utils/page/looks-like-request';
import { tell } from '../utils/platform/native';

/**
 * In every page of a watched host, before anything of it runs. Looks at the address and nothing else; where that cannot
 * be a request it sends nothing, listens to one navigation event and ends.
 */
export default defineContentScript({
  // Replaced at build time by the hosts the providers name: see wxt.config.ts.
  matches: ['https://tellertale.invalid/*'],
  runAt: 'document_start',
  main() {
    const look = () => {
      if (looksLikeRequest(location.href)) void tell({ type: 'seen' });
    };
    look();
    // A single-page app opens its dialog without loading a page. Not every browser we support has the event: then the page load decides.
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', look);
  },
});
