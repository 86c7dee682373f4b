import type { Provider } from '../vocab/provider';
import { meta } from '../vocab/standards/meta';

const device = {
  url: 'https://www.meta.com/help/quest/articles/accounts/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'device log-in addresses of Meta accounts in public code; the help pages do not list them',
} as const;

const sso = {
  url: 'https://developers.meta.com/horizon/documentation/native/ps-account-linking/',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'account linking of Meta Quest apps as remembered; the page was not read again',
} as const;

/** Meta accounts (Quest): a device asks by a code, or an app by its organisation; what it asks for is not in the address. */
export default {
  id: 'meta',
  name: 'Meta',
  kind: 'social',
  hosts: ['=auth.meta.com', '=auth.oculus.com'],
  watched: 'page',
  watchedHosts: ['=auth.meta.com'],
  vocabularies: [meta],
  params: { clientId: ['client_id', 'app_id', 'organization_id'] },
  screens: [
    {
      path: /^\/(?:oauth\/device|activate|device)\/?$/,
      withoutScopes: 'hidden',
      source: device,
    },
    {
      path: /^\/sso\/?$/,
      anyOf: ['organization_id', 'redirect_uri'],
      withoutScopes: 'hidden',
      source: sso,
    },
    {
      path: /^\/(?:oidc|oauth)(?:\/authorize)?\/?$/,
      anyOf: ['client_id', 'app_id'],
      withoutScopes: 'hidden',
      source: { ...device, note: 'log-in with a Meta account; seen in public code' },
    },
  ],
  stop: [
    {
      where: 'holder',
      url: 'https://accountscenter.meta.com/#',
      path: 'Accounts Center › Your information and permissions › Apps and websites',
      source: { ...device, basis: 'inferred' },
    },
  ],
} as const satisfies Provider;
