import type { Provider } from '../vocab/provider';
import { berlinGroup } from '../vocab/standards/berlin-group';

const source = {
  url: 'https://openbanking.devolksbank.nl/documentation',
  retrieved: '2026-11-24',
  basis: 'observed',
  note: 'the addresses were seen in a licensed provider’s public client; not read on the bank’s own page',
} as const;

/** ASN Bank, SNS and RegioBank (de Volksbank): the role is the whole scope, the consent is named beside it. */
export default {
  id: 'volksbank',
  name: 'ASN Bank (de Volksbank)',
  kind: 'bank',
  hosts: ['=psd.bancairediensten.nl', '=oauthclient.devolksbank.nl'],
  watched: 'page',
  watchedHosts: ['=psd.bancairediensten.nl'],
  vocabularies: [
    {
      id: 'volksbank',
      name: 'de Volksbank',
      source,
      scopes: {
        AIS: { data: [], hides: true, plain: 'account information; which, is kept in a consent at the bank' },
        PIS: { data: ['payment-initiation'], plain: 'a payment from your account' },
        CAF: { data: [], also: 'funds-check', plain: 'a yes or no whether an amount is available' },
      },
    },
    berlinGroup,
  ],
  screens: [
    {
      path: /^\/psd2\/[a-z]+\/(?:sandbox\/)?(?:v[\d.]+\/)?authorize\/?$|^\/auth-srv\/oauth\/authorize\/?$/,
      anyOf: ['client_id'],
      withoutScopes: 'hidden',
      source,
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'Online banking › permissions for other parties',
      source: { ...source, basis: 'inferred', note: 'the law requires such a page; its place was not read' },
    },
  ],
} as const satisfies Provider;
