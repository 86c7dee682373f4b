import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts#oauth-scopes',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const install = {
  url: 'https://developer.bigcommerce.com/docs/integrations/apps/guide/auth',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** BigCommerce: an app in a shop. */
export default {
  id: 'bigcommerce',
  name: 'BigCommerce',
  kind: 'commerce',
  hosts: ['=login.bigcommerce.com'],
  vocabularies: [
    {
      id: 'bigcommerce',
      name: 'BigCommerce',
      source,
      scopes: {
        store_v2_orders: { data: ['orders'], plain: 'orders' },
        store_v2_orders_read_only: { data: ['orders'], plain: 'orders, to read' },
        store_v2_transactions: { data: ['transactions'], plain: 'payments of orders' },
        store_v2_transactions_read_only: { data: ['transactions'], plain: 'payments of orders, to read' },
        store_v2_customers: { data: ['contact'], plain: 'customers' },
        store_v2_customers_read_only: { data: ['contact'], plain: 'customers, to read' },
        store_v2_customers_login: { data: ['contact'], plain: 'signs customers in' },
        store_v2_information: { data: ['identity'], plain: 'the shop' },
        store_v2_information_read_only: { data: ['identity'], plain: 'the shop, to read' },
        store_v2_products: { data: [], also: 'products', plain: 'products' },
        store_v2_products_read_only: { data: [], also: 'products', plain: 'products, to read' },
        store_v2_content: { data: [], also: 'posts', plain: 'pages of the shop' },
        store_v2_content_read_only: { data: [], also: 'posts', plain: 'pages of the shop, to read' },
        store_v2_marketing: { data: [], also: 'ads', plain: 'marketing' },
        store_v2_marketing_read_only: { data: [], also: 'ads', plain: 'marketing, to read' },
        store_v2_default: { data: [], also: 'business-settings', plain: 'the shop’s basics' },
        store_v2_themes_manage: { data: [], also: 'business-settings', plain: 'themes' },
        store_themes_manage: { data: [], also: 'business-settings', plain: 'themes' },
        store_v2_themes: { data: [], also: 'business-settings', plain: 'themes' },
        store_cart: { data: ['orders'], plain: 'baskets' },
        store_cart_read_only: { data: ['orders'], plain: 'baskets, to read' },
        store_checkout: { data: ['orders'], plain: 'checkouts' },
        store_checkout_read_only: { data: ['orders'], plain: 'checkouts, to read' },
        store_checkouts: { data: ['orders'], plain: 'checkouts' },
        store_checkouts_read_only: { data: ['orders'], plain: 'checkouts, to read' },
        store_payments_access_token_create: { data: ['payment-initiation'], plain: 'takes payments' },
        store_payments_methods: { data: ['account-details'], plain: 'payment methods of the shop' },
        store_payments_methods_read_only: { data: ['account-details'], plain: 'payment methods of the shop, to read' },
        store_payments_methods_read: { data: ['account-details'], plain: 'payment methods of the shop' },
        store_stored_payment_instruments: { data: ['cards'], plain: 'saved payment methods of customers' },
        store_stored_payment_instruments_read_only: {
          data: ['cards'],
          plain: 'saved payment methods of customers, to read',
        },
        store_order_fulfillment: { data: ['orders'], plain: 'shipping of orders' },
        store_order_fulfillment_read_only: { data: ['orders'], plain: 'shipping of orders, to read' },
        store_fulfillment_methods: { data: ['orders'], plain: 'shipping of orders' },
        store_fulfillment_methods_read_only: { data: ['orders'], plain: 'shipping of orders, to read' },
        store_storefront_api: { data: [], also: 'products', plain: 'the public shop' },
        store_storefront_api_customer_impersonation: { data: [], also: 'products', plain: 'the public shop' },
        store_channel_settings: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_channel_settings_read_only: {
          data: [],
          also: 'business-settings',
          plain: 'settings of the shop, to read',
        },
        store_channel_listings: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_channel_listings_read_only: {
          data: [],
          also: 'business-settings',
          plain: 'settings of the shop, to read',
        },
        store_sites: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_sites_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_locations: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_locations_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_shipping: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_shipping_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_tax: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_tax_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_metafields: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_metafields_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_logs: { data: [], also: 'business-settings', plain: 'settings of the shop' },
        store_logs_read_only: { data: [], also: 'business-settings', plain: 'settings of the shop, to read' },
        store_inventory: { data: [], also: 'products', plain: 'stock' },
        store_inventory_read_only: { data: [], also: 'products', plain: 'stock, to read' },
        users_basic_information: { data: ['identity', 'contact'], plain: 'who runs the shop' },
      },
    },
  ],
  screens: [
    { path: /^\/oauth2\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source },
    {
      // The app’s list lies at BigCommerce.
      path: /^\/app\/[\w-]+\/install\/?$/,
      withoutScopes: 'hidden',
      source: install,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Apps › My apps › Uninstall',
      source: {
        url: 'https://support.bigcommerce.com/s/article/Installing-an-App',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
