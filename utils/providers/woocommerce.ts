import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#rest-api-keys',
  retrieved: '2026-11-22',
  basis: 'documented',
} as const;

/** WooCommerce: any shop’s own host. */
export default {
  id: 'woocommerce',
  name: 'WooCommerce',
  kind: 'commerce',
  hosts: [],
  vocabularies: [
    {
      id: 'woocommerce',
      name: 'WooCommerce',
      source,
      scopes: {
        read: { data: ['orders', 'contact'], plain: 'orders, customers and products of the shop' },
        write: { data: ['orders'], plain: 'changes orders and products' },
        read_write: { data: ['orders', 'contact'], plain: 'reads and changes orders, customers and products' },
      },
    },
  ],
  params: { recipientName: ['app_name'], redirect: ['return_url', 'callback_url'] },
  screens: [
    {
      path: /\/wc-auth\/v1\/authorize\/?$/,
      allOf: ['app_name', 'callback_url'],
      anyHost: true,
      withoutScopes: 'hidden',
      source: source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'WooCommerce: settings › connected apps',
      source: {
        url: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#rest-api-keys',
        retrieved: '2026-11-22',
        basis: 'inferred',
        note: 'the place was not read',
      },
    },
  ],
} as const satisfies Provider;
