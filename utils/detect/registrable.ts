import { getDomain } from 'tldts';

/**
 * The registrable domain of an address or host by the Public Suffix List (`app.acme.co.uk` → `acme.co.uk`).
 * A loopback name or IP address is returned as it is; `null` when there is no host.
 */
export function registrable(addressOrHost: string): string | null {
  const domain = getDomain(addressOrHost, { allowPrivateDomains: true });
  if (domain) return domain;
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?([a-z0-9.-]+)/i.exec(addressOrHost)?.[1]?.toLowerCase();
  return host && (host === 'localhost' || /^\d+(?:\.\d+){3}$/.test(host)) ? host : null;
}
