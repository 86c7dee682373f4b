import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeRequest } from '../utils/page/looks-like-request';
import { noticePage } from '../utils/page/notice-page';
import { tell } from '../utils/platform/native';

/** In every page, and only after the person said so: looks at the address, then at the page's words, and ends. */
export default defineUnlistedScript(() => {
  const seen = () => {
    if (!('tellertaleScreen' in globalThis)) void tell({ type: 'seen' });
  };
  const look = () => {
    if (looksLikeRequest(location.href)) seen();
    else noticePage(document, seen);
  };
  look();
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', look);
});
