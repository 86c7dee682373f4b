import { providers } from './index';

/**
 * Match patterns of the hosts we see at install, sorted. A host here is part of the install permission: adding one
 * later makes the browser ask again, so the built manifest is a golden file.
 */
export function watchedMatches(kind?: 'page' | 'frame'): string[] {
  const matches = providers
    .filter(({ watched }) => watched !== undefined && (kind === undefined || watched === kind))
    .flatMap(({ hosts }) => hosts.map(matchPattern));
  return [...new Set(matches)].sort();
}

/** Match patterns know a leading `*.` only, so a wildcard inside a label widens to its parent domain. */
function matchPattern(host: string): string {
  if (host.startsWith('=')) return `https://${host.slice(1)}/*`;
  if (!host.includes('*')) return `https://*.${host}/*`;
  const labels = host.split('.');
  return `https://*.${labels.slice(labels.findLastIndex((label) => label.includes('*')) + 1).join('.')}/*`;
}
