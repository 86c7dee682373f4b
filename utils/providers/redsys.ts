import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const source = {
  url: 'https://market.apis-i.redsys.es/psd2/xs2a/nodos',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the addresses were seen in a licensed provider’s public client; the hub’s pages were not read',
} as const;

/**
 * Redsys draws the access page for most banks in Spain (CaixaBank, Santander, BBVA, Sabadell, Bankinter, Openbank, Ibercaja,
 * Unicaja, Kutxabank, Cajamar, Abanca …): the bank’s name is the last part of the path before `authorize`.
 */
export default {
  id: 'redsys',
  name: 'Your bank (Redsys)',
  kind: 'bank',
  hosts: ['=hubpsd2.redsys.es', '=psd2.redsys.es', '=apis-i.redsys.es'],
  watched: 'page',
  watchedHosts: ['=hubpsd2.redsys.es'],
  vocabularies: [
    {
      id: 'redsys',
      name: 'Redsys',
      source,
      scopes: {
        AIS: { data: [], hides: true, plain: 'account information; which, is kept in a consent at the bank' },
        PIS: { data: ['payment-initiation'], plain: 'a payment from your account' },
        FCS: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
      },
    },
    berlinGroup,
  ],
  screens: [
    {
      path: /\/services\/rest\/[\w-]+\/authorize\/?$/i,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
    // Redirect approach: an encrypted reference is all the address holds.
    { path: /\/services\/rest\/sca\/[\w.-]+\/?$/, withoutScopes: 'hidden', source },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Your bank’s app or website: third parties with access (PSD2)',
      source: { ...source, basis: 'inferred', note: 'the law requires such a page; each bank has its own' },
    },
  ],
} as const satisfies Provider;
