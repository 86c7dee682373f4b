import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';
import { stet } from '../vocab/standards/stet';

const source = {
  url: 'https://developers.erstegroup.com/docs/tutorial/security-and-authorization',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the page was found, its addresses and names are remembered from it and from public clients',
} as const;

/** Erste Group: Česká spořitelna, Erste Bank and Sparkassen in Austria, BCR; Czech names, role names or a consent’s number. */
export default {
  id: 'erste',
  name: 'Erste Group',
  kind: 'bank',
  hosts: ['=webapi.developers.erstegroup.com', '=bezpecnost.csas.cz', '=login.sparkasse.at', '=login.bcr.ro'],
  watched: 'page',
  watchedHosts: ['=bezpecnost.csas.cz', '=login.sparkasse.at'],
  vocabularies: [
    {
      id: 'erste',
      name: 'Erste Group',
      source,
      scopes: {
        'siblings.accounts': {
          data: ['account-details', 'account-numbers', 'balances', 'transactions', 'merchants'],
          plain: 'accounts with balances and transactions',
        },
        'siblings.payments': { data: ['payment-initiation'], plain: 'payments from your account' },
        'siblings.cards': { data: ['cards'], plain: 'your cards' },
      },
    },
    stet,
    berlinGroup,
  ],
  screens: [
    {
      path: /\/(?:oidc\/v\d+|sandbox-idp|oauth|psd2-consent-api)\/(?:auth|authorize)\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'George › settings › access of third parties',
      source: { ...source, basis: 'inferred', note: 'the law requires such a page; its place was not read' },
    },
  ],
} as const satisfies Provider;
