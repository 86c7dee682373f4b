import { REQUEST_MARKS } from './request-marks';

/** A content script as the manifest has it. */
interface ContentScript {
  readonly matches?: readonly string[] | undefined;
  readonly include_globs?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
}

/**
 * Match patterns of addresses that may ask: they wake the background before the page exists. Any address with a mark, since
 * the browser tells only of hosts that are permitted (the known ones; all, once the person allowed that), and every
 * address of hosts that do little else than ask: those where the manifest brings the screen script without a mark. Ordinary
 * pages of a watched site do not match. Few, because each start of the background hands them to the browser.
 */
export function requestFilters(contentScripts: readonly ContentScript[]): string[] {
  return [
    ...REQUEST_MARKS.map((mark) => `https://*/*${mark}*`),
    ...contentScripts
      .filter(({ js, include_globs: globs }) => js?.includes('screen.js') && !globs)
      .flatMap(({ matches = [] }) => matches),
  ];
}
