import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication-endpoint',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** WooCommerce: a shop on any host of its own gives an app a key. The path is the plug-in’s, so it counts on every host. */
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
        read: {
          data: ['orders', 'contact', 'business-finances'],
          plain: 'orders, sales reports, customers, coupons and products',
        },
        write: { data: ['orders'], plain: 'makes and changes orders, customers, coupons and products' },
        read_write: {
          data: ['orders', 'contact', 'business-finances'],
          plain: 'reads and changes orders, customers, coupons and products; sales reports',
        },
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
      source,
    },
    {
      // The same without pretty addresses.
      path: /^\//,
      allOf: ['wc-auth-version', 'wc-auth-route=authorize', 'app_name'],
      anyHost: true,
      withoutScopes: 'hidden',
      source,
    },
  ],
  outcomes: [
    { address: /^https?:\/\//, params: { success: /^1$/, user_id: /./ }, outcome: 'granted', awaited: true, source },
    { address: /^https?:\/\//, params: { success: /^0$/, user_id: /./ }, outcome: 'declined', awaited: true, source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'WooCommerce › Settings › Advanced › REST API › Revoke',
      source: {
        url: 'https://woocommerce.com/document/woocommerce-rest-api/',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
