import type { Provider } from '../vocab/provider';
import { providers } from './index';

/**
 * Match patterns of the hosts we see at install, sorted. A host here is part of the install permission: adding one
 * later makes the browser ask again, so the built manifest is a golden file.
 */
export function watchedMatches(): string[] {
  return matchesOf(() => true);
}

/** The same in the three ways in which our scripts come with a page. */
export function watchedPlaces(): {
  /** Pages of sites that ask now and then: social platforms, banks. */
  readonly pages: string[];
  /** Pages of services that link accounts. */
  readonly linkingPages: string[];
  /** Services that link accounts inside other sites' pages. */
  readonly linkingFrames: string[];
} {
  return {
    pages: matchesOf((provider) => !asksEverywhere(provider)),
    linkingPages: matchesOf((provider) => asksEverywhere(provider) && provider.watched === 'page'),
    linkingFrames: matchesOf((provider) => asksEverywhere(provider) && provider.watched === 'frame'),
  };
}

function matchesOf(fits: (provider: Provider) => boolean): string[] {
  const matches = providers
    .filter((provider) => provider.watched !== undefined && fits(provider))
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

/** A service that links accounts does little else on the hosts we watch: every page of them may be a step of a question. */
export function asksEverywhere({ kind }: Provider): boolean {
  return kind === 'aggregator' || kind === 'payroll';
}
