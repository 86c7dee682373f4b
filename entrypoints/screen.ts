import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInPage } from '../utils/page/start-in-page';

/** Comes with addresses that ask, and is put into any other page by the background when the page or the person asks for it. */
export default defineUnlistedScript(() => startInPage());
