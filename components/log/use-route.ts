import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['who', 'time', 'all', 'copies'] as const;
export type View = (typeof VIEWS)[number];

/** Where one is on the log page: one of its parts, or one entry. In the address, so that back and links work. */
export type Route = { readonly view: View } | { readonly entry: string };

/** Reads the part of an address after `#`; what is not known is the first part. */
export function routeOf(hash: string): Route {
  const text = hash.replace(/^#/, '');
  if (text.startsWith('entry=')) {
    try {
      return { entry: decodeURIComponent(text.slice('entry='.length)) };
    } catch {
      return { view: 'who' }; // a broken address
    }
  }
  return { view: VIEWS.find((view) => view === text) ?? 'who' };
}

/** The route of this page, anew at each change. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('hashchange', () => setRoute(routeOf(location.hash)), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return route;
}
