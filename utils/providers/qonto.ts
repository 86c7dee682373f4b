import type { Provider } from '../vocab/provider';
import { rows } from '../vocab/rows';

const source = {
  url: 'https://docs.qonto.com/get-started/business-api/authentication/oauth/scopes',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'as remembered from the page; it was not opened again on this day',
} as const;

/** Qonto, a bank for businesses: what its own permissions cover. */
export default {
  id: 'qonto',
  name: 'Qonto',
  kind: 'bank',
  hosts: ['=oauth.qonto.com', '=oauth-sandbox.staging.qonto.co'],
  watched: 'page',
  watchedHosts: ['=oauth.qonto.com'],
  vocabularies: [
    {
      id: 'qonto',
      name: 'Qonto',
      source,
      scopes: {
        'organization.read': {
          data: ['account-details', 'account-numbers', 'balances', 'transactions'],
          plain: 'the organisation, its accounts, balances and transactions',
        },
        ...rows('payment.write internal_transfer.write international_transfer.write', {
          data: ['payment-initiation'],
          plain: 'makes transfers',
        }),
        'beneficiary.trust': { data: ['payees'], plain: 'trusts people and firms you pay' },
        ...rows('card.read card.write request_cards.write', { data: ['cards'], plain: 'cards of the organisation' }),
        ...rows('attachment.read attachment.write', { data: ['statements'], plain: 'receipts and documents' }),
        ...rows(
          'client.read client.write client_invoices.read client_invoice.write supplier_invoice.read supplier_invoice.write einvoicing.read product.read product.write payment_link.read payment_link.write terminal.read terminal.write',
          { data: ['business-finances'], plain: 'customers and invoices' },
        ),
        ...rows('membership.read membership.write team.read team.create', {
          data: [],
          also: 'employees',
          plain: 'members and teams',
        }),
        ...rows('webhook request_review.write bank_account.write insurance_contract.read insurance_contract.write', {
          data: [],
          also: 'app-settings',
          plain: 'notices, requests and settings',
        }),
      },
    },
  ],
  screens: [{ path: /^\/oauth2\/auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      path: 'Qonto app › Integrations and partnerships › Disconnect',
      source: { ...source, note: 'the place was not read' },
    },
  ],
} as const satisfies Provider;
