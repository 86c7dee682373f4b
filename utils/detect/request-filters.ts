import { REQUEST_MARKS } from './request-marks';

/** A content script as the manifest has it. */
interface ContentScript {
  readonly matches?: readonly string[] | undefined;
  readonly include_globs?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
}

/**
 * Match patterns of addresses that may ask: they wake the background before the page exists. Those are the places where the
 * screen script comes with the page, so they are taken from the manifest. Ordinary pages of a watched site do not match.
 */
export function watchedRequests(contentScripts: readonly ContentScript[]): string[] {
  return contentScripts
    .filter(({ js }) => js?.includes('screen.js'))
    .flatMap(({ matches = [], include_globs: globs }) =>
      globs ? matches.flatMap((pattern) => globs.map((glob) => `${pattern.slice(0, -1)}${glob}`)) : matches,
    );
}

/**
 * The same on any host. The browser tells only of hosts that are permitted: these count once the person allowed every site,
 * and until then wake nothing. Listened to always, because a listener added later would miss what woke the worker.
 */
export function requestsAnywhere(): string[] {
  return REQUEST_MARKS.map((mark) => `https://*/*${mark}*`);
}
