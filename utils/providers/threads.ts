import type { Provider } from '../vocab/provider';
import { readJsonParams } from '../vocab/read-json-params';
import { meta } from '../vocab/standards/meta';

const window = {
  url: 'https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** Threads: authorisation on threads.net, the consent page on threads.com. */
export default {
  id: 'threads',
  name: 'Threads',
  kind: 'social',
  hosts: ['threads.net', 'threads.com'],
  watched: 'page',
  vocabularies: [meta],
  params: { clientId: ['client_id', 'app_id', 'params[app_id]'], redirect: ['redirect_uri', 'params[redirect_uri]'] },
  screens: [
    {
      path: /^\/oauth\/authorize\/?$/,
      anyOf: ['client_id', 'app_id'],
      withoutScopes: ['threads_basic'],
      source: window,
    },
    {
      // The same address asks about cookies and advertising under other flow names.
      path: /^\/privacy\/consent(?:\/gdp)?\/?$/,
      anyOf: ['flow=gdp', 'params[app_id]', 'params[scope]', 'params[steps]'],
      withoutScopes: 'hidden',
      read: readJsonParams,
      source: { ...window, basis: 'observed', note: 'the page that follows; each value is JSON' },
    },
  ],
  wrappers: [
    { path: /^\/login(?:\/|$)/, param: ['next'], source: { ...window, basis: 'observed', note: 'log-in in front' } },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Settings › Account › Website permissions',
      source: { ...window, basis: 'observed', note: 'seen in the app' },
    },
  ],
} as const satisfies Provider;
