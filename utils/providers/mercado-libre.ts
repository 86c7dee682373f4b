import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://developers.mercadolibre.com.ar/es_ar/autenticacion-y-autorizacion',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** Mercado Libre and Mercado Livre: a seller’s or buyer’s account, one host a country. What the app may do is set when it is registered. */
export default {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  kind: 'commerce',
  hosts: [
    '=auth.mercadolibre.com.ar',
    '=auth.mercadolibre.com.bo',
    '=auth.mercadolibre.cl',
    '=auth.mercadolibre.com.co',
    '=auth.mercadolibre.co.cr',
    '=auth.mercadolibre.com.do',
    '=auth.mercadolibre.com.ec',
    '=auth.mercadolibre.com.gt',
    '=auth.mercadolibre.com.hn',
    '=auth.mercadolibre.com.mx',
    '=auth.mercadolibre.com.ni',
    '=auth.mercadolibre.com.pa',
    '=auth.mercadolibre.com.py',
    '=auth.mercadolibre.com.pe',
    '=auth.mercadolibre.com.sv',
    '=auth.mercadolibre.com.uy',
    '=auth.mercadolibre.com.ve',
    '=auth.mercadolibre.com',
    '=auth.mercadolivre.com.br',
    '=global-selling.mercadolibre.com',
  ],
  vocabularies: [
    {
      id: 'mercado-libre',
      name: 'Mercado Libre',
      source,
      scopes: {
        read: {
          data: ['orders', 'identity', 'contact', 'transactions'],
          plain: 'reads your sales, purchases, listings and profile',
        },
        write: { data: ['orders'], plain: 'changes listings, orders and messages' },
      },
    },
  ],
  screens: [{ path: /^\/authorization\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      url: 'https://myaccount.mercadolibre.com/apps-permissions',
      path: 'Mi cuenta › Privacidad / Aplicaciones conectadas › Revocar',
      source: {
        url: 'https://developers.mercadolibre.com.ar/es_ar/autenticacion-y-autorizacion',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
