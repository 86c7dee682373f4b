import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.mercadopago.com.ar/developers/en/docs/security/oauth/creation',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Mercado Pago: a seller lets an app charge and see payments for it. */
export default {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  kind: 'payments',
  hosts: [
    '=auth.mercadopago.com',
    '=auth.mercadopago.com.br',
    '=auth.mercadopago.com.ar',
    '=auth.mercadopago.cl',
    '=auth.mercadopago.com.co',
    '=auth.mercadopago.com.mx',
    '=auth.mercadopago.com.pe',
    '=auth.mercadopago.com.uy',
  ],
  vocabularies: [
    {
      id: 'mercado-pago',
      name: 'Mercado Pago',
      source,
      scopes: {
        read: { data: ['transactions', 'balances'], plain: 'payments and balance' },
        write: { data: ['payment-initiation'], plain: 'takes and refunds payments' },
        payments: { data: ['payment-initiation'], plain: 'takes payments' },
      },
    },
  ],
  screens: [{ path: /^\/authorization\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Your integrations / Account › Security › Linked apps › Unlink',
      source: {
        url: 'https://www.mercadopago.com.ar/developers/en/docs/security/oauth/renewal',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
