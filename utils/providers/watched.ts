import { providers } from './index';

/**
 * Match patterns of the hosts we see at install, sorted. A host here is part of the install permission: adding one
 * later makes the browser ask again, so the built manifest is a golden file.
 */
export function watchedMatches(kind?: 'page' | 'frame'): string[] {
  const matches = providers
    .filter(({ watched }) => watched !== undefined && (kind === undefined || watched === kind))
    .flatMap(({ hosts, watchedHosts }) => (watchedHosts ?? hosts).map(matchPattern));
  return [...new Set(matches)].sort();
}

/** Match patterns know a leading `*.` only, so a wildcard inside a label widens to its parent domain. */
function matchPattern(host: string): string {
  if (host.startsWith('=')) return `https://${host.slice(1)}/*`;
  if (!host.includes('*')) return `https://*.${host}/*`;
  const labels = host.split('.');
  return `https://*.${labels.slice(labels.findLastIndex((label) => label.includes('*')) + 1).join('.')}/*`;
}

/** What an address that asks has in it, as match patterns know it (`*` and no more). */
const REQUEST_MARKS = ['*client_id=*', '*oauth*', '*authori*', '*consent*', '*app_id=*', '*api_key=*'];

/**
 * Match patterns of addresses that may ask: they wake the background before the page exists, and bring the screen script
 * along with the page. Ordinary pages of a watched site must not match.
 */
export function watchedRequests(): string[] {
  return watchedMatches().flatMap((pattern) => REQUEST_MARKS.map((mark) => pattern.slice(0, -1) + mark));
}

/**
 * The same on any host. The browser tells only of hosts that are permitted: these count once the person allowed every site,
 * and until then wake nothing. Listened to always, because a listener added later would miss what woke the worker.
 */
export function requestsAnywhere(): string[] {
  return REQUEST_MARKS.map((mark) => `https://*/${mark}`);
}
