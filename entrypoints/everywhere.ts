import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasRequestMark } from '../utils/detect/request-marks';
import { noticeDialog } from '../utils/page/notice-dialog';
import { noticePage } from '../utils/page/notice-page';
import { tell } from '../utils/platform/native';

/** In every page, and only after the person said so: looks at the address, then at the page's words, and ends. */
export default defineUnlistedScript(() => {
  const seen = () => {
    const { tellertaleScreen } = globalThis as { tellertaleScreen?: { look(): Promise<void> } };
    void (tellertaleScreen ? tellertaleScreen.look() : tell({ type: 'seen' }));
  };
  const look = () => {
    if (hasRequestMark(location.href)) seen();
    else noticePage(document, seen);
  };
  look();
  noticeDialog(window, seen);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', () => {
    // Where the screen script is at work it follows the address itself.
    if (!('tellertaleScreen' in globalThis)) look();
  });
});
