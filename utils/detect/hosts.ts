/** Anything with host patterns: providers, or one rule of a provider. */
interface Hosted {
  readonly hosts: readonly string[];
}

/** Does one pattern fit? `facebook.com`: it and its subdomains; `=x.com`: exactly; `*` inside: part of one label. */
export function hostFits(pattern: string, host: string): boolean {
  if (pattern.startsWith('=')) return host === pattern.slice(1);
  if (pattern.includes('*')) return wildcard(pattern).test(host);
  return host === pattern || host.endsWith(`.${pattern}`);
}

const wildcards = new Map<string, RegExp>();

function wildcard(pattern: string): RegExp {
  let regex = wildcards.get(pattern);
  if (!regex) {
    const body = pattern
      .split('*')
      .map((part) => part.replace(/[.-]/g, '\\$&'))
      .join('[a-z0-9_-]*');
    regex = new RegExp(`^(?:[a-z0-9_-]+\\.)*${body}$`);
    wildcards.set(pattern, regex);
  }
  return regex;
}

/**
 * Finds the owners of a host without trying each: one map lookup per label, then the few wildcard patterns.
 * The answer is ordered from the most exact pattern to the widest.
 */
export function indexHosts<T extends Hosted>(owners: readonly T[]): (host: string) => T[] {
  const exact = new Map<string, T[]>();
  const suffix = new Map<string, T[]>();
  const wild: { pattern: string; owner: T }[] = [];
  for (const owner of owners) {
    for (const pattern of owner.hosts) {
      if (pattern.includes('*')) wild.push({ pattern, owner });
      else if (pattern.startsWith('=')) push(exact, pattern.slice(1), owner);
      else push(suffix, pattern, owner);
    }
  }
  return (host) => {
    const found = new Set<T>(exact.get(host) ?? []);
    let rest = host;
    while (rest !== '') {
      for (const owner of suffix.get(rest) ?? []) found.add(owner);
      const dot = rest.indexOf('.');
      rest = dot < 0 ? '' : rest.slice(dot + 1);
    }
    for (const { pattern, owner } of wild) if (!found.has(owner) && hostFits(pattern, host)) found.add(owner);
    return [...found];
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
