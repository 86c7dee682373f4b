import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

/** Publishes neither the address of its permission page nor scopes: a request with OAuth's own parameters is read with the standard's names. */
export default {
  id: 'pnc',
  name: 'PNC',
  kind: 'bank',
  hosts: ['pnc.com'],
  vocabularies: [fdx],
  screens: [],
  stop: [
    {
      where: 'holder',
      url: 'https://www.pnc.com/en/customer-service/account-linking.html',
      path: 'In the PNC app: Control Hub › connected apps',
      source: {
        url: 'https://www.pnc.com/en/customer-service/account-linking.html',
        retrieved: '2026-11-22',
        basis: 'documented',
      },
    },
  ],
} as const satisfies Provider;
