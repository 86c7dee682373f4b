import type { Provider } from '../vocab/provider';
import { meta } from '../vocab/standards/meta';

const device = {
  url: 'https://www.meta.com/help/quest/articles/accounts/',
  retrieved: '2026-11-22',
  basis: 'observed',
  note: 'device log-in addresses of Meta accounts in public code; the help pages do not list them',
} as const;

/** Meta accounts (Quest): a device asks by a code; what it asks for is not in the address. */
export default {
  id: 'meta',
  name: 'Meta',
  kind: 'social',
  hosts: ['=auth.meta.com'],
  watched: 'page',
  vocabularies: [meta],
  screens: [
    {
      path: /^\/(?:oauth\/device|activate|device)\/?$/,
      anyOf: ['code', 'user_code'],
      withoutScopes: 'hidden',
      source: device,
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
