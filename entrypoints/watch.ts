import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasRequestMark } from '../utils/detect/request-marks';
import { noticeDialog } from '../utils/page/notice-dialog';
import { tell } from '../utils/platform/native';

/**
 * The content script of every watched host (named in the manifest by `wxt.config.ts`), before anything of the page runs.
 * Adds three listeners and ends: the browser itself compared the page's address, and brought the screen script if it asks.
 * The extension API is touched only when something asks: in a fresh page that alone costs more than all of this.
 * Not a WXT content script: its wrapper would cost every page 12 kB.
 */
export default defineUnlistedScript(() => {
  const seen = () => {
    const { tellertaleScreen } = globalThis as { tellertaleScreen?: { look(): Promise<void> } };
    void (tellertaleScreen ? tellertaleScreen.look() : tell({ type: 'seen' }));
  };
  noticeDialog(window, seen);
  // A single-page app goes on to its question without loading a page. `currententrychange` and not `navigatesuccess`, which makes
  // the browser build promises for each step of a busy feed. Where the browser lacks it, the next page load decides.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => {
    // Where the screen script is at work it follows the address itself.
    if (hasRequestMark(location.href) && !('tellertaleScreen' in globalThis)) seen();
  });
});
