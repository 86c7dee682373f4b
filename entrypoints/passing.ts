import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../utils/platform/native';

/** Comes with the pages of a site on which a request is open: a later step of it may be this one. See `follow-pages.ts`. */
export default defineUnlistedScript(() => {
  if (!('tellertaleScreen' in globalThis)) void tell({ type: 'passing' });
});
