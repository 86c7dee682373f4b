import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  retrieved: '2026-11-24',
  basis: 'documented',
  note: 'names of version 5 as in its public list; older ones as public clients asked for them',
} as const;
const seen = (note: string) => ({ url: source.url, retrieved: '2026-11-24', basis: 'observed', note }) as const;

/** Pinterest: people share nothing financial; billing belongs to a business’s advertising. */
export default {
  id: 'pinterest',
  name: 'Pinterest',
  kind: 'social',
  hosts: [
    'pinterest.com',
    'pinterest.at',
    'pinterest.ca',
    'pinterest.ch',
    'pinterest.cl',
    'pinterest.co.kr',
    'pinterest.co.uk',
    'pinterest.com.au',
    'pinterest.com.mx',
    'pinterest.de',
    'pinterest.dk',
    'pinterest.es',
    'pinterest.fr',
    'pinterest.ie',
    'pinterest.it',
    'pinterest.jp',
    'pinterest.nz',
    'pinterest.ph',
    'pinterest.pt',
    'pinterest.ru',
    'pinterest.se',
  ],
  watched: 'page',
  watchedHosts: ['pinterest.com'],
  vocabularies: [
    {
      id: 'pinterest',
      name: 'Pinterest',
      source,
      scopes: {
        ...rows('billing:read billing:write', {
          data: ['business-finances'],
          plain: 'billing of your advertising accounts',
        }),
        ...rows('biz_access:read biz_access:write', {
          data: [],
          also: 'business-settings',
          plain: 'who may work in your business account',
        }),
        ...rows('user_accounts:read user_accounts:write read_users write_users', {
          data: [],
          also: 'profile',
          plain: 'your profile and followers',
        }),
        ...rows(
          `
          boards:read boards:read_secret boards:write boards:write_secret read_boards write_boards
          read_secret_boards write_secret_boards
        `,
          { data: [], also: 'posts', plain: 'your boards' },
        ),
        ...rows(
          `
          pins:read pins:read_secret pins:write pins:write_secret read_pins write_pins read_secret_pins
          write_secret_pins read_public
        `,
          { data: [], also: 'posts', plain: 'your pins' },
        ),
        ...rows('write_public', { data: [], also: 'publish', plain: 'pins for you' }),
        ...rows('read_relationships write_relationships', { data: [], also: 'followers', plain: 'whom you follow' }),
        ...rows('ads:read ads:write read_advertisers write_advertisers', {
          data: [],
          also: 'ads',
          plain: 'your advertising accounts',
        }),
        ...rows(
          `
          catalogs:read catalogs:write read_catalogs write_catalogs read_merchants write_merchants
        `,
          { data: [], also: 'products', plain: 'your product catalogues' },
        ),
      },
    },
  ],
  screens: [{ path: /^\/oauth\/?$/, anyOf: ['client_id', 'consumer_id', 'app_id'], withoutScopes: 'hidden', source }],
  wrappers: [{ path: /^\/login\/?$/, param: ['next'], source: seen('log-in in front of the permission') }],
  stop: [
    {
      where: 'holder',
      url: 'https://www.pinterest.com/settings/security',
      path: 'Settings › Security › Connected apps',
      source: {
        url: source.url,
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the way there as remembered; not read again',
      },
    },
  ],
} as const satisfies Provider;
